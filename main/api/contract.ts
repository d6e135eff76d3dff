/**
 * Every reply of the API as plain types: what scripts depend on, and all the renderer may know of the library.
 * Pure: imports nothing but the model.
 */
import type { Failure } from '../../content/model/result.ts';

export type * from './contract/article.ts';
export type * from './contract/classroom.ts';
export type * from './contract/library.ts';
export type * from './contract/machine.ts';
export type * from './contract/packs.ts';
export type * from './contract/search.ts';
export type { Article, ArticleListing } from '../../content/model/article.ts';
export type { Audience } from '../../content/model/audience.ts';

/** What every failed request carries. */
export interface FailureReply {
  error: Failure;
}
