import type { TFunction } from 'i18next';
import type { ArticleType } from '../../content/model/article.ts';
import { reviewStates } from '../../content/model/assurance.ts';

const articleTypes = [
  'emergency',
  'condition',
  'mechanism',
  'skill',
  'evidence',
  'imported',
] as const satisfies readonly ArticleType[];

/** What kind of topic an article is, in words; a kind this version does not know is shown as it is written. */
export function articleTypeLabel(t: TFunction, type: string): string {
  const known = articleTypes.find((candidate) => candidate === type);
  return known ? t(`articleType.${known}`) : type;
}

/** A review state in a few words. */
export function reviewStateLabel(t: TFunction, state: string): string {
  const known = reviewStates.find((candidate) => candidate === state);
  return known ? t(`reviewState.${known}`) : state;
}
