import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import en from '../../../../renderer/i18n/en.json' with { type: 'json' };

const renderer = path.resolve(import.meta.dirname, '../../../../renderer');
const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);
const sources = files.map((file) => ({ file, code: readFileSync(path.join(renderer, file), 'utf8') }));

/** Attributes whose text a person reads or hears. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label)$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every text in a file's JSX that would reach a person without passing through the catalogue. */
function hardCoded(file: string, code: string): string[] {
  const { program } = parseSync(file, code);
  const found: string[] = [];
  visit(program as unknown as Node, (node) => {
    if (node.type === 'JSXText' && hasWords(String(node['value']))) found.push(String(node['value']).trim());
    if (node.type === 'JSXAttribute') {
      const name = (node['name'] as { name?: string }).name ?? '';
      const value = node['value'] as { type: string; value?: unknown } | null;
      if (spoken.test(name) && value) found.push(...wordsIn(value));
    }
    // What an element shows; an attribute's braces are looked at with the attribute.
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      found.push(...(node['children'] as Node[]).filter(isBraces).flatMap(wordsIn));
  });
  return found;
}

const isBraces = ({ type }: { readonly type: string }): boolean => type === 'JSXExpressionContainer';

/** Texts with words that an expression may come to by itself: written out, in a template, or as one of two choices. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' && hasWords(node['value']) ? [node['value']] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[])
        .map((part) => part.value.cooked)
        .filter(hasWords);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return wordsIn(node['expression']);
    case 'ConditionalExpression':
      return [...wordsIn(node['consequent']), ...wordsIn(node['alternate'])];
    case 'LogicalExpression':
      return [...wordsIn(node['left']), ...wordsIn(node['right'])];
    default:
      return [];
  }
}

/** Two letters in a row are a word; single signs such as `A−` or `/` are the same in every language. */
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text);

function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, look);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) look(node as Node);
    for (const child of Object.values(node)) visit(child, look);
  }
}

describe('the catalogue', () => {
  it('finds hard-coded words where there are some', () => {
    const code = '<p title="Hello there">Read me {t("a")} <b>A−</b></p>';
    expect(hardCoded('sample.tsx', code)).toEqual(['Hello there', 'Read me']);
  });

  it('finds them in braces, in templates and in choices too', () => {
    const code = `<><p aria-label={many ? 'Many of them' : t('a')}>{many && 'Show all'}</p>{\`\${n} pages\`}<i id={'an-id'}/></>`;
    expect(hardCoded('sample.tsx', code).sort()).toEqual([' pages', 'Many of them', 'Show all']);
  });

  it('holds every word of the interface: no screen has words of its own', () => {
    const found = sources.flatMap(({ file, code }) =>
      hardCoded(file, code).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('holds no sentence that is never said', () => {
    // The model names the assurance sentences; the screen only looks them up.
    const model = readFileSync(path.resolve(renderer, '../content/model/assurance.ts'), 'utf8');
    const code = [...sources.map((source) => source.code), model].join('\n');
    const unused = leaves(en).filter((key) => !isUsed(key, code));
    expect(unused).toEqual([]);
  });
});

function leaves(tree: object, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${above}${key}.`) : [`${above}${key}`],
  );
}

/** A key is used when it is written out, or when a template builds it: `reviewState.${state}` uses all of `reviewState`. */
function isUsed(key: string, code: string): boolean {
  const whole = key.replace(/_(?:one|other|few|many|two|zero)$/, '');
  const parts = whole.split('.');
  const prefixes = parts.slice(1).map((_, index) => `\`${parts.slice(0, index + 1).join('.')}.\${`);
  return (
    code.includes(`'${whole}'`) ||
    prefixes.some((prefix) => code.includes(prefix)) ||
    code.includes(`label: '${parts.at(-1)}'`)
  );
}
