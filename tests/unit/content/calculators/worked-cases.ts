import { cardiovascularCases } from './cardiovascular/worked-cases.ts';
import { emergencyCases } from './emergency/worked-cases.ts';
import { endocrineCases } from './endocrine/worked-cases.ts';
import { gastroenterologyCases } from './gastroenterology/worked-cases.ts';
import { infectionCases } from './infection/worked-cases.ts';
import { neurologyCases } from './neurology/worked-cases.ts';
import { obstetricsCases } from './obstetrics/worked-cases.ts';
import { paediatricsCases } from './paediatrics/worked-cases.ts';
import { renalCases } from './renal/worked-cases.ts';
import { respiratoryCases } from './respiratory/worked-cases.ts';
import type { WorkedCase } from './worked-case.ts';

export const workedCases: readonly WorkedCase[] = [
  ...emergencyCases,
  ...cardiovascularCases,
  ...respiratoryCases,
  ...gastroenterologyCases,
  ...renalCases,
  ...endocrineCases,
  ...neurologyCases,
  ...infectionCases,
  ...obstetricsCases,
  ...paediatricsCases,
];
