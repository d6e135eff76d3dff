import type { Article, Section } from '../../../content/model/article.ts';
import { citationsOf, plainText } from '../../../content/model/text.ts';
import type { Block, Sentence } from '../../../content/model/text.ts';

/** A sentence, or a row of a table, as search keeps it: enough to show it, mark it and name its citations without opening the article. */
export interface SearchSentence {
  readonly id: string;
  readonly text: string;
  /** References it cites. */
  readonly cites: readonly string[];
  /**
   * False for captions, heads of tables, and the student's and the public's wording of what the clinician's says: found, but
   * never quoted as an answer.
   */
  readonly quotable: boolean;
  /** Number in the section of the sentence above its list, or of the head or caption above its row: what it must be read with. */
  readonly leadIn?: number;
}

/** What search keeps of a section. */
export interface SectionText {
  readonly path: readonly string[];
  readonly sentences: readonly SearchSentence[];
}

/** Between the cells of a row: half of a row says nothing. */
const BETWEEN_CELLS = ' · ';

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
        return this.#plain(block.sentences, standing);
      case 'table':
        return this.#table(block, standing);
      case 'figure':
        return this.#plain(block.caption, { quotable: false });
      case 'redFlags':
        return block.flags.forEach((flag) => this.#plain([...flag.sign, ...flag.action], standing));
      case 'list': {
        const leadIn = above?.type === 'paragraph' ? this.#last() : standing.leadIn;
        return block.items.forEach((item) => this.blocks(item, { ...standing, leadIn }));
      }
      case 'wording':
        this.blocks(block.clinician, standing);
        return this.blocks([...(block.student ?? []), ...(block.public ?? [])], { quotable: false });
      case 'note':
      case 'conflict':
      case 'quote':
        return this.blocks(block.blocks, standing);
    }
  }

  #table({ caption, head, rows }: Extract<Block, { type: 'table' }>, { quotable }: Standing): void {
    const before = this.sentences.length;
    this.#plain(caption, { quotable: false });
    this.#row(head, { quotable: false, leadIn: this.sentences.length > before ? before : undefined });
    const leadIn = this.sentences.length > before ? this.#last() : undefined;
    for (const row of rows) this.#row(row, { quotable, leadIn });
  }

  #row(cells: readonly (readonly Sentence[])[], standing: Standing): void {
    const [first] = cells.flat();
    if (!first) return;
    const texts = cells.map((cell) => cell.map(textOf).join(' ')).filter((text) => text !== '');
    const cites = [...new Set(cells.flat().flatMap(citesOf))];
    this.push({ id: first.id, text: texts.join(BETWEEN_CELLS), cites, ...defined(standing) });
  }

  #plain(sentences: readonly Sentence[], standing: Standing): void {
    for (const each of sentences)
      this.push({ id: each.id, text: textOf(each), cites: citesOf(each), ...defined(standing) });
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

function citesOf({ content }: Sentence): string[] {
  return [...new Set(citationsOf(content).map((cited) => cited.reference))];
}
