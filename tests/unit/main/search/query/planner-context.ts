import { type PlanContext, planQuery, type PlanOptions } from '../../../../../main/search/query/plan.ts';
import { curatedThesaurus } from '../../../../../main/search/query/curated-thesaurus.ts';
import type { Query } from '../../../../../main/search/query/query.ts';
import { scoring } from '../../../../../main/search/scoring.ts';
import { Vocabulary } from '../../../../../main/search/index/vocabulary-reader.ts';
import { VocabularyWriter } from '../../../../../main/search/index/vocabulary.ts';
import { analyse } from '../../../../../main/search/analysis/analyse.ts';
import { aspects, aspectTerm } from '../../../../../main/search/analysis/aspects.ts';

/** The words of a library that says these sentences, each in a section of its own. */
export function vocabularyOf(...sections: readonly string[]): Vocabulary {
  const writer = new VocabularyWriter();
  for (const text of sections) {
    const terms = analyse(text).map(({ term, surface }) => writer.add(term, surface));
    writer.countSection(new Set(terms));
  }
  for (const aspect of aspects) writer.countSection(new Set([writer.addTerm(aspectTerm(aspect))]));
  return new Vocabulary(writer.finish().file);
}

const thesaurus = curatedThesaurus();

export function contextOf(...sections: readonly string[]): PlanContext {
  return { vocabularies: [vocabularyOf(...sections)], thesaurus, scoring };
}

export function plan(text: string, context: PlanContext, options: Partial<PlanOptions> = {}): Query {
  return planQuery(text, context, { literal: false, unfinished: false, ...options });
}

/** Every way each concept is searched, as phrases of terms. */
export function waysOf({ concepts, atoms }: Query): string[][] {
  return concepts.map(({ alternatives }) =>
    alternatives.map((way) => way.atoms.map((atom) => atoms[atom]).join(' ')),
  );
}

/** What was searched besides or instead, by what was typed. */
export function changesOf(query: Query): Record<string, string[]> {
  return Object.fromEntries(query.changes.map(({ from, to }) => [from, [...to]]));
}
