import { describe, expect, it } from 'vitest';
import { calculators } from '../../../../content/calculators/calculators.ts';
import { findCalculators } from '../../../../renderer/calculators/find-calculators.ts';

const ids = (query: string) => findCalculators(query).map(({ id }) => id);

describe('findCalculators', () => {
  it.each([
    ['curb 65', 'curb-65'],
    ['CURB65', 'curb-65'],
    ['cha2ds2-vasc', 'cha2ds2-vasc'],
    ['chads', 'cha2ds2-vasc'],
    ['glasgow com', 'gcs'],
    ['bazett', 'qtc'],
    ['MELD score in cirrhosis', 'meld'],
    ['clearance cockcroft', 'cockcroft-gault'],
  ])('finds “%s”', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('finds every calculator by its title and by each of its other names', () => {
    const lost = calculators.flatMap(({ id, title, aliases }) =>
      [title, ...aliases].filter((name) => !ids(name).includes(id)),
    );
    expect(lost).toEqual([]);
  });

  it('puts the one that is meant first', () => {
    expect(ids('anion gap')[0]).toBe('anion-gap');
    expect(ids('sofa')[0]).toMatch(/sofa$/);
    expect(ids('meld 3.0')[0]).toBe('meld-3');
  });

  it('finds nothing for what is no name, and for a single letter', () => {
    expect(ids('xqzzyv')).toEqual([]);
    expect(ids('a')).toEqual([]);
    expect(ids('  ')).toEqual([]);
    expect(ids('headache in pregnancy')).toEqual([]);
  });
});
