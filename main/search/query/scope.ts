import type { SearchFilters, SearchReply } from '../../api/contract.ts';
import { audiences } from '../../../content/model/audience.ts';
import { foldCharacters } from '../analysis/characters.ts';
import { foldSpelling } from '../analysis/spelling.ts';
import { limits } from '../scoring.ts';
import type { FilterName } from './filter.ts';

/** What a scope may name: packs by id, specialties by id and title. */
export interface ScopeNames {
  readonly packs: ReadonlySet<string>;
  readonly specialties: readonly { readonly id: string; readonly title: string }[];
  readonly types: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
}

export interface ScopedQuery {
  readonly words: string;
  readonly filters: SearchFilters;
  /** Scopes such as `pack:x` that name nothing here. They narrow nothing, and are no words to search for either. */
  readonly unnamed: SearchReply['narrowed']['unnamed'];
}

const explicit = /(?:^|\s)(pack|specialty|type|review|audience):([a-z0-9-]+)(?=\s|$)/gi;
const leading = /^\s*([\p{L}][\p{L}\s-]{1,30}):\s*(?=\S)/u;

/**
 * Takes the scope out of a query: `pack:starter sepsis`, `type:emergency airway`, or the beginning of a specialty before
 * a colon, as in `cardio: chest pain`. Words before a colon that begin no specialty stay: they may be part of a question.
 */
export function scopeOf(q: string, names: ScopeNames): ScopedQuery {
  const filters: { -readonly [Name in keyof SearchFilters]: string } = {};
  const unnamed: ScopedQuery['unnamed'] = [];
  let words = q.slice(0, limits.queryLength).replaceAll(explicit, (whole, key: string, value: string) => {
    const filter = key.toLowerCase() as FilterName;
    const named =
      filter === 'specialty'
        ? specialtyNamed(value, names)
        : plainlyNamed(filter, value.toLowerCase(), names);
    if (named === undefined) unnamed.push({ scope: whole.trim(), known: scopesOf(filter, names) });
    else filters[filter] = named;
    return ' ';
  });
  const scope = leading.exec(words);
  const specialty = scope?.[1] === undefined ? undefined : specialtyNamed(scope[1], names);
  if (scope && specialty !== undefined) {
    filters.specialty = specialty;
    words = words.slice(scope[0].length);
  }
  return { words, filters, unnamed };
}

function scopesOf(filter: FilterName, names: ScopeNames): string[] {
  const values = filter === 'specialty' ? names.specialties.map(({ id }) => id) : plainNames(filter, names);
  return [...values].map((value) => `${filter}:${value}`);
}

function plainlyNamed(
  filter: Exclude<FilterName, 'specialty'>,
  value: string,
  names: ScopeNames,
): string | undefined {
  return plainNames(filter, names).has(value) ? value : undefined;
}

function plainNames(filter: Exclude<FilterName, 'specialty'>, names: ScopeNames): ReadonlySet<string> {
  return {
    pack: names.packs,
    type: names.types,
    review: names.reviews,
    audience: new Set<string>(audiences),
  }[filter];
}

/** The one specialty whose id or title begins so, in either spelling and as wards say it (`paeds`); two that do are no scope. */
function specialtyNamed(text: string, names: ScopeNames): string | undefined {
  const beginning = folded(text);
  const called = names.specialties.map(({ id, title }) => ({ id, names: [id, title].map(folded) }));
  const exact = called.find((each) => each.names.includes(beginning));
  if (exact) return exact.id;
  const begins = (start: string): string[] =>
    called.flatMap((each) => (each.names.some((name) => name.startsWith(start)) ? [each.id] : []));
  const whole = begins(beginning);
  const begun = new Set(whole.length > 0 ? whole : begins(beginning.replace(/s$/, '')));
  return begun.size === 1 && beginning.length >= 3 ? [...begun][0] : undefined;
}

function folded(name: string): string {
  return foldCharacters(name.trim())
    .split(/(?<=[\s-])/)
    .map(foldSpelling)
    .join('');
}
