import { choice, option, problem, problemsWhere } from '../define.ts';
import { defineScore } from '../score.ts';

const untestable = option('UN', 'Cannot be tested (amputation, fused joint, tube): not counted', 0);
const limb = (label: string, seconds: number) =>
  choice(label, [
    option('0', `No drift for ${seconds} seconds`, 0),
    option('1', 'Drifts, but does not reach the bed', 1),
    option('2', 'Some effort against gravity, reaches the bed', 2),
    option('3', 'No effort against gravity, moves', 3),
    option('4', 'No movement', 4),
    untestable,
  ]);

/** National Institutes of Health Stroke Scale: 15 items, 0 to 42. */
export const nihss = defineScore({
  id: 'nihss',
  title: 'NIHSS (stroke scale)',
  aliases: ['NIHSS', 'NIH stroke scale', 'stroke severity'],
  specialty: 'neurology',
  purpose:
    'Measures the deficit of an acute stroke, so that it can be followed and told to others in one number.',
  notFor:
    'Strokes of the brainstem and cerebellum, which it underrates; children; use without training in the scale.',
  population: 'Adults with acute stroke.',
  references: ['brott1989nihss', 'lyden1994improv'],
  licence:
    'Developed by the National Institute of Neurological Disorders and Stroke of the United States: in the public domain. The words here are our own.',
  policy: [
    'An item that cannot be tested counts 0 and is named in a warning.',
    'Score what is seen, in order, first response; do not coach. The wording here is short: the official form and its pictures decide.',
    'No bands: the sources draw none.',
  ],
  inputs: {
    alertness: choice('1a Level of consciousness', [
      option('0', 'Alert', 0),
      option('1', 'Wakes to a light stimulus', 1),
      option('2', 'Wakes to repeated or painful stimulus', 2),
      option('3', 'Reflex responses only, or none', 3),
    ]),
    questions: choice('1b Questions (month, age)', [
      option('0', 'Both right', 0),
      option('1', 'One right', 1),
      option('2', 'Neither right', 2),
    ]),
    commands: choice('1c Commands (eyes, hand)', [
      option('0', 'Both done', 0),
      option('1', 'One done', 1),
      option('2', 'Neither done', 2),
    ]),
    gaze: choice('2 Horizontal gaze', [
      option('0', 'Normal', 0),
      option('1', 'Partial palsy', 1),
      option('2', 'Forced deviation or total palsy', 2),
    ]),
    visual: choice('3 Visual fields', [
      option('0', 'No loss', 0),
      option('1', 'Partial hemianopia', 1),
      option('2', 'Complete hemianopia', 2),
      option('3', 'Blind on both sides', 3),
    ]),
    face: choice('4 Facial palsy', [
      option('0', 'None', 0),
      option('1', 'Minor', 1),
      option('2', 'Partial, lower face', 2),
      option('3', 'Complete, one or both sides', 3),
    ]),
    leftArm: limb('5a Left arm', 10),
    rightArm: limb('5b Right arm', 10),
    leftLeg: limb('6a Left leg', 5),
    rightLeg: limb('6b Right leg', 5),
    ataxia: choice('7 Limb ataxia', [
      option('0', 'None', 0),
      option('1', 'In one limb', 1),
      option('2', 'In two limbs', 2),
      untestable,
    ]),
    sensory: choice('8 Sensation', [
      option('0', 'Normal', 0),
      option('1', 'Mild to moderate loss', 1),
      option('2', 'Severe or total loss', 2),
    ]),
    language: choice('9 Language', [
      option('0', 'Normal', 0),
      option('1', 'Mild to moderate aphasia', 1),
      option('2', 'Severe aphasia', 2),
      option('3', 'Mute, or global aphasia', 3),
    ]),
    dysarthria: choice('10 Dysarthria', [
      option('0', 'Normal', 0),
      option('1', 'Mild to moderate', 1),
      option('2', 'Severe or mute', 2),
      untestable,
    ]),
    neglect: choice('11 Extinction and inattention', [
      option('0', 'None', 0),
      option('1', 'To one modality', 1),
      option('2', 'Severe, or to more than one', 2),
    ]),
  },
  total: { label: 'NIHSS', max: 42 },
  warns: (values) => {
    const skipped = Object.entries(values)
      .filter(([, value]) => value === 'UN')
      .map(([id]) => id);
    return problemsWhere([
      skipped.length > 0,
      problem(
        skipped,
        `${skipped.length === 1 ? 'One item was' : `${skipped.length} items were`} not testable and not counted: the true deficit may be greater.`,
      ),
    ]);
  },
});
