import type { Page } from '@playwright/test';
import type { ArticleReply } from '../../../main/api/contract.ts';
import { expectAccessible } from './axe.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

/*
 * SAID ALOUD: headless Chromium has no voices, so these tests put a stand-in for the browser's voices into the page. They show
 * that the right words go to an offline voice in the right order, not that a voice can be heard.
 */
interface Spoken {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}
interface VoiceWindow {
  spoken: Spoken[];
  finish: () => void;
}

async function giveVoices(
  page: Page,
  voices: readonly { name: string; lang: string; localService: boolean }[],
) {
  await page.addInitScript((given) => {
    class Utterance extends EventTarget {
      text: string;
      rate = 1;
      lang = '';
      voice: { name: string } | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let current: Utterance | null = null;
    const spoken: object[] = [];
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => list,
      speak: (utterance: Utterance) => {
        current = utterance;
        spoken.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name });
      },
      cancel: () => {
        const stopped = current;
        current = null;
        stopped?.dispatchEvent(new Event('error'));
      },
    });
    const list = given.map((voice) => ({ ...voice, voiceURI: voice.name, default: false }));
    Object.defineProperty(window, 'speechSynthesis', { value: engine });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      spoken,
      finish: () => {
        const done = current;
        current = null;
        done?.dispatchEvent(new Event('end'));
      },
    });
  }, voices);
}

const spoken = (page: Page): Promise<Spoken[]> =>
  page.evaluate(() => (window as unknown as VoiceWindow).spoken);
const finish = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as VoiceWindow).finish());

const here = { name: 'Here', lang: 'en-GB', localService: true };
const elsewhere = { name: 'Elsewhere', lang: 'en-GB', localService: false };

test('without a voice of this machine there is nothing to press, and nothing is broken', async ({ page }) => {
  await giveVoices(page, [elsewhere, { name: 'Ici', lang: 'fr-FR', localService: true }]);
  await new ArticleScreen(page).open('anaphylaxis');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(page.getByRole('region', { name: 'Read aloud' })).toHaveCount(0);
});

test('an article is read sentence by sentence, marked as it goes, with skip, pause, speed and stop', async ({
  page,
}) => {
  await giveVoices(page, [elsewhere, here]);
  await new ArticleScreen(page).open('anaphylaxis');
  await page.getByRole('button', { name: 'Listen' }).click();
  const bar = page.getByRole('region', { name: 'Read aloud' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect.poll(async () => (await spoken(page)).map(({ text }) => text)).toEqual(['Anaphylaxis']);
  await finish(page);
  await expect
    .poll(async () => (await spoken(page)).at(-1)?.text)
    .toContain('No clinician has reviewed it yet');
  await finish(page);
  await expect(page.locator('[data-spoken]')).toHaveText('Red flags');
  await finish(page);
  const first = page.locator('.red-flag .sentence').first();
  await expect(first).toHaveAttribute('data-spoken', '');
  await expect(first).toBeInViewport();
  expect((await spoken(page)).every(({ voice }) => voice === 'Here')).toBe(true);
  await expectAccessible(page);

  await bar.getByRole('button', { name: 'Next sentence' }).click();
  await expect.poll(async () => (await spoken(page)).at(-1)?.text).toMatch(/^What to do: /);
  await bar.getByRole('button', { name: 'Sentence before' }).click();
  await expect(first).toHaveAttribute('data-spoken', '');
  await bar.getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
  await expect.poll(async () => (await spoken(page)).at(-1)?.rate).toBe(1.5);
  await bar.getByRole('button', { name: 'Pause' }).click();
  const before = (await spoken(page)).length;
  await finish(page);
  expect(await spoken(page)).toHaveLength(before);
  await bar.getByRole('button', { name: 'Go on reading' }).click();
  await expect.poll(async () => (await spoken(page)).length).toBe(before + 1);

  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
  // The speed is kept; another article begins in silence.
  await page.keyboard.press('r');
  await expect(bar.getByRole('combobox', { name: 'Speed' })).toHaveValue('1.5');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Browse' })).toBeVisible();
  const last = (await spoken(page)).length;
  await finish(page);
  expect(await spoken(page)).toHaveLength(last);
});

test('the whole article is said, and no source number with it', async ({ page }) => {
  await giveVoices(page, [here]);
  const { article } = (await (
    await page.request.get('/api/articles/starter/calf-muscle-pump')
  ).json()) as ArticleReply;
  await new ArticleScreen(page).open('calf-muscle-pump');
  await page.getByRole('button', { name: 'Listen' }).click();
  const bar = page.getByRole('region', { name: 'Read aloud' });
  const count = Number(/of (\d+)/.exec((await bar.locator('.read-aloud-count').textContent()) ?? '')?.[1]);
  await page.evaluate((parts) => {
    for (let part = 0; part < parts; part += 1) (window as unknown as VoiceWindow).finish();
  }, count);
  await expect(bar.getByRole('button', { name: 'Go on reading' })).toBeVisible();
  const said = (await spoken(page)).map(({ text }) => text);
  expect(said).toHaveLength(count);
  for (const { title, role } of article.sections) if (role !== 'self-test') expect(said).toContain(title);
  for (const { alt } of Object.values(article.figures)) expect(said).toContain(alt);
  const sentences = await page.locator('.article .section :not(th) > .sentence').evaluateAll((all) =>
    all.map((sentence) => {
      const bare = sentence.cloneNode(true) as Element;
      for (const marker of bare.querySelectorAll('.citation')) marker.remove();
      return (bare.textContent ?? '').replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
    }),
  );
  const all = said.join('\n');
  // Sentences with a sign or an exponent are said in other characters (tests/unit/renderer/read-aloud).
  const plain = sentences.filter((sentence) => !/[≥≤<>±≈→–]/.test(sentence));
  expect(plain.length).toBeGreaterThan(50);
  expect(plain.filter((sentence) => !all.includes(sentence))).toEqual([]);
});
