import type { Reference } from './reference.ts';
import type { ReviewState } from './review.ts';

/** What became of one section between two versions. */
export interface SectionChange {
  readonly section: string;
  readonly title: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/** What a source has come to be that was something better, or was not known to be so, in the version before. */
export interface SourceChange {
  readonly reference: string;
  /** `Stick 1992`: how the record is named in a list. */
  readonly label: string;
  readonly status: Exclude<NonNullable<Reference['custom']['status']>, 'current'>;
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
  /** Sources it cites that were retracted, corrected or superseded since; its words may be the same. */
  readonly sources: readonly SourceChange[];
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

/**
 * Order for a reader: what changes practice first, then what rests on a retracted source, then what was withdrawn, changed,
 * added, removed; by title within.
 */
export function inReadingOrder(changes: readonly ArticleChange[]): ArticleChange[] {
  return [...changes].sort(
    (a, b) =>
      Number(b.practiceChange !== null) - Number(a.practiceChange !== null) ||
      Number(restsOnRetracted(b)) - Number(restsOnRetracted(a)) ||
      urgency[a.change] - urgency[b.change] ||
      a.title.localeCompare(b.title),
  );
}

function restsOnRetracted({ sources }: ArticleChange): boolean {
  return sources.some(({ status }) => status === 'retracted');
}
