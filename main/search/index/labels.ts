import { labelWords } from '../analysis/label-words.ts';
import { NumberReader, NumberWriter } from './bytes.ts';
import { type LabelKind, labelKinds, type TitlesFile } from './layout.ts';
import { type LabelDocument, labelOptions } from './mini-search.ts';
import { PackedIndex, PackedPostings, type TermPostings } from './packed-index.ts';

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

/** The title index as MiniSearch. Throws a `RangeError` where file and postings do not fit. */
export function readLabels(
  { labels, lengths, terms }: TitlesFile,
  bytes: Uint8Array,
): PackedIndex<LabelDocument> {
  const count = labels.length / 3;
  const reader = new NumberReader(bytes);
  function* postings(): Generator<TermPostings> {
    for (const term of terms)
      yield { term, fields: Array.from({ length: FIELDS }, () => readPostings(reader, count)) };
  }
  const index = new PackedIndex(labelOptions, count, lengths, postings());
  if (!reader.done || lengths.length !== count * FIELDS)
    throw new RangeError('titles.bin does not fit titles.json');
  return index;
}

function readPostings(reader: NumberReader, labels: number): PackedPostings | undefined {
  const length = reader.next();
  if (length === 0) return undefined;
  if (length > labels) throw new RangeError('titles.bin names more labels than there are');
  const documents = new Uint32Array(length);
  let last = 0;
  for (let i = 0; i < length; i++) documents[i] = last += reader.next();
  if (last >= labels) throw new RangeError('titles.bin names a label that is not there');
  return new PackedPostings(documents, new Uint8Array(length).fill(1));
}
