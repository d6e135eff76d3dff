import { describe, expect, it } from 'vitest';
import { drugAmountsIn } from '../../../../content/lint/drug-amounts.ts';

const amounts = (text: string): string[] => drugAmountsIn(text).map(({ words }) => words);

/** Each sentence with the amounts in it. */
const doses: readonly (readonly [string, readonly string[]])[] = [
  ['Give adrenaline 0.5 mg into the thigh.', ['0.5 mg']],
  ['Give 500 micrograms by intramuscular injection.', ['500 micrograms']],
  ['Inject 0.5 mL of 1:1000 adrenaline.', ['0.5 mL of 1:1000']],
  ['Use 0.5 mL of 1 in 1,000 solution.', ['0.5 mL of 1 in 1,000']],
  ['Amoxicillin 10 mg/kg.', ['10 mg']],
  ['Aspirin 300mg once.', ['300mg']],
  ['A 75-mg tablet is enough.', ['75-mg']],
  ['Furosemide 40–80 mg daily.', ['40–80 mg']],
  ['Start with 2.5 to 5 mg.', ['2.5 to 5 mg']],
  ['Take 2 puffs and wait.', ['2 puffs']],
  ['Up to ten puffs through a spacer.', ['ten puffs']],
  ['Two tablets at night.', ['Two tablets']],
  ['Half a tablet is the first step.', ['Half a tablet']],
  ['Insulin 0.1 units/kg per hour.', ['0.1 units/kg']],
  ['Give 10 units of insulin.', ['10 units']],
  ['Heparin 5000 units, then an infusion.', ['5000 units']],
  ['Oxytocin 10 IU after the birth.', ['10 IU']],
  ['A bolus of 500 mL crystalloid.', ['500 mL']],
  ['Give 20 mL/kg over 15 minutes.', ['20 mL/kg']],
  ['Paracetamol 1 g every 6 hours.', ['1 g']],
  ['Tranexamic acid 1 g slows the bleeding.', ['1 g']],
  ['In bleeding, give tranexamic acid 1 g at once.', ['1 g']],
  ['In adults weighing over 50 kg, 1 g every 6 hours.', ['1 g']],
  ['Ceftriaxone 80 mg/kg/day, at most 4 g daily.', ['80 mg', '4 g']],
  ['Noradrenaline at 0.1 micrograms/kg/min.', ['0.1 micrograms']],
  ['The ampoule holds 1 mg/mL.', ['1 mg/mL']],
  ['20 mmol of potassium chloride in each bag.', ['20 mmol']],
  ['Vitamin D 800 IU.', ['800 IU']],
  ['Doxorubicin 60 mg/m² on day one.', ['60 mg']],
  ['Activated charcoal 50 g.', ['50 g']],
  ['Sodium valproate 400 mg.', ['400 mg']],
  ['In overdose, give acetylcysteine 150 mg/kg first.', ['150 mg']],
  ['For a child, 5 mL of the syrup.', ['5 mL']],
  ['Folic acid 400 µg lowers the risk.', ['400 µg']],
  ['Adults took 162 mg of aspirin in the trial.', ['162 mg']],
];

/** Sentences with numbers and units, none of them a drug. */
const others: readonly string[] = [
  'Treat when glucose is below 4 mmol/L (70 mg/dL).',
  'A lactate above 2 mmol/L.',
  'Creatinine of 177 micromol/L or 2.0 mg/dL.',
  'An albumin–creatinine ratio above 30 mg/g (3 mg/mmol).',
  'Systolic pressure below 90 mmHg.',
  'A troponin of 52 ng/L, or 0.05 ng/mL.',
  'D-dimer under 500 µg/L.',
  'C-reactive protein above 100 mg/L.',
  'Calprotectin over 250 µg/g.',
  'Fine particles above 15 µg/m³.',
  'Proteinuria of 300 mg in 24 hours or more.',
  'Urinary protein above 300 mg/day.',
  'Excretion of more than 30 mg/24 h of albumin.',
  'Urine output below 0.5 mL/kg/h for six hours.',
  'A tidal volume of 6 mL/kg of predicted weight.',
  'Blood loss of 500 mL or more after birth.',
  'A GFR below 60 mL/min/1.73 m².',
  'After a 75 g oral glucose tolerance test.',
  'A birth weight below 2500 g.',
  'Take 10 mL of blood for each culture bottle.',
  'Transfuse 2 units of red cells.',
  'No more than 14 units of alcohol a week.',
  'ALT above 1000 U/L, or 1000 units/L.',
  'Eat 15 g of fast-acting carbohydrate.',
  'Less than 5 g of salt a day, about 2,000 mg sodium.',
  'Caffeine below 200 mg a day.',
  'At least 30 g of fibre daily.',
  'Ingestion of more than 150 mg/kg is dangerous.',
  'A child who swallowed over 75 mg/kg needs a level.',
  'Walk for 30 minutes, five days a week.',
  'Compression of 20–30 mmHg.',
  'Sizes above 5 mm grow.',
  'About 1 in 1000 people.',
  'Residual volume above 300 mL in the bladder.',
  'The pump moves up to 60 mL with each step.',
  'The two units merged in 2015.',
  'Drain no more than 1.5 L at a time.',
  'A haemoglobin of 70 g/L.',
  'Cool with running water for 20 minutes.',
  'Stage 2 of 4, class IIa, level B.',
  'Type 1 and type 2 diabetes.',
  'A defibrillator at 150 J.',
  'Saturation of 94 % on oxygen at 15 L/min.',
  'The 6 L model weighs 3 kg.',
];

describe('drugAmountsIn', () => {
  it.each(doses)('finds the amount in “%s”', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each(others)('finds none in “%s”', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('names amounts in the order they stand', () => {
    expect(
      drugAmountsIn('First 1 g paracetamol, then 5 mg, then two tablets.').map(({ index }) => index),
    ).toEqual([6, 28, 39]);
  });
});
