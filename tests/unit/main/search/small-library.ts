import type { Article, Section } from '../../../../content/model/article.ts';
import type { Review } from '../../../../content/model/review.ts';
import type { Block, Sentence } from '../../../../content/model/text.ts';
import { SearchEngine } from '../../../../main/search/engine.ts';
import type { SearchSource } from '../../../../main/search/index/source.ts';
import { curatedThesaurus } from '../../../../main/search/query/curated-thesaurus.ts';
import { inMemorySource } from '../../../relevance/in-memory-source.ts';

export interface SmallSection {
  readonly title: string;
  /** Sentences; a list of lists is a bulleted list of them. */
  readonly text: readonly string[];
  readonly role?: Section['role'];
  readonly blocks?: readonly Block[];
}

export interface SmallArticle {
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly review?: Review;
  readonly type?: Article['type'];
  readonly specialties?: readonly string[];
  readonly sections: readonly SmallSection[];
}

let sentences = 0;

export function sentenceOf(text: string): Sentence {
  return { id: `s${++sentences}`, content: [{ type: 'text', value: text }] };
}

function sectionOf({ title, text, role = 'text', blocks = [] }: SmallSection): Section {
  const id = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const paragraph: Block[] = text.length > 0 ? [{ type: 'paragraph', sentences: text.map(sentenceOf) }] : [];
  return { id, role, title, level: 2, path: [title], blocks: [...paragraph, ...blocks] };
}

/** A whole article of the few words given. */
export function articleOf(small: SmallArticle): Article {
  const { aliases = [], review = { state: 'draft' }, specialties = [], type = 'condition' } = small;
  return {
    id: small.id,
    title: small.title,
    aliases: [...aliases],
    summary: '',
    type,
    specialties: [...specialties],
    language: 'en',
    updated: '2026-11-01',
    evidenceAsOf: null,
    reviewDue: null,
    authors: ['A'],
    licence: 'CC-BY-4.0',
    review,
    contentHash: 'a'.repeat(64),
    words: 1,
    sections: small.sections.map(sectionOf),
    references: [],
    figures: {},
    questions: [],
    warnings: [],
  };
}

/** A pack of these articles. */
export function packOf(
  id: string,
  articles: readonly SmallArticle[],
  options: Parameters<typeof inMemorySource>[2] = {},
): ReturnType<typeof inMemorySource> {
  return inMemorySource(id, articles.map(articleOf), options);
}

/** Search over these packs, everything loaded. */
export async function engineOver(...packs: readonly SearchSource[]): Promise<SearchEngine> {
  const engine = new SearchEngine({ thesaurus: curatedThesaurus() });
  await engine.openTitles(packs);
  await engine.openSections();
  return engine;
}

/** Sections that say something else, so that rarity means something. */
export const filler: readonly SmallArticle[] = [
  'The clinic opens at eight and closes at five on weekdays.',
  'Patients bring a list of what they take and when they took it.',
  'A nurse weighs every child and writes the weight on the card.',
  'Records are kept in one place so that they can be found again.',
  'Hands are washed before and after every contact with a patient.',
  'Samples are labelled at the bedside with name and date of birth.',
  'Blood is drawn from the arm and kept cool until it is tested.',
  'The ward round starts with those who became worse overnight.',
].map((text, at) => ({
  id: `filler-${at}`,
  title: `Routine ${at}`,
  sections: [{ title: 'Routine', text: [text] }],
}));

/** `article#section` of the hits, best first. */
export function placesFor(engine: SearchEngine, q: string, more: object = {}): string[] {
  return engine.search({ q, limit: 20, ...more }).hits.map((hit) => `${hit.article}#${hit.section}`);
}
