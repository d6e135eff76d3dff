import { describe, expect, it } from 'vitest';
import { Slugs } from '../../../../content/import/slugs.ts';
import { slugSchema } from '../../../../content/model/primitives.ts';

describe('Slugs', () => {
  it.each([
    'PMC/12 (a)',
    '../../etc/passwd',
    'CON',
    'aux',
    'Ménière',
    '中文',
    '',
    '---',
    'a\u0000b',
    'x'.repeat(500),
    '.',
    'NUL.txt',
  ])('makes a safe name of %j', (name) => {
    const slug = new Slugs().take(name);
    expect(slugSchema.safeParse(slug).success).toBe(true);
    expect(slug.length).toBeLessThanOrEqual(90);
    expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
  });

  it('gives each record its own, the same whatever stands around it', () => {
    const slugs = new Slugs();
    const all = ['A b', 'a-b', 'a b', 'A B'].map((name) => slugs.take(name));
    expect(new Set(all).size).toBe(4);
    const others = new Slugs();
    others.take('zzz');
    expect(others.take('A b')).toBe(all[0]);
    expect(others.take('a-b')).toBe(all[1]);
  });
});
