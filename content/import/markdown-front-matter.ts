import { parse } from 'yaml';
import { cleanLine } from './plain-text.ts';

/** Front matter of somebody else's Markdown: any fields, read only where we know the name. */
export interface FrontMatter {
  /** The Markdown below it. */
  readonly body: string;
  /** Lines above the body. */
  readonly lines: number;
  string(field: string): string | undefined;
  /** The lines of a list, or the one line of a text. */
  list(field: string): string[];
}

/** Splits `---` YAML `---` from the text below it; a text without it has no fields. A string says why it cannot be read. */
export function splitFrontMatter(text: string): FrontMatter | string {
  const match = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return frontMatter({}, text, 0);
  const [whole, yaml = ''] = match;
  try {
    const fields: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error', schema: 'failsafe' });
    const known =
      typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? { ...fields } : {};
    return frontMatter(known, text.slice(whole.length), whole.split('\n').length - 1);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `the front matter cannot be read: ${reason}`;
  }
}

function frontMatter(fields: Readonly<Record<string, unknown>>, body: string, lines: number): FrontMatter {
  const line = (value: unknown): string => (typeof value === 'string' ? cleanLine(value) : '');
  return {
    body,
    lines,
    string: (field) => line(fields[field]) || undefined,
    list: (field) => {
      const value = fields[field];
      const items = (Array.isArray(value) ? value : [value]).map(line);
      return [...new Set(items.filter((item) => item !== '' && item.length <= 500))];
    },
  };
}
