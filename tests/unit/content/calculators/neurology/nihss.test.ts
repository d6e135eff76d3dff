import { describe, expect, it } from 'vitest';
import { nihss } from '../../../../../content/calculators/neurology/nihss.ts';
import { resultOf, valueOf } from '../run.ts';

const none = Object.fromEntries(nihss.inputs.map(({ id }) => [id, '0']));

describe('NIHSS', () => {
  it('has fifteen items', () => {
    expect(nihss.inputs).toHaveLength(15);
  });

  it.each(nihss.inputs.map((input) => [input.label, input] as const))(
    '%s adds its own points',
    (_label, input) => {
      if (input.kind !== 'choice') throw new Error('every item is a choice');
      for (const option of input.options)
        expect(valueOf(nihss, { ...none, [input.id]: option.id })).toBe(option.points);
    },
  );

  it('counts an untestable limb as nothing, and warns of it', () => {
    const result = resultOf(nihss, { ...none, leftArm: 'UN', dysarthria: 'UN', face: '2' });
    expect(result.value).toBe(2);
    expect(result.warnings).toEqual([
      {
        inputs: ['leftArm', 'dysarthria'],
        reason: '2 items were not testable and not counted: the true deficit may be greater.',
      },
    ]);
  });
});
