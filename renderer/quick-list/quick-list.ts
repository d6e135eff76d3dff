import type { Calculator } from '../../content/model/calculator.ts';
import { calculatorGroups, calculatorOf } from '../../content/calculators/calculators.ts';
import type { LibraryReply, PackSummary } from '../../main/api/contract.ts';
import type { MachinePolicy } from '../session/machine-policy.ts';
import { quickArticlesOf, type ListedArticle } from './quick-articles.ts';

/** What stands on the downtime quick list, in its order. */
export interface QuickList {
  readonly articles: readonly ListedArticle[];
  readonly calculators: readonly Calculator[];
}

/** Articles by `quickArticlesOf`; calculators as the administrator chose them, else as the packs do. */
export function quickListOf(
  library: Pick<LibraryReply, 'packs' | 'contents'>,
  chosen: MachinePolicy['quickList'],
  language: string,
): QuickList {
  return {
    articles: quickArticlesOf(library, chosen, language),
    calculators: (chosen?.calculators ?? calculatorsOf(library.packs)).flatMap(
      (id) => calculatorOf(id) ?? [],
    ),
  };
}

/** Those the packs name, each once; where none names any, those for emergencies. */
function calculatorsOf(packs: readonly PackSummary[]): string[] {
  const chosen = packs.flatMap(({ quickList }) => (quickList?.calculators ? [quickList.calculators] : []));
  if (chosen.length > 0) return [...new Set(chosen.flat())];
  const emergency = calculatorGroups.find(({ specialty }) => specialty === 'emergency');
  return emergency?.calculators.map(({ id }) => id) ?? [];
}
