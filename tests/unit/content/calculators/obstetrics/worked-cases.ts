import type { WorkedCase } from '../worked-case.ts';

export const obstetricsCases: readonly WorkedCase[] = [
  { calculator: 'bishop', source: 'paper', name: 'Bishop 1964, table: the highest total is 13', given: { dilation: '3', effacement: '3', station: '3', consistency: '2', position: '2' }, value: 13 },
  { calculator: 'bishop', source: 'paper', name: 'Bishop 1964, table: the lowest total is 0', given: { dilation: '0', effacement: '0', station: '0', consistency: '0', position: '0' }, value: 0 },
  { calculator: 'bishop', source: 'hand', name: '2 cm, 50%, station −1, medium, middle: 1 + 1 + 2 + 1 + 1 = 6', given: { dilation: '1', effacement: '1', station: '2', consistency: '1', position: '1' }, value: 6 },
]; // prettier-ignore
