// oxlint-disable-next-line eslint/no-restricted-imports -- the peer our packed index is held equal to
import MiniSearch, { type Options } from 'minisearch';

export interface Words {
  readonly id: number;
  readonly words: string;
}

export const wordsOptions: Options<Words> = {
  fields: ['words'],
  tokenize: (text) => text.split(' ').filter((word) => word !== ''),
  processTerm: (term) => term,
  autoVacuum: false,
};

/** An index MiniSearch built itself, of texts numbered from 0. */
export function fullIndex(texts: readonly string[]): MiniSearch<Words> {
  const index = new MiniSearch<Words>(wordsOptions);
  index.addAll(texts.map((words, id) => ({ id, words })));
  return index;
}
