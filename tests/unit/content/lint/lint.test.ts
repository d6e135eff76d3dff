import { describe, expect, it } from 'vitest';
import { createLinter, lint, lintContext } from '../../../../content/lint/lint.ts';
import type { SourceArticle } from '../../../../content/pack/source-types.ts';
import { readFixture } from './fixture-source.ts';

const today = '2026-11-23';

async function oneArticle(fixture: string) {
  const { shared, articles } = await readFixture(fixture);
  const [source] = articles;
  if (!source) throw new Error(`${fixture} has no article`);
  return { shared, source };
}

function imported(source: SourceArticle): SourceArticle {
  return { ...source, article: { ...source.article, type: 'imported', review: { state: 'draft' } } };
}

describe('lint', () => {
  it('reports what reading found together with what the rules find, in reading order', async () => {
    const source = await readFixture('dose-below-approved/bad');
    const unread = {
      ...source.problems[0],
      file: 'pack.yml',
      line: 3,
      column: 1,
      rule: 'x',
      severity: 'error',
      message: 'm',
      todo: 't',
    } as const;
    const problems = lint({ ...source, problems: [unread] }, { today });
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['articles/calf-pump.md', 'dose-below-approved'],
      ['articles/calf-pump.md', 'dose-below-approved'],
      ['pack.yml', 'x'],
    ]);
  });

  it('says to the reader, once, what an editor would have to mend in imported text', async () => {
    const { shared, source } = await oneArticle('dose-below-approved/bad');
    const problems = createLinter({ today }).checkArticle(imported(source), shared);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      rule: 'dose-below-approved',
      severity: 'warning',
      article: 'calf-pump',
      section: 'how-it-works',
    });
    expect(problems[0]?.message).toContain(
      '“0.5 mg” is an amount of a drug, and the text is draft, not approved. 1 more like this.',
    );
  });

  it.each([
    'naked-decimal',
    'trailing-zero',
    'unit-without-space',
    'mixed-spelling',
    'long-sentence',
    'reading-grade',
  ])('leaves the style of imported text to its source: %s', async (rule) => {
    const { shared, source } = await oneArticle(`${rule}/bad`);
    const linter = createLinter({ today });
    expect(linter.checkArticle(source, shared).map((problem) => problem.rule)).toContain(rule);
    expect(linter.checkArticle(imported(source), shared).map((problem) => problem.rule)).not.toContain(rule);
  });

  it('lets imported articles share names: their sources gave them', async () => {
    const { shared, articles } = await readFixture('duplicate-alias/bad');
    const { factsOf } = await import('../../../../content/pack/source/read-source.ts');
    const facts = articles.map((article) => factsOf(imported(article)));
    expect(createLinter({ today }).checkPack(shared, facts)).toEqual([]);
  });

  it('allows a dose in approved text', async () => {
    const { shared, source } = await oneArticle('dose-below-approved/bad');
    const { contentHash } = source.article;
    const approval = {
      reviewer: 'A. Reader',
      credential: 'MD',
      date: '2026-11-01',
      scope: 'all',
      contentHash,
    };
    const approved: SourceArticle = {
      ...source,
      article: { ...source.article, review: { state: 'approved', approval } },
    };
    expect(createLinter({ today }).checkArticle(approved, shared)).toEqual([]);
  });

  it('refuses an approval of tomorrow', async () => {
    const { shared, source } = await oneArticle('date-in-future/good');
    const { contentHash } = source.article;
    const approval = {
      reviewer: 'A. Reader',
      credential: 'MD',
      date: '2026-11-24',
      scope: 'all',
      contentHash,
    };
    const approved: SourceArticle = {
      ...source,
      article: { ...source.article, review: { state: 'approved', approval } },
    };
    expect(
      createLinter({ today })
        .checkArticle(approved, shared)
        .map(({ rule }) => rule),
    ).toEqual(['date-in-future']);
  });

  it('goes by the latest day it is anywhere on Earth', () => {
    const now = Date.now();
    const { today: day } = lintContext();
    expect(day >= new Date(now).toISOString().slice(0, 10)).toBe(true);
    expect(day <= new Date(now + 15 * 3_600_000).toISOString().slice(0, 10)).toBe(true);
  });
});
