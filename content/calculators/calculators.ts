import type { Calculator, CalculatorSpecialty } from '../model/calculator.ts';
import { abpi } from './cardiovascular/abpi.ts';
import { cha2ds2Vasc } from './cardiovascular/cha2ds2-vasc.ts';
import { hasBled } from './cardiovascular/has-bled.ts';
import { heart } from './cardiovascular/heart.ts';
import { ldlFriedewald } from './cardiovascular/ldl-friedewald.ts';
import { qtc } from './cardiovascular/qtc.ts';
import { timi } from './cardiovascular/timi.ts';
import { wellsDvt } from './cardiovascular/wells-dvt.ts';
import { meanArterialPressure } from './emergency/mean-arterial-pressure.ts';
import { news2 } from './emergency/news2.ts';
import { parkland } from './emergency/parkland.ts';
import { qsofa } from './emergency/qsofa.ts';
import { sofa } from './emergency/sofa.ts';
import { adjustedBodyWeight } from './endocrine/adjusted-body-weight.ts';
import { bmi } from './endocrine/bmi.ts';
import { bsa } from './endocrine/bsa.ts';
import { correctedCalcium } from './endocrine/corrected-calcium.ts';
import { homaIr } from './endocrine/homa-ir.ts';
import { idealBodyWeight } from './endocrine/ideal-body-weight.ts';
import { childPugh } from './gastroenterology/child-pugh.ts';
import { fib4 } from './gastroenterology/fib-4.ts';
import { glasgowBlatchford } from './gastroenterology/glasgow-blatchford.ts';
import { meld3 } from './gastroenterology/meld-3.ts';
import { meldNa } from './gastroenterology/meld-na.ts';
import { meld } from './gastroenterology/meld.ts';
import { ukeld } from './gastroenterology/ukeld.ts';
import { centorMcisaac } from './infection/centor-mcisaac.ts';
import { gcs } from './neurology/gcs.ts';
import { nihss } from './neurology/nihss.ts';
import { bishop } from './obstetrics/bishop.ts';
import { apgar } from './paediatrics/apgar.ts';
import { maintenanceFluids } from './paediatrics/maintenance-fluids.ts';
import { schwartz } from './paediatrics/schwartz.ts';
import { anionGap } from './renal/anion-gap.ts';
import { ckdEpi2021CystatinC } from './renal/ckd-epi-2021-cystatin-c.ts';
import { ckdEpi2021 } from './renal/ckd-epi-2021.ts';
import { cockcroftGault } from './renal/cockcroft-gault.ts';
import { correctedSodium } from './renal/corrected-sodium.ts';
import { deltaRatio } from './renal/delta-ratio.ts';
import { fena } from './renal/fena.ts';
import { freeWaterDeficit } from './renal/free-water-deficit.ts';
import { osmolalGap } from './renal/osmolal-gap.ts';
import { osmolality } from './renal/osmolality.ts';
import { winters } from './renal/winters.ts';
import { aAGradient } from './respiratory/a-a-gradient.ts';
import { curb65 } from './respiratory/curb-65.ts';
import { perc } from './respiratory/perc.ts';
import { wellsPe } from './respiratory/wells-pe.ts';

interface CalculatorGroup {
  readonly specialty: CalculatorSpecialty;
  readonly title: string;
  readonly calculators: readonly Calculator[];
}

/** Every calculator, by specialty, in the order a reader meets them. */
export const calculatorGroups: readonly CalculatorGroup[] = [
  {
    specialty: 'emergency',
    title: 'Emergency and critical care',
    calculators: [news2, qsofa, sofa, meanArterialPressure, parkland],
  },
  {
    specialty: 'cardiovascular',
    title: 'Heart and vessels',
    calculators: [cha2ds2Vasc, hasBled, heart, timi, wellsDvt, qtc, abpi, ldlFriedewald],
  },
  { specialty: 'respiratory', title: 'Lungs', calculators: [curb65, wellsPe, perc, aAGradient] },
  {
    specialty: 'gastroenterology',
    title: 'Liver and gut',
    calculators: [glasgowBlatchford, childPugh, meld3, meldNa, meld, ukeld, fib4],
  },
  {
    specialty: 'renal',
    title: 'Kidneys, salts and acid-base',
    calculators: [
      ckdEpi2021,
      ckdEpi2021CystatinC,
      cockcroftGault,
      fena,
      anionGap,
      deltaRatio,
      winters,
      osmolality,
      osmolalGap,
      correctedSodium,
      freeWaterDeficit,
    ],
  },
  {
    specialty: 'endocrine',
    title: 'Metabolism and body size',
    calculators: [correctedCalcium, homaIr, bmi, bsa, idealBodyWeight, adjustedBodyWeight],
  },
  { specialty: 'neurology', title: 'Nervous system', calculators: [gcs, nihss] },
  { specialty: 'infection', title: 'Infection', calculators: [centorMcisaac] },
  { specialty: 'obstetrics', title: 'Pregnancy and birth', calculators: [bishop] },
  { specialty: 'paediatrics', title: 'Children', calculators: [apgar, schwartz, maintenanceFluids] },
];

export const calculators: readonly Calculator[] = calculatorGroups.flatMap((group) => group.calculators);

const byId = new Map(calculators.map((calculator) => [calculator.id, calculator]));

/** The calculator of an id, such as the one an article links to; undefined where there is none. */
export function calculatorOf(id: string): Calculator | undefined {
  return byId.get(id);
}
