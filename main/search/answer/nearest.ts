import type { Hit } from '../../api/contract.ts';
import { hitsOf } from '../rank/hit.ts';
import type { RankedSection, Ranking } from '../rank/search-sections.ts';
import { answering } from '../scoring.ts';
import { type Asked, termsOf, termsOfTopic } from './evidence.ts';

/** Sections offered where the library has no answer. */
const NEAREST_SECTIONS = 3;
/** Sections of other articles looked at for them. */
const LOOKED_AT = 60;

/**
 * The sections that lead nearest to what was asked. One that shares only “what is” or a common word with the question leads nobody
 * anywhere and is not offered. Whoever asks within an article is shown where to look in it before anything else.
 */
export function nearestSections(ranking: Ranking, asked: Asked, open: string | undefined): Hit[] {
  const topic = termsOfTopic(asked);
  const saysSome = (text: string): boolean => [...termsOf(text)].some((term) => topic.has(term));
  const isOpen = ({ article }: RankedSection): boolean => article.id === open;
  const names = ({ article }: RankedSection): string => [article.title, ...article.aliases].join('. ');
  const inside = ranking.ranked.filter(
    (each) => isOpen(each) && (topic.size === 0 || saysSome(`${names(each)}. ${textOf(each)}`)),
  );
  const outside = ranking.ranked
    .slice(0, LOOKED_AT)
    .filter((each) => !isOpen(each) && (each.coverage >= answering.nearest || saysSome(names(each))));
  return hitsOf({ ...ranking, ranked: [...inside, ...outside] }, NEAREST_SECTIONS);
}

function textOf({ pack, section }: RankedSection): string {
  const { path, sentences } = pack.sections.texts.read(section);
  return [...path, ...sentences.map(({ text }) => text)].join('. ');
}
