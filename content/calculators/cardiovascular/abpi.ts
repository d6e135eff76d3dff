import type { Band } from '../../model/calculator.ts';
import { plausible } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { formatFixed, roundTo, show } from '../format.ts';
import { onlyUnit } from '../units.ts';

const pressure = (label: string, help: string, min: number) =>
  number(label, {
    units: onlyUnit('mmHg'),
    accept: [min, 320, plausible],
    cautions: [{ above: 280, reason: 'above 280 mmHg. Check the number.' }],
    help,
  });
const ankle = (side: string) =>
  pressure(
    `Ankle pressure, ${side}`,
    'The higher of the dorsalis pedis and the posterior tibial artery. No signal: the index cannot be worked out here.',
    10,
  );
const arm = (side: string) => pressure(`Arm pressure, ${side}`, 'Systolic, brachial artery.', 50);

const edge = (range: string, from: number, to: number, text: string): Band => ({
  range,
  holds: (value) => roundTo(value, 2) >= from && roundTo(value, 2) <= to,
  text,
  reference: 'gornik2024pad',
});
const bands: readonly Band[] = [
  edge('≤ 0.90', 0, 0.9, 'abnormal: fits peripheral artery disease.'),
  edge('0.91–0.99', 0.91, 0.99, 'borderline.'),
  edge('1.00–1.40', 1, 1.4, 'normal. Does not exclude disease where symptoms speak for it.'),
  edge(
    '> 1.40',
    1.41,
    Infinity,
    'noncompressible: the arteries are too stiff for the cuff, and the number says nothing about the flow.',
  ),
];

/** Ankle-brachial pressure index: highest ankle pressure of each leg over the higher arm pressure. */
export const abpi = defineCalculator({
  id: 'abpi',
  title: 'Ankle-brachial pressure index (ABPI)',
  aliases: ['ABI', 'ABPI', 'ankle brachial index', 'peripheral artery disease', 'compression'],
  specialty: 'cardiovascular',
  kind: 'formula',
  purpose:
    'Compares the pressure at the ankle with that in the arm: looks for narrowed leg arteries, as before compression of a leg.',
  notFor:
    'Stiff arteries of diabetes or kidney failure, where a normal or high index can hide disease; acute loss of blood flow to a leg.',
  population: 'Adults at rest, lying flat, measured with Doppler.',
  references: ['gornik2024pad'],
  licence: formulaLicence,
  policy: [
    'The higher arm counts for both legs; the lower leg is the main result.',
    'Bands are read from two decimals, as the guideline writes them.',
  ],
  inputs: {
    rightAnkle: ankle('right'),
    leftAnkle: ankle('left'),
    rightArm: arm('right'),
    leftArm: arm('left'),
  },
  bands,
  compute: ({ rightAnkle, leftAnkle, rightArm, leftArm }) => {
    const brachial = Math.max(rightArm, leftArm);
    const right = rightAnkle / brachial;
    const left = leftAnkle / brachial;
    const leg = (side: string, value: number) => ({ label: `${side} leg`, value, unit: '', decimals: 2 });
    return {
      main: { label: 'ABPI, lower leg value', value: Math.min(right, left), unit: '', decimals: 2 },
      others: [leg('Right', right), leg('Left', left)],
      steps: [
        `Higher arm pressure: ${show(brachial)} mmHg`,
        `Right: ${show(rightAnkle)} ÷ ${show(brachial)} = ${show(right)}`,
        `Left: ${show(leftAnkle)} ÷ ${show(brachial)} = ${show(left)}`,
      ],
      findings: [reading('Right leg', right), reading('Left leg', left)],
    };
  },
});

function reading(leg: string, value: number) {
  const band = bands.find((candidate) => candidate.holds(value));
  return { text: `${leg} ${formatFixed(value, 2)}: ${band?.text ?? ''}`, reference: 'gornik2024pad' };
}
