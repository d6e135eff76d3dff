import { referenceSchema, type Reference } from '../../model/reference.ts';
import { isNestedDeeperThan } from '../nesting.ts';
import type { SourcePosition } from '../source-types.ts';
import { advance } from './article-context.ts';
import { nameHiddenEscapes } from './hidden-escape.ts';
import { fileStart, type ProblemList } from './problem-list.ts';
import { sentenceOfIssue } from './schema-problems.ts';
import { readSourceText } from './text-file.ts';

/** CSL-JSON is flat; this leaves room and no more. */
const MAX_DEPTH = 10;

export interface SourceReferences {
  readonly references: ReadonlyMap<string, Reference>;
  readonly lines: ReadonlyMap<string, SourcePosition>;
}

/** Reads `references.json`, a CSL-JSON array. A missing file is an empty list: whether one is needed, citations decide. */
export async function readReferences(root: string, problems: ProblemList): Promise<SourceReferences> {
  const read = await readSourceText(root, problems);
  if (typeof read !== 'object') return { references: new Map(), lines: new Map() };
  const records = parseArray(read.text, problems);
  const lines = linesOfIds(read.text);
  const references = new Map<string, Reference>();
  records.forEach((record, index) => {
    const id =
      typeof record === 'object' && record !== null && 'id' in record
        ? String(record.id)
        : `record ${index + 1}`;
    const at = lines.get(id) ?? fileStart;
    if (nameHiddenEscapes(record, at, problems)) return;
    const checked = referenceSchema.safeParse(record);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const message = `Reference “${id}”: ${sentenceOfIssue(issue)}`;
        problems.error('reference-record', at, message, 'Correct the record; the format is CSL-JSON.');
      }
    } else if (references.has(checked.data.id)) {
      problems.error('reference-twice', at, `The reference “${id}” stands twice.`, 'Keep one record.');
    } else {
      references.set(checked.data.id, checked.data);
    }
  });
  return { references, lines };
}

function parseArray(text: string, problems: ProblemList): unknown[] {
  const refuse = (message: string, at: SourcePosition = fileStart): unknown[] => {
    problems.error('references-json', at, message, 'Make it one JSON array of CSL-JSON records.');
    return [];
  };
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return refuse('The file is not a JSON array.');
    return isNestedDeeperThan(value, MAX_DEPTH) ? refuse('The file nests too deeply.') : value;
  } catch (error) {
    const { message } = error as Error;
    return refuse(`The file is not JSON: ${message}.`, advance(fileStart, text, offsetIn(message, text)));
  }
}

/** Where JSON breaks off. The engine says a position, or else shows the characters around it. */
function offsetIn(message: string, text: string): number {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  const [, cut, excerpt = ''] = /(\.{3})?"([^]*)"(?:\.{3})? is not valid JSON/.exec(message) ?? [];
  // Cut off on the left, the excerpt starts ten characters before the fault.
  return Math.max(0, text.indexOf(excerpt)) + (cut === undefined ? 0 : 10);
}

/** Where each `"id": "…"` stands. A parser with positions would say the same for ten times the work. */
function linesOfIds(text: string): Map<string, SourcePosition> {
  const lines = new Map<string, SourcePosition>();
  let [line, lineStart, passed] = [1, 0, 0];
  for (const match of text.matchAll(/"id"\s*:\s*"([^"\\]+)"/g)) {
    for (let at = text.indexOf('\n', passed); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = at + 1;
    }
    passed = match.index;
    const [, id] = match;
    if (id !== undefined) lines.set(id, { line, column: match.index - lineStart + 1 });
  }
  return lines;
}
