import type { Calculator } from '../../content/model/calculator.ts';
import { calculatorGroups, calculatorOf } from '../../content/calculators/calculators.ts';
import type { ArticleListing, LibraryReply } from '../../main/api/contract.ts';
import type { MachinePolicy } from '../session/machine-policy.ts';

/** What stands on the downtime quick list. */
export interface QuickList {
  readonly articles: readonly { readonly pack: string; readonly article: ArticleListing }[];
  readonly calculators: readonly Calculator[];
}

/**
 * The list as the administrator chose it; else every article on an emergency, by title, and the calculators for emergencies.
 * What was chosen and is not in this library is left out.
 */
export function quickListOf(
  contents: LibraryReply['contents'],
  chosen: MachinePolicy['quickList'],
  language: string,
): QuickList {
  const listed = contents.flatMap(({ pack, articles }) => articles.map((article) => ({ pack, article })));
  return {
    articles: chosen?.articles
      ? chosen.articles.flatMap((key) =>
          listed.filter(({ pack, article }) => `${pack}/${article.id}` === key),
        )
      : emergenciesIn(listed, language),
    calculators: chosen?.calculators
      ? chosen.calculators.flatMap((id) => calculatorOf(id) ?? [])
      : (calculatorGroups.find(({ specialty }) => specialty === 'emergency')?.calculators ?? []),
  };
}

function emergenciesIn(listed: QuickList['articles'], language: string): QuickList['articles'] {
  const byTitle = new Intl.Collator(language).compare;
  return listed
    .filter(({ article }) => article.type === 'emergency' || article.specialties.includes('emergency'))
    .sort((a, b) => byTitle(a.article.title, b.article.title));
}
