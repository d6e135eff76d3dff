import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculatorGroups, calculatorOf, calculators } from '../../../../content/calculators/calculators.ts';
import { hasForbiddenCharacters } from '../../../../content/model/hidden-characters.ts';
import { slugSchema } from '../../../../content/model/primitives.ts';

const folder = new URL('../../../../content/calculators/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const wordsOf = (calculator: (typeof calculators)[number]) => [
  calculator.title, calculator.purpose, calculator.notFor, calculator.population, calculator.licence,
  ...calculator.aliases, ...calculator.policy,
  ...calculator.inputs.flatMap((input) => [input.label, input.help ?? '']),
  ...(calculator.bands ?? []).map((band) => band.text), calculator.uncertainty?.text ?? '',
]; // prettier-ignore

describe('the list', () => {
  it('finds each calculator by its id, and nothing by another', () => {
    expect(new Set(calculators.map(({ id }) => id)).size).toBe(calculators.length);
    for (const calculator of calculators) {
      expect(slugSchema.parse(calculator.id)).toBe(calculator.id);
      expect(calculatorOf(calculator.id)).toBe(calculator);
    }
    expect(calculatorOf('pews')).toBeUndefined();
    expect(calculatorOf('constructor')).toBeUndefined();
  });

  it('stands in the folder and group of its specialty, one calculator a file', () => {
    for (const { specialty, calculators: members } of calculatorGroups) {
      for (const calculator of members) {
        expect(calculator.specialty).toBe(specialty);
        expect(sources).toContain(`${specialty}/${calculator.id}.ts`);
      }
    }
  });

  it('leaves out what may not ship', () => {
    const names = calculators.flatMap(({ id, title, aliases }) => [id, title, ...aliases]);
    expect(
      names.filter((name) => /steroid|glucocorticoid|pews|pediatric early|paediatric early/i.test(name)),
    ).toEqual([]);
  });
});

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s',
  (_id, calculator) => {
    it('has an evidence card', () => {
      for (const text of [calculator.purpose, calculator.notFor, calculator.population, calculator.licence])
        expect(text.length).toBeGreaterThan(15);
      expect(calculator.references.length).toBeGreaterThan(0);
      expect(calculator.policy.length).toBeGreaterThan(0);
    });

    it('gives every accepted range a reason and every caution a bound', () => {
      for (const input of calculator.inputs) {
        if (input.kind !== 'number') continue;
        expect(input.range.min).toBeLessThan(input.range.max);
        expect(input.range.reason).toMatch(/\S.*[.]$/);
        for (const caution of input.cautions) expect(caution.above ?? caution.below).toBeTypeOf('number');
      }
    });

    it('names its inputs, units and options once', () => {
      const ids = calculator.inputs.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const input of calculator.inputs) {
        const inner =
          input.kind === 'number'
            ? input.units.map(({ id }) => id)
            : input.kind === 'choice'
              ? input.options.map(({ id }) => id)
              : [];
        expect(new Set(inner).size).toBe(inner.length);
        if (input.appliesWhen)
          expect(ids.indexOf(input.appliesWhen.input)).toBeLessThan(ids.indexOf(input.id));
        if (input.appliesWhen) expect(ids).toContain(input.appliesWhen.input);
      }
    });

    it('writes plainly: no control characters, no American spelling, no recommendation of a treatment', () => {
      const words = wordsOf(calculator).join('\n');
      expect(hasForbiddenCharacters(words)).toBe(false);
      expect(words).not.toMatch(
        /\b(?:hemoglobin|edema|anemia|estrogen|pediatric|tumor|ischemi|hypernatremia correction)\b/i,
      );
      expect(words).not.toMatch(
        /\b(?:should (?:be given|receive|start)|prescribe|start treatment|give (?:antibiotics|fluids|oxygen)|admit to|discharge home)\b/i,
      );
    });
  },
);

describe('the code', () => {
  it('runs in a page: it imports nothing but itself and the model', () => {
    for (const path of sources) {
      const imports = [...readFileSync(new URL(path, folder), 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, from]) => from ?? '',
      );
      for (const from of imports)
        expect(`${path}: ${from}`).toMatch(
          /: (?:\.\.?\/)+(?:model\/)?[a-z0-9-]+(?:\/[a-z0-9-]+)?\.(?:ts|json)$/,
        );
    }
  });

  it('never asks for the time, chance or the network', () => {
    for (const path of sources) {
      expect(readFileSync(new URL(path, folder), 'utf8')).not.toMatch(
        /Date\b|Math\.random|fetch\(|localStorage|indexedDB|console\./,
      );
    }
  });
});
