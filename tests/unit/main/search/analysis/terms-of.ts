import { analyse } from '../../../../../main/search/analysis/analyse.ts';

/** The terms of a text, without the joined form of hyphenated codes. */
export const termsOf = (text: string): string[] =>
  analyse(text).flatMap((token) => (token.joined ? [] : [token.term]));

/** All terms of a text, joined forms included. */
export const allTermsOf = (text: string): string[] => analyse(text).map((token) => token.term);
