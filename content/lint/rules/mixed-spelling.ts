import { passagesOf } from '../passages.ts';
import { placeOf } from '../places.ts';
import { spelledWordsIn } from '../spelling.ts';
import type { Rule } from '../rule.ts';

export const mixedSpelling: Rule = {
  name: 'mixed-spelling',
  severity: 'warning',
  imported: 'off',
  reason:
    'British and American spelling in one article look like two texts pasted together, and a reader who searches the page for one misses the other. Aliases may hold both: they are there to be searched for. Names keep their own spelling.',
  example: {
    bad: 'Oedema of the leg … the edema grows by evening.',
    good: 'Oedema of the leg … the oedema grows by evening.',
  },
  article: (source) => {
    if (!source.article.language.startsWith('en')) return [];
    const words = passagesOf(source).flatMap((passage) =>
      spelledWordsIn(passage.text).map((word) => ({ ...word, passage })),
    );
    const british = words.filter(({ spelling }) => spelling === 'British');
    const american = words.filter(({ spelling }) => spelling === 'American');
    const [rarer, commoner] = british.length < american.length ? [british, american] : [american, british];
    const [odd] = rarer;
    const [usual] = commoner;
    if (!odd || !usual) return [];
    const all = [...new Set(rarer.map(({ word }) => `“${word}”`))];
    return [
      {
        at: placeOf(odd.word, odd.passage, source),
        message: `${all.slice(0, 5).join(', ')} ${all.length === 1 ? 'is' : 'are'} ${odd.spelling} spelling in an otherwise ${usual.spelling} text (“${usual.word}”).`,
        todo: `Spell the whole article the ${usual.spelling} way.`,
        section: odd.passage.section,
      },
    ];
  },
};
