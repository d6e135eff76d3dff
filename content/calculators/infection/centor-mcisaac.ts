import { number, scoreLicence, yesNo } from '../define.ts';
import { defineScore } from '../score.ts';
import { years } from '../units.ts';

const ageModifier = (age: number) => (age < 15 ? 1 : age < 45 ? 0 : -1);
/** Share of positive cultures by Centor score, from the paper of 1981. */
const positiveCultures = ['2.5', '6.5', '15', '32', '56'];

/** Centor score, and McIsaac's form of it with the age. */
export const centorMcisaac = defineScore({
  id: 'centor-mcisaac',
  title: 'Centor and McIsaac score (sore throat)',
  aliases: ['Centor', 'McIsaac', 'strep throat', 'streptococcal pharyngitis', 'tonsillitis'],
  specialty: 'infection',
  purpose: 'Estimates how likely group A streptococci are in someone with a sore throat.',
  notFor:
    'Children under 3, outbreaks, rheumatic fever or a risk of it, immunosuppression, and a throat that looks dangerous.',
  population:
    'Centor: 286 adults in an American emergency department. McIsaac: 521 people of 3 to 76 years in Canadian family practice.',
  references: ['mcisaac1998', 'centor1981'],
  licence: scoreLicence,
  policy: [
    'McIsaac’s total runs from −1 to 5; the paper groups what is below 0 with 0 and what is above 4 with 4.',
    'The percentages belong to the Centor score without age, in adults.',
  ],
  inputs: {
    age: number('Age', {
      units: years,
      accept: [3, 120, 'The score was made from the age of 3 years.'],
      points: ageModifier,
    }),
    exudate: yesNo('Swollen tonsils or exudate', 1),
    nodes: yesNo('Tender nodes at the front of the neck', 1),
    fever: yesNo('Temperature above 38 °C, measured or reported', 1),
    noCough: yesNo('No cough', 1),
  },
  total: { label: 'McIsaac score', max: 5 },
  others: ({ age }, total) => [
    { label: 'Centor score (without age)', value: total - ageModifier(age), unit: '', decimals: 0 },
  ],
  findings: ({ age }, total) => {
    const centor = total - ageModifier(age);
    return age < 18
      ? []
      : [
          {
            text: `Centor ${centor} of 4: ${positiveCultures[centor]}% of adults had a positive culture in the paper.`,
            reference: 'centor1981',
          },
        ];
  },
  uncertainty: {
    text: 'McIsaac’s score found 83.1% of the streptococcal infections (sensitivity) in its validation: it misses about one in six.',
    reference: 'mcisaac1998',
  },
});
