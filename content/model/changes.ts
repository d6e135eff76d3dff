import type { ReviewState } from './review.ts';

/** What became of one section between two versions. */
export interface SectionChange {
  readonly section: string;
  readonly title: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/** What became of one article between two versions. */
export interface ArticleChange {
  readonly article: string;
  readonly title: string;
  readonly specialties: readonly string[];
  readonly change: 'added' | 'changed' | 'withdrawn' | 'removed';
  /** Review state in the newer version; in the older one for a removed article. */
  readonly review: ReviewState;
  /** Review state in the older version, where the newer one has another; else null. */
  readonly reviewBefore: ReviewState | null;
  /** The author's own words on what to do differently; null where practice stays as it was. */
  readonly practiceChange: string | null;
  readonly sections: readonly SectionChange[];
}

/** Which content of a pack this is. */
export interface PackEdition {
  readonly version: string;
  readonly sequence: number;
  readonly published: string;
}

/** What changed between two editions of a pack; `from` is null when there was none before. Practice-changing items first. */
export interface PackChanges {
  readonly pack: string;
  readonly title: string;
  readonly from: PackEdition | null;
  readonly to: PackEdition;
  readonly articles: readonly ArticleChange[];
}

const urgency: Readonly<Record<ArticleChange['change'], number>> = {
  withdrawn: 0,
  changed: 1,
  added: 2,
  removed: 3,
};

/** Order for a reader: what changes practice first, then what was withdrawn, changed, added, removed; by title within. */
export function inReadingOrder(changes: readonly ArticleChange[]): ArticleChange[] {
  return [...changes].sort(
    (a, b) =>
      Number(b.practiceChange !== null) - Number(a.practiceChange !== null) ||
      urgency[a.change] - urgency[b.change] ||
      a.title.localeCompare(b.title),
  );
}
