import { expect, test } from 'vitest';
import { createAppSource } from '../../../../../main/hosts/electron/app-source.ts';
import type { Nightlamp } from '../../../../../main/nightlamp.ts';

/** Enough of an app to see whether it was opened and closed; nothing here asks it anything. */
function appThatCounts(counts: { opened: number; closed: number }): Nightlamp {
  counts.opened += 1;
  return { close: async () => void (counts.closed += 1) } as Nightlamp;
}

test('opens the app once, however many ask', async () => {
  const counts = { opened: 0, closed: 0 };
  const source = createAppSource(async () => appThatCounts(counts));
  const [first, second] = await Promise.all([source.get(), source.get()]);
  expect(first).toBe(second);
  await source.close();
  expect(counts).toEqual({ opened: 1, closed: 1 });
});

test('a start that failed is tried again by the next who asks', async () => {
  const counts = { opened: 0, closed: 0 };
  let attempts = 0;
  const source = createAppSource(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('no screen');
    return appThatCounts(counts);
  });
  await expect(source.get()).rejects.toThrow('no screen');
  await expect(source.get()).resolves.toBeDefined();
  expect(counts.opened).toBe(1);
});

test('closing what was never opened, or could not be, is nothing', async () => {
  await expect(
    createAppSource(async () => appThatCounts({ opened: 0, closed: 0 })).close(),
  ).resolves.toBeUndefined();
  const broken = createAppSource(() => Promise.reject(new Error('no screen')));
  await broken.get().catch(() => undefined);
  await expect(broken.close()).resolves.toBeUndefined();
});
