import { labelWords } from '../analysis/label-words.ts';
import { NumberReader, NumberWriter } from './bytes.ts';
import { type LabelKind, labelKinds, type TitlesFile } from './layout.ts';
import { type LabelDocument, labelOptions } from './mini-search.ts';
import { PackedIndex, PackedPostings } from './packed-index.ts';
import { SortedTerms } from './term-tables.ts';

/** What of an article can be suggested; an article has it, and so has its listing. */
export interface Labelled {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly sections: readonly { readonly title: string }[];
}

/** Fields of a label: its own words, and the words around it. */
const FIELDS = 2;

/** Collects what can be suggested while a reader types. */
export class LabelsWriter {
  readonly #labels: number[] = [];
  readonly #lengths: number[] = [];
  /** Per term and field, the labels that hold it. No label says a word twice often enough to count it. */
  readonly #postings = new Map<string, number[][]>();
  #articles = 0;

  add(article: Labelled): void {
    const number = this.#articles++;
    this.#addLabel('article', number, 0, article.title, '');
    article.aliases.forEach((alias, at) => this.#addLabel('alias', number, at, alias, ''));
    // An article of one section, as imported texts are, has no heading a reader would look for.
    if (article.sections.length < 2) return;
    article.sections.forEach((section, at) =>
      this.#addLabel('section', number, at, section.title, article.title),
    );
  }

  #addLabel(kind: LabelKind, article: number, at: number, text: string, context: string): void {
    const label = this.#labels.length / 3;
    this.#labels.push(labelKinds.indexOf(kind), article, at);
    for (const [field, words] of [labelWords(text), labelWords(context)].entries()) {
      const different = new Set(words);
      this.#lengths.push(different.size);
      for (const word of different) {
        let fields = this.#postings.get(word);
        if (!fields) this.#postings.set(word, (fields = [[], []]));
        fields[field]?.push(label);
      }
    }
  }

  finish(): { readonly file: TitlesFile; readonly postings: Uint8Array } {
    const terms = [...this.#postings.keys()].sort();
    const writer = new NumberWriter();
    for (const term of terms) {
      for (const labels of this.#postings.get(term) ?? []) {
        writer.write(labels.length);
        let last = 0;
        for (const label of labels) {
          writer.write(label - last);
          last = label;
        }
      }
    }
    return { file: { labels: this.#labels, lengths: this.#lengths, terms }, postings: writer.finish() };
  }
}

/**
 * The title index as MiniSearch. The postings stay the bytes they are, checked once; those of a word are unpacked when it is
 * looked up. Throws a `RangeError` where file and postings do not fit.
 */
export function readLabels(
  { labels, lengths, terms }: TitlesFile,
  bytes: Uint8Array,
): PackedIndex<LabelDocument> {
  const count = labels.length / 3;
  if (lengths.length !== count * FIELDS) throw new RangeError('titles.json contradicts itself');
  const reader = new NumberReader(bytes);
  const starts = Uint32Array.from(terms, () => {
    const start = reader.at;
    for (let field = 0; field < FIELDS; field++) checkPostings(reader, count);
    return start;
  });
  if (!reader.done) throw new RangeError('titles.bin does not fit titles.json');
  const fieldsOf = (term: number): (PackedPostings | undefined)[] => {
    reader.at = starts[term] ?? 0;
    return Array.from({ length: FIELDS }, () => readPostings(reader));
  };
  return new PackedIndex(labelOptions, count, lengths, new SortedTerms(terms, fieldsOf));
}

function checkPostings(reader: NumberReader, labels: number): void {
  const length = reader.next();
  if (length > labels) throw new RangeError('titles.bin names more labels than there are');
  let last = 0;
  for (let i = 0; i < length; i++) last += reader.next();
  if (length > 0 && last >= labels) throw new RangeError('titles.bin names a label that is not there');
}

function readPostings(reader: NumberReader): PackedPostings | undefined {
  const length = reader.next();
  if (length === 0) return undefined;
  const documents = new Uint32Array(length);
  let last = 0;
  for (let i = 0; i < length; i++) documents[i] = last += reader.next();
  return new PackedPostings(documents, new Uint8Array(length).fill(1));
}
