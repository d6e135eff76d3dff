import type { WorkedCase } from '../worked-case.ts';

const noDeficit = {
  alertness: '0',
  questions: '0',
  commands: '0',
  gaze: '0',
  visual: '0',
  face: '0',
  leftArm: '0',
  rightArm: '0',
  leftLeg: '0',
  rightLeg: '0',
  ataxia: '0',
  sensory: '0',
  language: '0',
  dysarthria: '0',
  neglect: '0',
};
const worst = {
  alertness: '3',
  questions: '2',
  commands: '2',
  gaze: '2',
  visual: '3',
  face: '3',
  leftArm: '4',
  rightArm: '4',
  leftLeg: '4',
  rightLeg: '4',
  ataxia: '2',
  sensory: '2',
  language: '3',
  dysarthria: '2',
  neglect: '2',
};

export const neurologyCases: readonly WorkedCase[] = [
  { calculator: 'gcs', source: 'paper', name: 'Teasdale 1974: fully awake is E4 V5 M6', given: { eye: '4', verbal: '5', motor: '6' }, value: 15, reads: 'E4 V5 M6' },
  { calculator: 'gcs', source: 'paper', name: 'Teasdale 1974: no response at all is 3', given: { eye: '1', verbal: '1', motor: '1' }, value: 3, reads: 'E1 V1 M1' },
  { calculator: 'gcs', source: 'hand', name: 'E2 V3 M5 is 10', given: { eye: '2', verbal: '3', motor: '5' }, value: 10 },
  { calculator: 'nihss', source: 'paper', name: 'Brott 1989: fifteen items at their worst add up to 42', given: worst, value: 42 },
  { calculator: 'nihss', source: 'paper', name: 'Brott 1989: no deficit is 0', given: noDeficit, value: 0 },
  { calculator: 'nihss', source: 'hand', name: 'left middle cerebral pattern: 1 + 2 + 1 + 1 + 2 + 2 + 3 + 2 + 1 + 2 + 1 = 18', given: { ...noDeficit, alertness: '1', questions: '2', commands: '1', gaze: '1', visual: '2', face: '2', rightArm: '3', rightLeg: '2', sensory: '1', language: '2', dysarthria: '1' }, value: 18 },
]; // prettier-ignore
