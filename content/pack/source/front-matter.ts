import type { SourcePosition } from '../source-types.ts';
import type { ProblemList } from './problem-list.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file taken apart. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  readonly lines: ReadonlyMap<string, SourcePosition>;
  /** The file with its front matter blanked out: every offset, line and column below stays where it was. */
  readonly body: string;
}

const fence = /^---[ \t]*$/;

/** Splits `---` YAML `---` from the Markdown below it. Null when there is none or it cannot be read. */
export function readFrontMatter(text: string, problems: ProblemList): FrontMatter | null {
  const lines = text.split('\n');
  const end = fence.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && fence.test(line))
    : -1;
  if (end < 0) {
    problems.error(
      'front-matter-missing',
      undefined,
      'The file does not start with front matter between two lines of “---”.',
      'Start the file with “---”, the fields of docs/authoring.md, and “---” again.',
    );
    return null;
  }
  const yaml = parseYaml(lines.slice(1, end).join('\n'), problems, 2);
  if (!yaml) return null;
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    problems.error(
      'front-matter',
      undefined,
      'The front matter is not a list of fields.',
      'Write “field: value” lines.',
    );
    return null;
  }
  const blank = lines.slice(0, end + 1).map((line) => ' '.repeat(line.length));
  return {
    values: { ...yaml.value },
    lines: yaml.lines,
    body: [...blank, ...lines.slice(end + 1)].join('\n'),
  };
}
