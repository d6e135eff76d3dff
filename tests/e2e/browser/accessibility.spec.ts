import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { screens } from './every-screen.ts';
import { expectNoSidewaysScroll } from './sideways.ts';
import { smallTargets } from './targets.ts';
import { expect, test } from './test.ts';

/** Every look there is: a theme of the reader's, on a system that is light or dark. */
const looks = [
  { theme: 'system', colorScheme: 'light' },
  { theme: 'system', colorScheme: 'dark' },
  { theme: 'sepia', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'dark' },
] as const;

async function look(page: Page, { theme, colorScheme }: (typeof looks)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // What the setting does (settings/apply-settings.ts); a popover that is open stays open.
  await page.evaluate((name) => {
    if (name === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.dataset['theme'] = name;
  }, theme);
  await settled(page);
}

/** Colours, and the places of popovers in a window of another size, are those of the next frame but one. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

for (const [name, go] of Object.entries(screens)) {
  test(`axe finds nothing in any theme: ${name}`, async ({ page, watched }) => {
    // Six looks at a long article take axe a while.
    test.setTimeout(180_000);
    watched.expectedMessages.push(/404/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await go(page);
    for (const one of looks) {
      await test.step(`${one.theme}, ${one.colorScheme}`, async () => {
        await look(page, one);
        await expectAccessible(page);
      });
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    await expectAccessible(page);
  });

  test(`targets are at least 24 px and nothing scrolls sideways at 320 px: ${name}`, async ({
    page,
    watched,
  }) => {
    test.setTimeout(180_000);
    watched.expectedMessages.push(/404/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await go(page);
      await expectNoSidewaysScroll(page, `${name} at ${width} px`);
      expect(await smallTargets(page), `${width} px`).toEqual([]);
    }
  });
}

test('what a search found is said once typing rests, and what changed when it is narrowed', async ({
  page,
}) => {
  await page.goto('/search');
  const said = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /section/ });
  await page.getByRole('combobox').pressSequentially('oxygen');
  await expect(said).toHaveText(/\d+ (?:of \d+ )?sections/);
  const before = await said.textContent();
  await page.getByRole('main').getByRole('button', { pressed: false }).first().click();
  await expect(said).not.toHaveText(before ?? '');
});
