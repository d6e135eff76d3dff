import { describe, expect, it } from 'vitest';
import { ARTICLES_AT_ONCE, listedIn, printListPath } from '../../../../renderer/print/print-list.ts';

const place = (article: string) => ({ pack: 'starter', article });
const read = (path: string) => listedIn(new URL(path, 'http://x').searchParams);

describe('the address of a list to print', () => {
  it('names each article once, in the order given, and reads back the same', () => {
    const places = [place('sepsis'), place('anaphylaxis'), place('sepsis')];
    expect(read(printListPath(places))).toEqual([place('sepsis'), place('anaphylaxis')]);
  });

  it('reads nothing into what names no article', () => {
    expect(read('/print')).toEqual([]);
    expect(read('/print?article=&article=starter&article=/x&article=a/b/c&article=..%2f..%2fetc')).toEqual(
      [],
    );
  });

  it('asks for no more than one document holds', () => {
    const many = Array.from({ length: 200 }, (_, index) => place(`article-${index}`));
    expect(read(printListPath(many))).toHaveLength(ARTICLES_AT_ONCE);
  });
});
