import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../../../content/calculators/calculators.ts';
import { calculatorReferences, citationOf, referenceOf } from '../../../../content/calculators/references.ts';
import records from '../../../../content/calculators/references.json' with { type: 'json' };
import { referenceSchema } from '../../../../content/model/reference.ts';

const cited = new Set(
  calculators.flatMap((calculator) => [
    ...calculator.references,
    ...(calculator.bands ?? []).map((band) => band.reference),
    ...(calculator.uncertainty ? [calculator.uncertainty.reference] : []),
  ]),
);

describe('references of the calculators', () => {
  it('are valid records, each once', () => {
    const parsed = z.array(referenceSchema).parse(records);
    expect(new Set(parsed.map(({ id }) => id)).size).toBe(parsed.length);
    expect(parsed).toEqual(records);
  });

  it('name an issuer and a year where they are guidelines', () => {
    const guidelines = calculatorReferences.filter(({ custom }) => custom.kind === 'guideline');
    expect(
      guidelines.filter(({ custom, issued }) => custom.issuer === undefined || issued === undefined),
    ).toEqual([]);
  });

  it('were each checked somewhere, and those added for the calculators in two places', () => {
    const places = (id: string) => referenceOf(id).custom.verified_by?.length ?? 0;
    const addedHere = calculatorReferences.filter(({ custom }) => custom.topics?.join() === 'calculators');
    expect(addedHere.length).toBeGreaterThan(15);
    expect(calculatorReferences.filter(({ id }) => places(id) < 1)).toEqual([]);
    expect(addedHere.filter(({ id }) => places(id) < 2)).toEqual([]);
  });

  it('resolve, and none is left over', () => {
    for (const id of cited) expect(referenceOf(id).id).toBe(id);
    expect(calculatorReferences.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('throws for an id that is not there', () => {
    expect(() => referenceOf('nobody1900')).toThrow('nobody1900');
  });

  it('read as one line', () => {
    expect(citationOf(referenceOf('payne1973interp'))).toBe(
      'Payne RB, Little AJ, Williams RB, Milner JR. Interpretation of serum calcium in patients with abnormal serum proteins. Br Med J. 1973;4(5893):643-646. doi:10.1136/bmj.4.5893.643',
    );
    for (const reference of calculatorReferences)
      expect(citationOf(reference)).not.toMatch(/undefined|\n|\.\.|  /);
  });
});
