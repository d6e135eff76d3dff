import { plainText, sentencesOf } from '../model/reading.ts';
import type { Block, Sentence } from '../model/text.ts';
import type { FigureNode } from '../model/figure.ts';
import type { SourceArticle, SourcePosition } from '../pack/source-types.ts';

/** A piece of an article's words that stands for itself: rules about wording read these. */
export interface Passage {
  readonly text: string;
  readonly at: SourcePosition;
  readonly section?: string;
  /** Absent for titles, headings and the words of a figure. */
  readonly sentence?: Sentence;
}

const top: SourcePosition = { line: 1, column: 1 };
const known = new WeakMap<SourceArticle, readonly Passage[]>();

/**
 * Everything a reader reads in an article, in order: title, summary, headings, sentences of every wording, titles of
 * notes, the words of figures (alt text and lettering), questions. Aliases are not read but searched for: they are left out.
 */
export function passagesOf(source: SourceArticle): readonly Passage[] {
  const passages = known.get(source) ?? collect(source);
  known.set(source, passages);
  return passages;
}

function collect(source: SourceArticle): Passage[] {
  const { article, positions, frontMatterLines } = source;
  const questions = article.questions.flatMap((question) => [
    ...question.prompt,
    ...question.options.flatMap((option) => option.text),
    ...question.explanation,
  ]);
  return [
    { text: article.title, at: frontMatterLines.get('title') ?? top },
    ...(article.summary ? [{ text: article.summary, at: frontMatterLines.get('summary') ?? top }] : []),
    ...article.sections.flatMap((section): Passage[] => {
      const at = positions.get(`#${section.id}`) ?? top;
      const titles = section.role === 'text' && section.title !== article.title ? [section.title] : [];
      return [
        ...[...titles, ...titlesIn(section.blocks)].map((text) => ({ text, at, section: section.id })),
        ...sentencesOf(section.blocks).map((sentence) => passageOf(sentence, source, section.id)),
      ];
    }),
    ...questions.map((sentence) => passageOf(sentence, source, 'self-test')),
    ...Object.entries(article.figures).flatMap(([id, figure]): Passage[] => {
      const at = positions.get(`figure:${id}`) ?? top;
      return [figure.alt, ...letteringOf(figure.drawing)].map((text) => ({ text, at }));
    }),
  ];
}

/** A sentence of an article as a passage. */
export function passageOf(sentence: Sentence, source: SourceArticle, section: string): Passage {
  return {
    text: plainText(sentence.content),
    at: source.positions.get(sentence.id) ?? top,
    section,
    sentence,
  };
}

/** Titles of notes and disputes, at any depth. */
function titlesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'note':
      case 'conflict':
        return [...(block.title === undefined ? [] : [block.title]), ...titlesIn(block.blocks)];
      case 'quote':
        return titlesIn(block.blocks);
      case 'list':
        return block.items.flatMap(titlesIn);
      case 'wording':
        return [block.clinician, block.student ?? [], block.public ?? []].flatMap(titlesIn);
      case 'paragraph':
      case 'table':
      case 'figure':
      case 'redFlags':
        return [];
    }
  });
}

/** Text drawn into a figure, one string for each `text` element. */
function letteringOf(node: FigureNode): string[] {
  if (node.tag === 'text') return [wordsOf(node).replace(/\s+/g, ' ').trim()];
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : letteringOf(child)));
}

function wordsOf(node: FigureNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join(' ');
}
