import { type Failure, type Result, success } from '../../content/model/result.ts';
import type {
  AnswerReply,
  AnswerRequest,
  SearchFilters,
  SearchReply,
  SearchRequest,
  SearchStage,
  SuggestReply,
} from '../api/contract.ts';
import { analysisDigest } from './analysis/analyse.ts';
import { answerQuestion } from './answer/answer.ts';
import { type LoadedPack, loadSections, loadTitles } from './index/loaded-pack.ts';
import { rebuiltSource, sourceOfTitles } from './index/rebuild.ts';
import type { SearchSource } from './index/source.ts';
import { filterNames, noFacets } from './query/filter.ts';
import { phrasesAsTyped, type PlanContext, planQuery } from './query/plan.ts';
import { scopeOf, type ScopeNames } from './query/scope.ts';
import type { Thesaurus } from './query/thesaurus.ts';
import { hitsOf } from './rank/hit.ts';
import { type ReadyPack, searchSections } from './rank/search-sections.ts';
import { type Scoring, scoring as usualScoring } from './scoring.ts';
import { nearestTitles, searchTitles } from './titles/search-titles.ts';
import { suggest } from './titles/suggest.ts';

export interface EngineOptions {
  readonly thesaurus: Thesaurus;
  readonly scoring?: Scoring;
}

/** A pack search could not use, although it opened. */
export interface EngineProblem extends Failure {
  readonly pack: string;
}

/** Search over open packs, in one thread. The worker owns one; tests and benchmarks use it directly. */
export class SearchEngine {
  #packs: LoadedPack[] = [];
  #stage: SearchStage = 'titles';
  #names: ScopeNames = { packs: new Set(), specialties: [], types: new Set(), reviews: new Set() };
  /** Titles read in advance, until packs are opened. */
  readonly #prepared = new Map<SearchSource, Promise<Result<LoadedPack>>>();
  readonly #thesaurus: Thesaurus;
  readonly #scoring: Scoring;

  constructor(options: EngineOptions) {
    this.#thesaurus = options.thesaurus;
    this.#scoring = options.scoring ?? usualScoring;
  }

  get stage(): SearchStage {
    return this.#stage;
  }

  /** Begins to read the titles of a pack that is likely to be opened next. */
  prepare(source: SearchSource): void {
    this.#prepared.set(source, titlesOf(source));
  }

  /** Makes the titles of these packs searchable, in place of whatever was. Packs that were open already keep their index. */
  async openTitles(sources: readonly SearchSource[]): Promise<EngineProblem[]> {
    const problems: EngineProblem[] = [];
    const packs: LoadedPack[] = [];
    for (const source of sources) {
      const kept = this.#packs.find((pack) => pack.source === source);
      const loaded = kept ? success(kept) : await (this.#prepared.get(source) ?? titlesOf(source));
      if (loaded.ok) packs.push(loaded.value);
      else problems.push({ pack: source.manifest.id, ...loaded.failure });
    }
    this.#prepared.clear();
    this.#packs = packs;
    this.#names = this.#namesOf(packs);
    this.#stage = packs.every((pack) => pack.sections) ? 'ready' : 'titles';
    return problems;
  }

  /** Loads the rest, pack by pack; makes an index anew where the pack's own does not fit this program. */
  async openSections(onStage: (stage: SearchStage) => void = () => undefined): Promise<EngineProblem[]> {
    const problems: EngineProblem[] = [];
    const packs = this.#packs;
    for (const pack of packs) {
      if (pack.sections) continue;
      const fits = pack.source.manifest.search.analysis === analysisDigest();
      const loaded = fits ? await loadSections(pack.source, pack.documents) : null;
      if (loaded?.ok) {
        pack.sections = loaded.value;
        continue;
      }
      this.#toStage('rebuilding', onStage);
      const failure = await this.#rebuild(pack);
      if (failure) problems.push({ pack: pack.id, ...failure });
    }
    if (this.#packs === packs) this.#toStage('ready', onStage);
    return problems;
  }

  async #rebuild(pack: LoadedPack): Promise<Failure | null> {
    const source = await rebuiltSource(pack.source);
    if (!source.ok) return source.failure;
    const titles = await loadTitles(source.value);
    if (!titles.ok) return titles.failure;
    const sections = await loadSections(source.value, titles.value.documents);
    if (!sections.ok) return sections.failure;
    const at = this.#packs.indexOf(pack);
    if (at !== -1) this.#packs[at] = { ...titles.value, source: pack.source, sections: sections.value };
    return null;
  }

  #toStage(stage: SearchStage, onStage: (stage: SearchStage) => void): void {
    if (this.#stage === stage) return;
    this.#stage = stage;
    onStage(stage);
  }

  search(request: SearchRequest): SearchReply {
    const started = performance.now();
    const { words, filters: typed, unnamed } = scopeOf(request.q, this.#names);
    const filters: SearchFilters = { ...definedFilters(request), ...typed };
    const packs = this.#ready();
    const query = planQuery(words, this.#planContext(packs), {
      literal: request.literal === true,
      unfinished: true,
      asTyped: phrasesAsTyped(request.asTyped),
    });
    const found = packs.length > 0 ? searchSections(packs, query, filters, this.#scoring) : null;
    const byTitle = this.#packs.filter((pack) => !pack.sections);
    const { named, others } = searchTitles(byTitle, words, filters, request.limit);
    const hits = [...named, ...(found ? hitsOf(found, request.limit) : []), ...others];
    return {
      query: request.q,
      searchedAs: [...query.changes],
      didYouMean: [...query.didYouMean],
      notHeld: query.notHeld.map(({ from, to }) => ({ from, to: [...to] })),
      narrowed: { filters, phrases: [...query.phrases], unnamed },
      unknown: packs.length > 0 ? [...query.unknown] : [],
      total: (found?.ranked.length ?? 0) + named.length + others.length,
      tookMs: Math.round((performance.now() - started) * 10) / 10,
      stage: this.#stage,
      hits: hits.slice(0, request.limit),
      facets: found?.facets ?? noFacets(),
      nearest: hits.length === 0 ? nearestTitles(this.#packs, words, this.#thesaurus) : [],
    };
  }

  suggest(q: string, limit: number): SuggestReply {
    return { query: q, suggestions: suggest(this.#packs, q, limit, this.#thesaurus) };
  }

  async answer(request: AnswerRequest): Promise<AnswerReply> {
    if (this.#packs.some((pack) => !pack.sections)) {
      return { question: request.q, refused: true, reason: 'not-ready', answers: [], nearest: [] };
    }
    const packs = this.#ready();
    return answerQuestion(request, { packs, scoring: this.#scoring, plan: this.#planContext(packs) });
  }

  #ready(): ReadyPack[] {
    return this.#packs.filter((pack): pack is ReadyPack => pack.sections !== null);
  }

  #planContext(packs: readonly ReadyPack[]): PlanContext {
    const vocabularies = packs.map((pack) => pack.sections.vocabulary);
    return { vocabularies, thesaurus: this.#thesaurus, scoring: this.#scoring };
  }

  /** What scopes may name; read once per set of packs, not per keystroke. */
  #namesOf(packs: readonly LoadedPack[]): ScopeNames {
    const specialties = packs.flatMap((pack) => pack.source.manifest.specialties);
    const articles = packs.flatMap((pack) => pack.titles.articles);
    return {
      packs: new Set(packs.map((pack) => pack.id)),
      specialties,
      types: new Set(articles.map((article) => article.type)),
      reviews: new Set(articles.map((article) => article.review)),
    };
  }
}

/** The titles of a pack: from its own index, or where that does not fit this program, from its contents. */
async function titlesOf(source: SearchSource): Promise<Result<LoadedPack>> {
  const fits = source.manifest.search.analysis === analysisDigest();
  const loaded = fits ? await loadTitles(source) : null;
  return loaded?.ok ? loaded : await loadTitles(sourceOfTitles(source));
}

function definedFilters(request: SearchRequest): SearchFilters {
  const chosen = filterNames.map((name) => [name, request[name]] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined && value !== ''));
}
