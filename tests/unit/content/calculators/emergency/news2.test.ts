import { describe, expect, it } from 'vitest';
import { news2 } from '../../../../../content/calculators/emergency/news2.ts';
import { readingOf, refusalOf, resultOf, valueOf } from '../run.ts';

const normal = {
  respiratoryRate: 16,
  scale: '1',
  saturation: 97,
  oxygen: 'air',
  systolic: 120,
  pulse: 70,
  consciousness: 'alert',
  temperature: 37,
};

describe('NEWS2 (RCP 2017), both sides of every edge', () => {
  it.each([[8, 3], [9, 1], [11, 1], [12, 0], [20, 0], [21, 2], [24, 2], [25, 3]])('respiratory rate %s scores %s', (respiratoryRate, points) => {
    expect(valueOf(news2, { ...normal, respiratoryRate })).toBe(points);
  }); // prettier-ignore

  it.each([[91, 3], [92, 2], [93, 2], [94, 1], [95, 1], [96, 0]])('scale 1: %s%% scores %s', (saturation, points) => {
    expect(valueOf(news2, { ...normal, saturation })).toBe(points);
  }); // prettier-ignore

  it.each([[83, 3], [84, 2], [85, 2], [86, 1], [87, 1], [88, 0], [92, 0], [93, 0], [100, 0]])('scale 2 on air: %s%% scores %s', (saturation, points) => {
    expect(valueOf(news2, { ...normal, scale: '2', saturation })).toBe(points);
  }); // prettier-ignore

  it.each([[88, 2], [92, 2], [93, 3], [94, 3], [95, 4], [96, 4], [97, 5]])('scale 2 on oxygen: %s%% scores %s with the 2 for oxygen', (saturation, points) => {
    expect(valueOf(news2, { ...normal, scale: '2', oxygen: 'oxygen', saturation })).toBe(points);
  }); // prettier-ignore

  it.each([[90, 3], [91, 2], [100, 2], [101, 1], [110, 1], [111, 0], [219, 0], [220, 3]])('systolic %s scores %s', (systolic, points) => {
    expect(valueOf(news2, { ...normal, systolic })).toBe(points);
  }); // prettier-ignore

  it.each([[40, 3], [41, 1], [50, 1], [51, 0], [90, 0], [91, 1], [110, 1], [111, 2], [130, 2], [131, 3]])('pulse %s scores %s', (pulse, points) => {
    expect(valueOf(news2, { ...normal, pulse })).toBe(points);
  }); // prettier-ignore

  it.each([[35, 3], [35.1, 1], [36, 1], [36.1, 0], [38, 0], [38.1, 1], [39, 1], [39.1, 2]])('%s °C scores %s', (temperature, points) => {
    expect(valueOf(news2, { ...normal, temperature })).toBe(points);
  }); // prettier-ignore

  it('reads temperature to one decimal, and °F as °C', () => {
    expect(valueOf(news2, { ...normal, temperature: 38.04 })).toBe(0);
    expect(valueOf(news2, { ...normal, temperature: 38.06 })).toBe(1);
    expect(valueOf(news2, { ...normal, temperature: '100.4 f' })).toBe(0);
    expect(valueOf(news2, { ...normal, temperature: '102.4 f' })).toBe(2);
  });

  it.each(['confusion', 'voice', 'pain', 'unresponsive'])(
    '%s scores 3 and is named as a single 3',
    (consciousness) => {
      expect(valueOf(news2, { ...normal, consciousness })).toBe(3);
      expect(readingOf(news2, { ...normal, consciousness })).toContain(
        'A single item scores 3 (Consciousness)',
      );
    },
  );

  it('does not speak of a single 3 where there is none', () => {
    expect(readingOf(news2, { ...normal, respiratoryRate: 22, pulse: 112 })).not.toContain(
      'single item scores 3 (',
    );
  });

  it.each([[{ temperature: 39.1, respiratoryRate: 21 }, 'low'], [{ temperature: 39.1, respiratoryRate: 21, saturation: 95 }, 'medium'], [{ temperature: 39.1, respiratoryRate: 21, saturation: 93 }, 'medium'], [{ temperature: 39.1, respiratoryRate: 21, saturation: 93, pulse: 91 }, 'high']])('groups the total: %j is %s', (changes, risk) => {
    expect(readingOf(news2, { ...normal, ...changes })).toContain(`${risk} clinical risk`);
  }); // prettier-ignore

  it('takes whole numbers only where the chart has whole numbers', () => {
    expect(refusalOf(news2, { ...normal, saturation: 95.5 })).toContain('whole number');
    expect(resultOf(news2, { ...normal, temperature: 37.5 }).status).toBe('result');
  });
});
