import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import type { SourcePosition } from '../source-types.ts';
import { nameHiddenEscapes } from './hidden-escape.ts';
import type { ProblemList } from './problem-list.ts';

/** Larger than any front matter or glossary an author writes; a bigger file is a mistake or an attack. */
const MAX_YAML_LENGTH = 1_000_000;
const MAX_YAML_DEPTH = 12;

/** A YAML text as plain data. Every scalar is a string: nothing is guessed, so `no` stays `no` and `2026.10` keeps its zero. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Where each value stands, by its path: `review.state`, `aliases.0`. */
  readonly lines: ReadonlyMap<string, SourcePosition>;
}

/**
 * Parses YAML that may be hostile: no aliases, no tags beyond strings, limited size and depth.
 * `firstLine` is the line of the file the text starts at. Returns null when it cannot be read; the problems say why.
 */
export function parseYaml(text: string, problems: ProblemList, firstLine = 1): ParsedYaml | null {
  const top = { line: firstLine, column: 1 };
  if (text.length > MAX_YAML_LENGTH || nestsDeeply(text)) {
    problems.error(
      'yaml-too-large',
      top,
      'This YAML is larger or nests deeper than is allowed.',
      'Make it smaller.',
    );
    return null;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: true,
    stringKeys: true,
    lineCounter,
  });
  const place = (offset: number): SourcePosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  for (const issue of [...document.errors, ...document.warnings]) {
    const [summary = issue.message] = issue.message.split('\n');
    problems.error(
      'yaml-syntax',
      place(issue.pos[0]),
      `The YAML cannot be read: ${summary}`,
      'Correct the YAML here.',
    );
  }
  if (document.errors.length + document.warnings.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const lines = new Map<string, SourcePosition>();
    notePlaces(document.contents, '', place, lines);
    return nameHiddenEscapes(value, top, problems) ? null : { value, lines };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    problems.error(
      'yaml-alias',
      top,
      'YAML aliases (*name) are not allowed.',
      'Write the value out where it is used.',
    );
    return null;
  }
}

/** A cheap bound on nesting before the recursive parser sees the text. */
function nestsDeeply(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > MAX_YAML_DEPTH) return true;
  }
  return /^ {200}|^(?:\s*- ){12}/m.test(text);
}

function notePlaces(
  node: YamlNode | null,
  path: string,
  place: (offset: number) => SourcePosition,
  lines: Map<string, SourcePosition>,
): void {
  if (!node) return;
  if (path && node.range) lines.set(path, place(node.range[0]));
  if (!isCollection(node)) return;
  const below = (key: string | number): string => (path ? `${path}.${key}` : `${key}`);
  if (!isMap(node)) {
    node.items.forEach((item, index) => notePlaces(item as YamlNode, below(index), place, lines));
    return;
  }
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const name = below(String(key.value));
    notePlaces(value as YamlNode | null, name, place, lines);
    if (key.range) lines.set(name, place(key.range[0]));
  }
}
