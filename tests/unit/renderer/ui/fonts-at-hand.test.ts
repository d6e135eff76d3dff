// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fontsAtHand } from '../../../../renderer/ui/fonts-at-hand.ts';

const asked: string[] = [];
let arrive: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.style.setProperty('--text-font', 'Text, sans-serif');
  document.documentElement.style.setProperty('--heading-font', 'Heading, serif');
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const fonts = { load: (font: string) => (asked.push(font), arrived) };
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
});

afterEach(() => {
  asked.length = 0;
  vi.useRealTimers();
});

/** Whether a promise has been kept once everything that was ready to run has run. */
async function isKept(promise: Promise<unknown>): Promise<boolean> {
  let kept = false;
  void promise.then(() => (kept = true));
  await vi.advanceTimersByTimeAsync(0);
  return kept;
}

describe('the letters of the first screen', () => {
  it('are waited for, in the reader’s own typefaces', async () => {
    const waiting = fontsAtHand();
    expect(asked).toEqual(['1em Text, sans-serif', '1em Heading, serif']);
    expect(await isKept(waiting)).toBe(false);
    arrive();
    expect(await isKept(waiting)).toBe(true);
  });

  it('are not waited for without end', async () => {
    const waiting = fontsAtHand();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await isKept(waiting)).toBe(true);
  });
});
