import { emptyThesaurus, type Thesaurus } from './thesaurus.ts';

export function curatedThesaurus(): Thesaurus {
  return emptyThesaurus;
}
