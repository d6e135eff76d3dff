import type { Reference } from '../../../content/model/reference.ts';

/** Records as CSL-JSON. What we alone know of a record (kind, checks) stays out; the note says where it was cited. */
export function cslJson(records: readonly Reference[], note: string): string {
  const items = records.map(({ custom: _ours, ...standard }) => ({ ...standard, note }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
