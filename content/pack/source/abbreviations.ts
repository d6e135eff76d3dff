/**
 * Shortened words, in lower case and without their last full stop. They are kept in three groups, because a full stop
 * after “e.g.” never ends a sentence, one after “etc.” does when a capital follows, and one after “no.” does unless a
 * number follows.
 */

// prettier-ignore
export const neverEndsSentence: ReadonlySet<string> = new Set([
  'e.g', 'eg', 'i.e', 'ie', 'vs', 'cf', 'viz', 'approx', 'ca', 'dr', 'prof', 'mr', 'mrs', 'mx', 'st', 'incl', 'excl',
  'resp', 'suppl', 'subsp', 'ssp', 'dept', 'assoc', 'intl', 'natl', 'univ', 'a.k.a', 'w.r.t', 'n.b', 'nb',
]);

/** These end a sentence when a capital follows: “… and others et al. The next study …”. */
// prettier-ignore
export const endsBeforeCapital: ReadonlySet<string> = new Set([
  'etc', 'al', 'a.m', 'p.m', 'am', 'pm', 'u.s', 'u.k', 'inc', 'ltd', 'co', 'corp', 'spp', 'sp', 'var', 'jr', 'sr',
]);

/** These stand before a number: “Fig. 2”, “no. 193”, “p. 4”. Before anything else they are words like any other. */
// prettier-ignore
export const standsBeforeNumber: ReadonlySet<string> = new Set([
  'fig', 'figs', 'tab', 'eq', 'eqs', 'sec', 'sect', 'ch', 'chap', 'vol', 'vols', 'no', 'nos', 'nr', 'pp', 'p', 'ed',
  'eds', 'edn', 'ref', 'refs', 'app', 'art', 'para', 'min', 'max', 'avg', 'c', 'v', 'pt',
]);

/** Words after which a single capital letter is a person's initial, not the end of a name such as “hepatitis B.”. */
export const comesBeforeInitial: ReadonlySet<string> = new Set(['by', 'and', 'with', 'from']);
