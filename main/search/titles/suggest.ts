import type { Suggestion } from '../../api/contract.ts';
import type { LoadedPack } from '../index/loaded-pack.ts';
import type { Thesaurus } from '../query/thesaurus.ts';
import { findLabels, type FoundLabel, type LabelSearch } from './labels.ts';

/** What a reader who has typed so far may want: titles, other names and headings, each place once. */
export function suggest(
  packs: readonly LoadedPack[],
  q: string,
  limit: number,
  thesaurus: Thesaurus,
): Suggestion[] {
  const text = q.slice(0, 200);
  const exact = search(packs, text, false);
  const other = thesaurus
    .expansionsOf(text)
    .flatMap(({ start, end, to }) =>
      to
        .slice(0, 4)
        .flatMap((phrase) => search(packs, text.slice(0, start) + phrase + text.slice(end), false)),
    );
  const found = [...exact, ...other];
  const labels = found.length > 0 ? found : search(packs, text, (word) => !thesaurus.isDrugName(word));
  const places = new Set<string>();
  const suggestions: Suggestion[] = [];
  for (const label of labels) {
    const place = `${label.pack.id}/${label.article.id}#${label.section ?? ''}`;
    if (places.has(place)) continue;
    places.add(place);
    suggestions.push(suggestionOf(label));
    if (suggestions.length === limit) break;
  }
  return suggestions;
}

function search(
  packs: readonly LoadedPack[],
  text: string,
  forgiving: LabelSearch['forgiving'],
): FoundLabel[] {
  return packs
    .flatMap((pack) => findLabels(pack, text, { every: true, unfinished: true, forgiving }))
    .sort((a, b) => b.score - a.score);
}

function suggestionOf({ pack, article, kind, text, section }: FoundLabel): Suggestion {
  const about = { text, kind, pack: pack.id, article: article.id, title: article.title };
  return section === undefined ? about : { ...about, section };
}
