import { labelWords } from '../analysis/label-words.ts';
import { type LabelKind, labelKinds, type TitlesFile } from './layout.ts';
import { newLabelIndex } from './mini-search.ts';

/** What of an article can be suggested; an article has it, and so has its listing. */
export interface Labelled {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly sections: readonly { readonly title: string }[];
}

/** Collects what can be suggested while a reader types. */
export class LabelsWriter {
  readonly #index = newLabelIndex();
  readonly #labels: number[] = [];
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
    this.#index.add({
      id: this.#labels.length / 3,
      words: labelWords(text).join(' '),
      context: labelWords(context).join(' '),
    });
    this.#labels.push(labelKinds.indexOf(kind), article, at);
  }

  finish(): TitlesFile {
    return { labels: this.#labels, index: this.#index.toJSON() };
  }
}
