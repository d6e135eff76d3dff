import type { Section } from '../../content/model/article.ts';
import type { Audience } from '../../content/model/audience.ts';
import { wordingFor } from '../../content/model/reading.ts';
import type { Block, RedFlag, Sentence, Urgency } from '../../content/model/text.ts';
import { sentenceAnchor, type Reading } from '../article/reading.ts';
import { spokenText, type SpokenWords } from './spoken-text.ts';

/** One thing that is said, and the element of the page it stands in. */
export interface SpokenPart {
  /** DOM id of what is marked while it is said. */
  readonly anchor: string;
  readonly text: string;
}

interface Listener {
  readonly reading: Reading;
  readonly words: SpokenWords;
  /** Words before what must be done about a red flag. */
  readonly whatToDo: string;
  /** How soon a red flag must be acted on, in words. */
  readonly urgency: Readonly<Record<Urgency, string>>;
}

/**
 * Everything an article says, in the order it stands on the page and in the words its audience reads: headings, sentences,
 * what figures show. `opening` is said first: the title, and how far the text may be leaned on.
 */
export function spokenParts(listener: Listener, opening: readonly SpokenPart[]): SpokenPart[] {
  const { reading } = listener;
  return [
    ...opening,
    ...reading.sections
      .filter(({ role }) => role !== 'self-test')
      .flatMap((section) => [headingOf(section), ...partsOf(section.blocks, listener)]),
  ].filter(({ text }) => text !== '');
}

const headingOf = ({ id, title }: Section): SpokenPart => ({ anchor: id, text: title });

function partsOf(blocks: readonly Block[], listener: Listener): SpokenPart[] {
  return blocks.flatMap((block) => partsOfBlock(block, listener));
}

function partsOfBlock(block: Block, listener: Listener): SpokenPart[] {
  const { reading, words, whatToDo, urgency } = listener;
  const said = (sentences: readonly Sentence[], before = ''): SpokenPart[] =>
    sentences.map(({ id, content }, index) => ({
      anchor: sentenceAnchor(id),
      text: `${index === 0 ? before : ''}${spokenText(content, words)}`,
    }));
  switch (block.type) {
    case 'paragraph':
      return said(block.sentences);
    case 'list':
      return block.items.flatMap((item) => partsOf(item, listener));
    case 'table':
      return [...said(block.caption), ...block.rows.flatMap((row) => saidRow(block.head, row, listener))];
    case 'figure':
      return saidFigure(said(block.caption), reading.reply.article.figures[block.figure]?.alt);
    case 'redFlags':
      return byUrgency(block.flags, urgency).flatMap(({ flag, before }) => [
        ...said(flag.sign, before),
        ...said(flag.action, `${whatToDo} `),
      ]);
    case 'wording':
      return partsOf(wordingFor(block, audienceOf(reading)), listener);
    case 'note':
    case 'conflict':
    case 'quote':
      return partsOf(block.blocks, listener);
  }
}

const urgencies = ['now', 'today', 'soon'] as const satisfies readonly Urgency[];

/** Red flags in the order the page shows them, the most urgent first; the first of each kind says how urgent they are. */
function byUrgency(
  flags: readonly RedFlag[],
  words: Readonly<Record<Urgency, string>>,
): { flag: RedFlag; before: string }[] {
  return urgencies.flatMap((urgency) =>
    flags
      .filter((flag) => flag.urgency === urgency)
      .map((flag, index) => ({ flag, before: index === 0 ? `${words[urgency]}: ` : '' })),
  );
}

const audienceOf = ({ audience }: Reading): Audience => audience;

/** A cell means nothing without the name of its column; the first of a row is its own name. */
function saidRow(head: readonly Sentence[][], row: readonly Sentence[][], { words }: Listener): SpokenPart[] {
  return row.flatMap((cell, column) => {
    const name =
      column === 0 ? '' : (head[column] ?? []).map(({ content }) => spokenText(content, words)).join(' ');
    return cell.map(({ id, content }, index) => ({
      anchor: sentenceAnchor(id),
      text: `${index === 0 && name !== '' ? `${name}: ` : ''}${spokenText(content, words)}`,
    }));
  });
}

/** What a drawing shows is said where its caption stands. */
function saidFigure(caption: readonly SpokenPart[], alt: string | undefined): SpokenPart[] {
  const anchor = caption.at(-1)?.anchor;
  return [...caption, ...(anchor !== undefined && alt !== undefined ? [{ anchor, text: alt }] : [])];
}
