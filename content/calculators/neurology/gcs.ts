import type { Values } from '../../model/calculator.ts';
import { choice, option, problem, scoreLicence } from '../define.ts';
import { defineScore } from '../score.ts';

const untestable = option('NT', 'Cannot be tested (swelling, tube, paralysis, language …)');
const eye = [
  option('4', 'Open by themselves', 4),
  option('3', 'Open to sound', 3),
  option('2', 'Open to pressure', 2),
  option('1', 'Do not open', 1),
  untestable,
] as const;
const verbal = [
  option('5', 'Oriented', 5),
  option('4', 'Confused', 4),
  option('3', 'Single words', 3),
  option('2', 'Sounds only', 2),
  option('1', 'None', 1),
  untestable,
] as const;
const motor = [
  option('6', 'Obeys commands', 6),
  option('5', 'Localises', 5),
  option('4', 'Withdraws (normal flexion)', 4),
  option('3', 'Abnormal flexion', 3),
  option('2', 'Extension', 2),
  option('1', 'None', 1),
  untestable,
] as const;

const components = ({ eye, verbal, motor }: Values) => `E${eye} V${verbal} M${motor}`;

/** Glasgow Coma Scale. A component that cannot be tested is never guessed: then there is no total. */
export const gcs = defineScore({
  id: 'gcs',
  title: 'Glasgow Coma Scale',
  aliases: ['GCS', 'coma scale', 'consciousness', 'Glasgow coma score'],
  specialty: 'neurology',
  purpose: 'Records the level of consciousness by the best eye, verbal and motor response.',
  notFor: 'Small children (who have a scale of their own), and a total while a component cannot be tested.',
  population: 'Adults and older children with impaired consciousness from any cause.',
  references: ['teasdale1974assess', 'teasdale2014thegla'],
  licence: scoreLicence,
  policy: [
    'The three components say more than their sum: both are shown. No bands: the 1974 paper gives none.',
  ],
  inputs: {
    eye: choice('Eyes', eye),
    verbal: choice('Verbal response', verbal),
    motor: choice('Best motor response', motor),
  },
  total: { label: 'Glasgow Coma Scale', max: 15 },
  refuses: (values) => {
    const missing = Object.entries(values)
      .filter(([, value]) => value === 'NT')
      .map(([id]) => id);
    if (missing.length === 0) return [];
    const reason = `No total is given while a component cannot be tested. Record the components: ${components(values)}.`;
    return [problem(missing, reason)];
  },
  findings: (values) => [{ text: `Components: ${components(values)}.`, reference: 'teasdale2014thegla' }],
});
