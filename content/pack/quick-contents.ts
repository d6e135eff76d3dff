import { articleTypes, type ArticleListing } from '../model/article.ts';
import { reviewStates } from '../model/assurance.ts';
import { audiences } from '../model/audience.ts';

/*
 * The contents of a large pack (18,000 listings) are checked at every start. The schema takes 200 ms of processor time for
 * that; this takes a tenth. It only ever says yes or “ask the schema”: the schema's word stands, and a test holds that
 * whatever is accepted here the schema accepts unchanged.
 */

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const digest = /^[0-9a-f]{64}$/;
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const types: ReadonlySet<unknown> = new Set(articleTypes);
const states: ReadonlySet<unknown> = new Set(reviewStates);
const readers: ReadonlySet<unknown> = new Set(audiences);
const optionalLines = ['sourceId', 'practiceChange'];
const optionalKeys = [...optionalLines, 'audiences'];
const requiredKeys = [
  'id', 'title', 'aliases', 'summary', 'type', 'specialties', 'language', 'updated', 'reviewDue', 'review', 'licence',
  'contentHash', 'words', 'warnings', 'questions', 'sections',
]; // prettier-ignore

/**
 * Whether these listings certainly fit the schema. False means nothing: ask the schema. The text they were parsed from
 * must have been searched for hidden characters already.
 */
export function surelyListings(value: unknown): value is ArticleListing[] {
  return Array.isArray(value) && value.every(surelyListing);
}

function surelyListing(value: unknown): value is ArticleListing {
  if (!isRecord(value)) return false;
  const extra = optionalKeys.filter((key) => key in value);
  return (
    Object.keys(value).length === requiredKeys.length + extra.length &&
    optionalLines.every((key) => !(key in value) || isLine(value[key])) &&
    (!('audiences' in value) || isAudiences(value['audiences'])) &&
    isSlug(value['id']) &&
    isLine(value['title']) &&
    isListOf(value['aliases'], isLine) &&
    typeof value['summary'] === 'string' &&
    types.has(value['type']) &&
    isListOf(value['specialties'], isSlug) &&
    matches(value['language'], language) &&
    matches(value['updated'], day) &&
    (value['reviewDue'] === null || matches(value['reviewDue'], day)) &&
    states.has(value['review']) &&
    isLine(value['licence']) &&
    matches(value['contentHash'], digest) &&
    Number.isSafeInteger(value['words']) &&
    Number.isSafeInteger(value['warnings']) &&
    Number.isSafeInteger(value['questions']) &&
    isListOf(value['sections'], isSection)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSection(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 2 && isSlug(value['id']) && isLine(value['title']);
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isAudiences(value: unknown): boolean {
  return isListOf(value, (item) => readers.has(item)) && (value as unknown[]).length > 0;
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 500 && value.trim() === value;
}

function isSlug(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 120 && slug.test(value);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
