import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf, imported, inTemporaryFolder, textOf } from './imported.ts';

/** Texts that hold everything Markdown and the pack's own marks could take for markup. */
const texts: readonly string[] = [
  'See [@smith2020] and [@a; @b{ESC I A}] but also [@ and @] and [@.',
  ':::note[Title]\nnot a box\n:::',
  '::figure[Caption]{#id alt="x"}',
  'Use :name and :sub[2] and :sup[3]{.x} at 10:30, 1:many.',
  '# Not a heading\n## nor this',
  'A line\n===\nand another\n---',
  '- not a list\n+ nor this\n* nor this',
  '1. not a list\n2) nor this',
  '*stars* **bold** _under_ __both__ ~tilde~ ~~two~~ a*b*c a_b_c',
  '<b>tags</b> <!-- comment --> <script>alert(1)</script> a<b>c 1 < 2 > 1',
  '| a | b |\n|---|---|\n| c | d |',
  '`code` ``two`` ```\nfence\n```',
  '    four spaces\n\tand a tab',
  '> not a quote',
  '[words](https://example.org) ![image](x.png) [ref] [ref]: https://example.org',
  'Footnote[^1].\n[^1]: not one',
  'https://example.org/a_b*c?d=e&f=g www.example.org someone@example.org mailto:a@b.cd',
  'Table: not a caption',
  '&amp; &lt; &#91; &copy; &nope; AT&T',
  'back\\slash \\[ \\* \\\\ end\\',
  'trailing spaces   \nand a hard break\\\nhere',
  '{#id} text {.class} {key=value}',
  '---\ntitle: not front matter\n---',
  'sign → action -> other',
  'p < .05, p<0.05, 5>3, a<b, x<y>z',
  '“quotes” ‘single’ – — … é ü 中文 العربية',
  '$x^2$ $$y$$ H~2~O 10^9^ ==mark==',
  'Line one\nLine two\n\n\n\nLine three after several',
  '~~~\nfence\n~~~',
  '***\n___\n* * *',
  '<https://example.org> <a@b.cd>',
  '\\',
  '!',
  '-',
  '#',
  ':',
  '@',
];

/** Words of a text: white space is the only thing that may change. */
const words = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

describe('plain text', () => {
  it.each(texts)('comes out of the builder word for word: %j', async (text) => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'text.jsonl');
      await writeFile(path, JSON.stringify({ id: 'x', title: text, text }));
      const result = await imported('jsonl', path);
      expect(result.source.problems).toEqual([]);
      const [read] = result.source.articles;
      expect(words(textOf(articleOf(result, read?.article.id ?? '')).join(' '))).toBe(words(text));
      expect(read?.article.title).toBe(words(text));
      expect(read?.article.references).toEqual([]);
    });
  });

  it('loses only characters that cannot be shown, and says so', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'text.jsonl');
      const text = 'a\u0000b\u0007c \u202edangerous\u202c \u2066x\u2069 page\fbreak line\u2028end\ud800';
      await writeFile(path, `{"id":"x","title":"T","text":${JSON.stringify(text)}}`);
      const result = await imported('jsonl', path);
      expect(result.source.problems).toEqual([]);
      expect(textOf(articleOf(result, 'x'))).toEqual(['abc dangerous x page break line end\ufffd']);
      expect(result.report.notices[0]).toMatchObject({
        notice: 'control or direction-override characters were left out',
        count: 1,
      });
    });
  });

  it('survives random mixtures of its marks', async () => {
    const marks = [
      '[@',
      ']',
      '{#',
      '}',
      ':::',
      '::',
      ':a',
      '*',
      '_',
      '`',
      '#',
      '<',
      '>',
      '|',
      '\\',
      '~~',
      '!',
      '[',
      '](',
      ')',
      '&',
      '1.',
      '- ',
      '\n',
      '\n\n',
      '@',
      'x',
      ' ',
      'Table:',
      '→',
      '---',
      '    ',
      '"',
      '^',
      '=',
    ];
    let seed = 20261123;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    const mixed = Array.from({ length: 400 }, () =>
      Array.from({ length: 1 + next(14) }, () => marks[next(marks.length)]).join(''),
    );
    const records = mixed
      .filter((text) => words(text) !== '')
      .map((text, index) => ({ id: `r${index}`, title: 'T', text }));
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'mixed.jsonl');
      await writeFile(path, records.map((record) => JSON.stringify(record)).join('\n'));
      const result = await imported('jsonl', path);
      expect(result.source.problems).toEqual([]);
      for (const { id, text } of records)
        expect(words(textOf(articleOf(result, id)).join(' '))).toBe(words(text));
    });
  });
});
