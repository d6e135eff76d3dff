import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from '../fixtures.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Checks the page as it stands with axe and expects no violation. Injected by evaluation, which the content policy allows. */
export async function expectAccessible(page: Page): Promise<void> {
  // A screen that is still on its way has nothing to measure.
  await page.locator('h1, h2').first().waitFor({ state: 'attached' });
  await page.evaluate(source);
  const found = await page.evaluate(async (runOnly) => {
    // What lies below the bars at the top and bottom is scrolled clear by a reader; axe sees one position only.
    for (const bar of document.querySelectorAll<HTMLElement>('.navigation, header.header')) {
      if (getComputedStyle(bar).position !== 'static') bar.style.position = 'static';
    }
    const { axe } = window as unknown as { axe: { run(place: Document, how: object): Promise<AxeResults> } };
    const { violations } = await axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  }, rules);
  expect(found).toEqual([]);
}
