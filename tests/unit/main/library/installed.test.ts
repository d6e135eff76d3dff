import { describe, expect, it } from 'vitest';
import {
  filesInUse,
  installedSchema,
  nothingInstalled,
  obstacleTo,
  rolledBack,
  withCurrent,
  without,
  type KeptPack,
} from '../../../../main/library/installed.ts';

const digest = (letter: string): string => letter.repeat(64);
const pack = (sequence: number, letter: string): KeptPack => ({
  file: `starter-${sequence}.nlpack`,
  version: `2026.${sequence}`,
  sequence,
  manifest: digest(letter),
  installed: '2026-11-23T00:00:00Z',
});
const first = withCurrent(nothingInstalled, 'starter', pack(1, 'a'));
const second = withCurrent(first, 'starter', pack(2, 'b'));

describe('withCurrent', () => {
  it('keeps the pack it replaces as previous', () => {
    expect(second.packs['starter']).toMatchObject({
      current: { sequence: 2 },
      previous: { sequence: 1 },
      highestSequence: 2,
    });
    expect([...filesInUse(second)].sort()).toEqual(['starter-1.nlpack', 'starter-2.nlpack']);
  });

  it('is what the schema of library.json accepts', () => {
    expect(installedSchema.parse(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });
});

describe('obstacleTo', () => {
  it('lets a newer pack and a new pack in', () => {
    expect(obstacleTo(second, 'starter', pack(3, 'c'))).toBeNull();
    expect(obstacleTo(second, 'other', pack(1, 'c'))).toBeNull();
  });

  it('knows the very pack that is current', () => {
    expect(obstacleTo(second, 'starter', pack(2, 'b'))).toBe('already-installed');
  });

  it('refuses an older pack, also after a roll-back and after removal', () => {
    expect(obstacleTo(second, 'starter', pack(1, 'a'))).toBe('older-than-installed');
    const removed = without(second, 'starter');
    expect(removed && obstacleTo(removed, 'starter', pack(1, 'a'))).toBe('older-than-installed');
    const back = rolledBack(second, 'starter');
    expect(back && obstacleTo(back, 'starter', { sequence: 1, manifest: digest('d') })).toBe(
      'older-than-installed',
    );
  });

  it('refuses other content under the sequence that is current', () => {
    expect(obstacleTo(second, 'starter', pack(2, 'x'))).toBe('same-sequence-other-content');
  });
});

describe('rolledBack', () => {
  it('exchanges current and previous, and twice is back where it was', () => {
    const back = rolledBack(second, 'starter');
    expect(back?.packs['starter']?.current?.sequence).toBe(1);
    expect(back && rolledBack(back, 'starter')).toEqual(second);
  });

  it('is not possible without a previous pack', () => {
    expect(rolledBack(first, 'starter')).toBeNull();
    expect(rolledBack(nothingInstalled, 'starter')).toBeNull();
  });
});

describe('without', () => {
  it('forgets the files and is not possible twice', () => {
    const removed = without(second, 'starter');
    expect(removed && [...filesInUse(removed)]).toEqual([]);
    expect(removed && without(removed, 'starter')).toBeNull();
  });
});
