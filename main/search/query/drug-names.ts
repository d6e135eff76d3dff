import { foldCharacters } from '../analysis/characters.ts';
import { foldSpelling } from '../analysis/spelling.ts';
import { editDistance } from '../index/edit-distance.ts';

/** Names of drugs, so that search knows which words it must never swap. */
export class DrugNames {
  readonly #names = new Set<string>();
  readonly #lookAlikes = new Map<string, string[]>();

  /** Names of several words, such as `insulin glargine`, are left to the words of the library. */
  add(name: string): void {
    const folded = fold(name);
    if (/^[a-z-]{4,}$/.test(folded)) this.#names.add(folded);
  }

  addPair([one, other]: readonly [string, string]): void {
    for (const [name, mistaken] of [
      [one, other],
      [other, one],
    ] as const) {
      this.add(name);
      this.#lookAlikes.set(fold(name), [...this.lookAlikesOf(name), fold(mistaken)]);
    }
  }

  has(word: string): boolean {
    return this.#names.has(fold(word));
  }

  lookAlikesOf(name: string): readonly string[] {
    return this.#lookAlikes.get(fold(name)) ?? [];
  }

  near(word: string, edits: number): { readonly name: string; readonly distance: number }[] {
    const folded = fold(word);
    return [...this.#names]
      .filter((name) => Math.abs(name.length - folded.length) <= edits)
      .map((name) => ({ name, distance: editDistance(folded, name, edits) }))
      .filter(({ distance }) => distance <= edits)
      .sort((a, b) => a.distance - b.distance);
  }
}

function fold(name: string): string {
  return foldSpelling(foldCharacters(name));
}
