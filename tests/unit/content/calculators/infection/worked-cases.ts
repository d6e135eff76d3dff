import type { WorkedCase } from '../worked-case.ts';

export const infectionCases: readonly WorkedCase[] = [
  { calculator: 'centor-mcisaac', source: 'paper', name: 'Centor 1981: all four findings in an adult, 56% positive', given: { age: 30, exudate: true, nodes: true, fever: true, noCough: true }, value: 4, others: { 'Centor score (without age)': 4 }, reads: '56%' },
  { calculator: 'centor-mcisaac', source: 'paper', name: 'McIsaac 1998: a child of 12 with all four findings', given: { age: 12, exudate: true, nodes: true, fever: true, noCough: true }, value: 5, others: { 'Centor score (without age)': 4 } },
  { calculator: 'centor-mcisaac', source: 'paper', name: 'McIsaac 1998: at 50 years with no finding', given: { age: 50, exudate: false, nodes: false, fever: false, noCough: false }, value: -1, others: { 'Centor score (without age)': 0 }, reads: '2.5%' },
]; // prettier-ignore
