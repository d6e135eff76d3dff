import { beforeAll, describe, expect, it } from 'vitest';
import { lint } from '../../../../content/lint/lint.ts';
import { rules } from '../../../../content/lint/rules.ts';
import type { Problem } from '../../../../content/model/problem.ts';
import { fixtureRules, readFixture } from './fixture-source.ts';

const today = '2026-11-23';

/** What each bad fixture must be told: place, and a part of the message. */
const expected: Readonly<Record<string, readonly (readonly [place: string, part: string])[]>> = {
  'conflict-flagged': [['articles/calf-pump.md:17:1', 'Sources disagree: Whether stockings help']],
  'date-in-future': [['articles/calf-pump.md:7:1', '2099-01-01']],
  'do-not-use-abbreviation': [
    ['articles/calf-pump.md:16:9', '“10 U”'],
    ['articles/calf-pump.md:16:14', '“qd”'],
    ['articles/calf-pump.md:16:41', '“MgSO4”'],
  ],
  'dose-below-approved': [
    ['articles/calf-pump.md:16:17', '“0.5 mg” is an amount of a drug'],
    ['articles/calf-pump.md:16:58', '“two puffs”'],
  ],
  'duplicate-alias': [
    ['articles/leg-veins.md:12:11', '“venous pump” stands also in “calf-pump”'],
    ['articles/leg-veins.md:12:24', '“The calf muscle pump” stands also in “calf-pump”'],
  ],
  'evidence-older-than': [['articles/calf-pump.md:8:1', '2009']],
  'guideline-without-issuer': [['references.json:3:5', 'custom.issuer']],
  'long-sentence': [['articles/calf-pump.md:21:1', '52 words']],
  'mixed-spelling': [['articles/calf-pump.md:16:102', '“edema” is American spelling']],
  'naked-decimal': [['articles/calf-pump.md:16:14', '“.5”']],
  'reading-grade': [['articles/calf-pump.md:21:1', 'the target is 9']],
  'recommendation-without-grade': [['articles/calf-pump.md:16:1', 'Not graded']],
  'reference-retracted': [['articles/calf-pump.md:16:1', 'Gone 2015 has been retracted']],
  'reference-superseded': [['articles/calf-pump.md:16:1', 'superseded by Society of Examples 2020']],
  'reference-without-citation': [['references.json:24:5', 'No article cites “meissner2005”']],
  'review-overdue': [['articles/calf-pump.md:9:1', '2025-01-31']],
  'self-citation': [['references.json:3:5', 'by “The Fixture Press”']],
  'trailing-zero': [['articles/calf-pump.md:16:22', '“6.0” ends in a zero that can be misread as 60']],
  'unit-without-space': [['articles/calf-pump.md:16:23', '“4mmol” has no space']],
  'unknown-calculator': [
    ['articles/calf-pump.md:16:1', 'no calculator “wells”'],
    ['pack.yml:12:58', 'no calculator “wells”'],
  ],
  'unknown-grade-system': [['articles/calf-pump.md:16:30', '“Strong”']],
  'unsupported-assurance': [
    ['articles/calf-pump.md:16:1', '“All articles are reviewed”: the article is submitted'],
  ],
  'wording-citations-differ': [['articles/calf-pump.md:21:1', 'lacks @meissner2005']],
};

/** “10 U” is a forbidden abbreviation and an amount of a drug at once. */
const alsoTripped: Readonly<Record<string, string>> = { 'do-not-use-abbreviation': 'dose-below-approved' };

const place = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

describe('every rule', () => {
  /** Held on the built article, where reading has refused it already: rules/built-article.test.ts. */
  const builtOnly = ['dense-numbering', 'red-flag-in-wording', 'red-flag-without-action'];
  let withFixtures: string[] = [];
  beforeAll(async () => {
    withFixtures = await fixtureRules();
  });

  it('has a fixture that trips it and one that does not', () => {
    const names = rules.map(({ name }) => name);
    expect([...withFixtures, ...builtOnly].sort()).toEqual([...names].sort());
    expect(Object.keys(expected).sort()).toEqual([...withFixtures].sort());
  });

  it('has a name of its own, a reason and an example', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(rule.reason.length).toBeGreaterThan(40);
      expect(rule.example.bad).not.toBe(rule.example.good);
    }
  });
});

describe.each(Object.entries(expected))('%s', (name, wanted) => {
  const rule = rules.find((one) => one.name === name);

  it('names every place in the bad fixture, and nothing else is wrong with it', async () => {
    const problems = lint(await readFixture(`${name}/bad`), { today });
    const own = problems.filter((problem) => problem.rule === name);
    expect(own.map(place)).toEqual(wanted.map(([at]) => at));
    own.forEach((problem, index) => expect(problem.message).toContain(wanted[index]?.[1]));
    expect(own.every((problem) => problem.severity === rule?.severity && problem.todo.length > 5)).toBe(true);
    const others = problems.filter((problem) => ![name, alsoTripped[name]].includes(problem.rule));
    expect(others.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('finds nothing in the good fixture, and neither does any other error rule', async () => {
    const problems = lint(await readFixture(`${name}/good`), { today });
    expect(problems.filter((problem) => problem.rule === name || problem.severity === 'error')).toEqual([]);
  });
});
