import type { Inline, Sentence } from '../../model/text.ts';
import type { SourceLink, SourcePosition } from '../source-types.ts';
import type { ProblemList } from './problem-list.ts';

/** A figure as an article's text asks for it. */
export interface WantedFigure {
  readonly alt: string;
  readonly at: SourcePosition;
}

/** What the parts of one article's reading share: where problems go, ids given out, places noted. */
export interface ArticleContext {
  readonly article: string;
  /** The file with its front matter blanked out; offsets of the Markdown tree count in it. */
  readonly source: string;
  readonly problems: ProblemList;
  readonly positions: Map<string, SourcePosition>;
  readonly links: SourceLink[];
  readonly figures: Map<string, WantedFigure>;
  /** Where text nodes start, for the places of the sentences cut from them. */
  readonly textStarts: WeakMap<Inline, SourcePosition>;
  /** Gives a sentence its id and notes where it starts. */
  sentence(content: Inline[], at: SourcePosition): Sentence;
}

export function createArticleContext(article: string, source: string, problems: ProblemList): ArticleContext {
  const positions = new Map<string, SourcePosition>();
  let sentences = 0;
  return {
    article,
    source,
    problems,
    positions,
    links: [],
    figures: new Map(),
    textStarts: new WeakMap(),
    sentence: (content, at) => {
      sentences += 1;
      const id = `s${sentences}`;
      positions.set(id, at);
      return { id, content };
    },
  };
}

/** Where a node of the Markdown tree starts. */
export function startOf(node: {
  readonly position?: { readonly start: SourcePosition } | undefined;
}): SourcePosition {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The place `index` characters into a text that starts at `start`. */
export function advance(start: SourcePosition, text: string, index: number): SourcePosition {
  const passed = text.slice(0, index);
  const lastBreak = passed.lastIndexOf('\n');
  if (lastBreak < 0) return { line: start.line, column: start.column + index };
  return { line: start.line + passed.split('\n').length - 1, column: index - lastBreak };
}
