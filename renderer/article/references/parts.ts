import { yearOf } from '../../../content/model/reference-label.ts';
import type { Reference } from '../../../content/model/reference.ts';

/** The text with a full stop, unless it ends in a mark of its own; nothing for nothing. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** `1992;64(4):511-5`: where in a journal. */
export function place(record: Reference): string {
  const year = yearOf(record);
  const issue = record.issue ? `(${record.issue})` : '';
  const volume = record.volume || issue ? `;${record.volume ?? ''}${issue}` : '';
  return `${year ?? ''}${volume}${record.page ? `:${record.page}` : ''}`;
}

/** `Publisher; 2020`: who issued a work that is no journal article, and when. */
export function imprint(record: Reference): string {
  const issuer = record.publisher ?? record.custom.issuer ?? '';
  const year = yearOf(record);
  return [issuer, year].filter((part) => part !== '' && part !== null).join('; ');
}
