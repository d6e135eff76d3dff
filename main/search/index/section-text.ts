import type { Article, Section } from '../../../content/model/article.ts';
import { citationsOf, plainText } from '../../../content/model/text.ts';
import type { Block, Sentence } from '../../../content/model/text.ts';

/** A sentence as search keeps it: enough to show it, mark it and name its citations without opening the article. */
export interface SearchSentence {
  readonly id: string;
  readonly text: string;
  /** References it cites. */
  readonly cites: readonly string[];
  /** False for the student's and the public's wording of what the clinician's says: found, but never quoted as an answer. */
  readonly quotable: boolean;
}

/** What search keeps of a section. */
export interface SectionText {
  readonly path: readonly string[];
  readonly sentences: readonly SearchSentence[];
}

function sentence({ id, content }: Sentence, quotable: boolean): SearchSentence {
  const cites = [...new Set(citationsOf(content).map((cited) => cited.reference))];
  return { id, text: plainText(content).replaceAll(/\s+/g, ' ').trim(), cites, quotable };
}

function sentencesIn(blocks: readonly Block[], quotable: boolean): SearchSentence[] {
  return blocks.flatMap((block): SearchSentence[] => {
    const plain = (list: readonly Sentence[]): SearchSentence[] =>
      list.map((each) => sentence(each, quotable));
    switch (block.type) {
      case 'paragraph':
        return plain(block.sentences);
      case 'table':
        return [...plain(block.caption), ...[block.head, ...block.rows].flatMap((row) => plain(row.flat()))];
      case 'figure':
        return plain(block.caption);
      case 'redFlags':
        return block.flags.flatMap((flag) => plain([...flag.sign, ...flag.action]));
      case 'list':
        return block.items.flatMap((item) => sentencesIn(item, quotable));
      case 'wording':
        return [
          ...sentencesIn(block.clinician, quotable),
          ...sentencesIn(block.student ?? [], false),
          ...sentencesIn(block.public ?? [], false),
        ];
      case 'note':
      case 'conflict':
      case 'quote':
        return sentencesIn(block.blocks, quotable);
    }
  });
}

/** The words of a section, sentence by sentence; the alternative texts of its figures are words of it too. */
export function sectionText(article: Article, section: Section): SectionText {
  const figures = section.blocks.flatMap((block) => (block.type === 'figure' ? [block.figure] : []));
  const alternatives = figures.flatMap((figure, index) => {
    const alt = article.figures[figure]?.alt;
    return alt === undefined ? [] : [{ id: `figure-${index}`, text: alt, cites: [], quotable: false }];
  });
  const sentences = [...sentencesIn(section.blocks, true), ...alternatives].filter(({ text }) => text !== '');
  return { path: section.path, sentences };
}
