import { chromium } from 'playwright-core';
const base='http://127.0.0.1:7742';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const shots=[['lactate','/search?q=lactate'],['cpap','/search?q=CPAP'],['cha','/search?q=CHA2DS2-VASc'],['long','/search?q=low%20sodium%20confusion%20seizures%20in%20an%20elderly%20woman%20on%20a%20thiazide%20after%20a%20marathon%20who%20drank%20a%20lot%20of%20water'],['rtl','/search?q=%D8%B5%D8%AF%D9%85%D8%A9']];
for (const [w,h] of [[1280,800],[390,844]]) for (const scheme of ['light','dark']){
 if(scheme==='dark'&&w===1280) continue;
 const p=await b.newPage({viewport:{width:w,height:h},colorScheme:scheme});
 for(const [n,u] of shots){ await p.goto(base+u); await p.waitForLoadState('networkidle').catch(()=>{}); await p.waitForTimeout(800); await p.screenshot({path:`/tmp/four/${n}-${w}-${scheme}.png`}); }
 // answers
 await p.goto(base+'/articles/starter/hyperkalaemia'); await p.waitForSelector('.follow-up input',{timeout:60000});
 const sugg=await p.$$eval('.follow-up-suggestions button',bs=>bs.map(x=>x.textContent)); if(w===1280) console.log('suggested',sugg);
 for(const [n,q] of [['ans','which ECG changes happen in hyperkalaemia?'],['ref','adrenaline dose anaphylaxis'],['ref2','what is zzyzx?']]){ await p.fill('.follow-up input',q); await p.press('.follow-up input','Enter'); await p.waitForSelector('.answers, .refusal',{timeout:60000}); await p.waitForTimeout(1500); await p.locator('.follow-up').screenshot({path:`/tmp/four/${n}-${w}-${scheme}.png`}); }
 await p.close();
}
await b.close();
