import type { Article, Section } from '../../../content/model/article.ts';
import { citationsOf, plainText } from '../../../content/model/text.ts';
import type { Block, Inline, RedFlag, Sentence } from '../../../content/model/text.ts';

/** A sentence, a red flag or a row of a table, as search keeps it: enough to show it, mark it and name its citations without opening the article. */
export interface SearchSentence {
  readonly id: string;
  readonly text: string;
  /** References it cites. */
  readonly cites: readonly string[];
  /**
   * False for captions, heads of tables, titles, and the student's and the public's wording of what the clinician's says: found, but
   * never quoted as an answer.
   */
  readonly quotable: boolean;
  /**
   * Number in the section of what it must be read with: the sentence above its list, the head or caption above its row, the words
   * in bold its paragraph begins with, the title of its dispute, the sentence it points back to.
   */
  readonly leadIn?: number;
}

/** What search keeps of a section. */
export interface SectionText {
  readonly path: readonly string[];
  readonly sentences: readonly SearchSentence[];
}

/** Between the cells of a row: half of a row says nothing. */
export const BETWEEN_CELLS = ' · ';

/** From a sign to what is done about it, as the author wrote it. */
const THEREFORE = ' → ';

/** A sentence that begins so says nothing without the one before it. */
const pointsBack = /^(?:It|Its|They|Their|Them|This|These|Those|Such|Both|Neither|Others|Another)\b/;

/** The words of a section, sentence by sentence; the alternative texts of its figures are words of it too. */
export function sectionText(article: Article, section: Section): SectionText {
  const collected = new Collected();
  collected.blocks(section.blocks, { quotable: true });
  const figures = section.blocks.flatMap((block) => (block.type === 'figure' ? [block.figure] : []));
  figures.forEach((figure, index) => {
    collected.push({ id: `figure-${index}`, text: article.figures[figure]?.alt ?? '', cites: [], quotable: false });
  }); // prettier-ignore
  return { path: section.path, sentences: collected.sentences };
}

/** How sentences are read where they stand. */
interface Standing {
  readonly quotable: boolean;
  readonly leadIn?: number | undefined;
}

class Collected {
  readonly sentences: SearchSentence[] = [];

  push(sentence: SearchSentence): void {
    if (sentence.text !== '') this.sentences.push(sentence);
  }

  blocks(blocks: readonly Block[], standing: Standing): void {
    let above: Block | undefined;
    for (const block of blocks) {
      this.#block(block, above, standing);
      above = block;
    }
  }

  #block(block: Block, above: Block | undefined, standing: Standing): void {
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block.sentences, standing);
      case 'table':
        return this.#table(block, standing);
      case 'figure':
        return this.#plain(block.caption, { quotable: false });
      case 'redFlags':
        return block.flags.forEach((flag) => this.#redFlag(flag, standing));
      case 'list': {
        const leadIn = above?.type === 'paragraph' ? this.#last() : standing.leadIn;
        return block.items.forEach((item) => this.blocks(item, { ...standing, leadIn }));
      }
      case 'wording':
        this.blocks(block.clinician, standing);
        return this.blocks([...(block.student ?? []), ...(block.public ?? [])], { quotable: false });
      case 'note':
      case 'conflict':
        return this.blocks(block.blocks, this.#titled(block.title, standing));
      case 'quote':
        return this.blocks(block.blocks, standing);
    }
  }

  #paragraph(sentences: readonly Sentence[], standing: Standing): void {
    const [first, ...rest] = sentences;
    if (first && rest.length > 0 && isBold(first)) {
      this.#plain([first], { ...standing, quotable: false });
      return this.#pointingBack(rest, { ...standing, leadIn: this.#last() });
    }
    this.#pointingBack(sentences, standing);
  }

  #pointingBack(sentences: readonly Sentence[], standing: Standing): void {
    sentences.forEach((sentence, at) => {
      const back = at > 0 && pointsBack.test(textOf(sentence));
      this.#plain([sentence], back ? { ...standing, leadIn: this.#last() } : standing);
    });
  }

  #redFlag({ sign, action }: RedFlag, standing: Standing): void {
    const text = [sign, action].map((part) => part.map(textOf).join(' ')).join(THEREFORE);
    const all = [...sign, ...action];
    this.push({ id: all[0]?.id ?? '', text, cites: sourcesOf(all), ...defined(standing) });
  }

  /** What stands under a title is read under it. */
  #titled(title: string | undefined, standing: Standing): Standing {
    if (title === undefined) return standing;
    this.push({ id: `title-${this.sentences.length}`, text: title, cites: [], quotable: false });
    return { ...standing, leadIn: this.#last() };
  }

  #table({ caption, head, rows }: Extract<Block, { type: 'table' }>, { quotable }: Standing): void {
    const before = this.sentences.length;
    this.#plain(caption, { quotable: false });
    this.#row(head, { quotable: false, leadIn: this.sentences.length > before ? before : undefined });
    const leadIn = this.sentences.length > before ? this.#last() : undefined;
    for (const row of rows) this.#row(row, { quotable, leadIn }, sourcesOf(caption));
  }

  /** A row, with the sources of its cells; where it has none, those of the table. */
  #row(cells: readonly (readonly Sentence[])[], standing: Standing, ofTable: readonly string[] = []): void {
    const [first] = cells.flat();
    if (!first) return;
    const texts = cells.map((cell) => cell.map(textOf).join(' ')).filter((text) => text !== '');
    const own = sourcesOf(cells.flat());
    const cites = own.length > 0 ? own : ofTable;
    this.push({ id: first.id, text: texts.join(BETWEEN_CELLS), cites, ...defined(standing) });
  }

  #plain(sentences: readonly Sentence[], standing: Standing): void {
    for (const each of sentences)
      this.push({ id: each.id, text: textOf(each), cites: sourcesOf([each]), ...defined(standing) });
  }

  #last(): number | undefined {
    return this.sentences.length > 0 ? this.sentences.length - 1 : undefined;
  }
}

function defined({ quotable, leadIn }: Standing): Pick<SearchSentence, 'quotable' | 'leadIn'> {
  return leadIn === undefined ? { quotable } : { quotable, leadIn };
}

function textOf({ content }: Sentence): string {
  return plainText(content).replaceAll(/\s+/g, ' ').trim();
}

/** Whether all its words are in bold. */
function isBold({ content }: Sentence): boolean {
  const words = content.filter(({ type }) => type !== 'citation');
  const blank = (inline: Inline): boolean => inline.type === 'text' && inline.value.trim() === '';
  return (
    words.some(({ type }) => type === 'strong') &&
    words.every((each) => each.type === 'strong' || blank(each))
  );
}

function sourcesOf(sentences: readonly Sentence[]): string[] {
  return [
    ...new Set(sentences.flatMap(({ content }) => citationsOf(content).map(({ reference }) => reference))),
  ];
}
