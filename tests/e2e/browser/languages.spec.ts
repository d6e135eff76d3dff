import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../server.ts';
import { expectAccessible } from './axe.ts';
import { screens } from './every-screen.ts';
import { expectNoSidewaysScroll } from './sideways.ts';
import { expect, test } from './test.ts';

const place = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });
const language = (page: Page) => page.locator('html');

/** Which catalogues besides English the page asked for. */
function catalogues(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/assets\/(fr|es|ar)-[\w-]+\.js$/.exec(request.url()) ?? [];
    if (name) asked.add(name);
  });
  return asked;
}

test('in English no other language is loaded', async ({ page }) => {
  const asked = catalogues(page);
  await page.goto('/settings');
  await expect(language(page)).toHaveAttribute('lang', 'en');
  await page.waitForLoadState('networkidle');
  expect([...asked]).toEqual([]);
});

test.describe('on a French system', () => {
  test.use({ locale: 'fr-CA' });

  test('the interface is French, with its dates and numbers, and only French is loaded', async ({ page }) => {
    const asked = catalogues(page);
    await page.goto('/articles/starter/anaphylaxis');
    await expect(place(page, 'Bibliothèque')).toBeVisible();
    await expect(language(page)).toHaveAttribute('lang', 'fr');
    await expect(page.locator('.review-card')).toContainText(/Mis à jour\s*\d{1,2} [a-zéû]+ \d{4}/);
    await expect(page.getByText(/\d+ minutes de lecture/)).toBeVisible();
    expect([...asked]).toEqual(['fr']);
  });

  test('what the article says is still said to be English', async ({ page }) => {
    await page.goto('/articles/starter/anaphylaxis');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    await expect(page.locator('section[data-role="red-flags"]')).toHaveAttribute('lang', 'en');
    await expect(page.getByText('Agir maintenant').first()).toHaveAttribute('lang', 'fr');
  });
});

test('a language is chosen in the settings, speaks at once and is kept', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('Español', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajustes');
  await expect(page).toHaveTitle(/^Ajustes/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajustes');
  await page.getByRole('radiogroup', { name: 'Idioma' }).getByText('El de este equipo').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

test('an administrator’s language goes before the system’s, the reader’s own before both', async ({
  browser,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-language-'));
  await writeFile(path.join(folder, 'policy.json'), JSON.stringify({ language: 'es' }));
  const server = await startServer(undefined, ['--data', folder]);
  const page = await browser.newPage({ baseURL: server.url });
  try {
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajustes');
    await page.getByText('Français', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réglages');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réglages');
  } finally {
    await page.close();
    await server.stop();
  }
});

test('when the words of a language cannot be had, the words on the screen stay', async ({
  page,
  watched,
}) => {
  watched.expectedMessages.push(/Failed to (?:fetch|load)/);
  await page.route(/\/assets\/fr-/, (route) => route.abort());
  await page.goto('/settings');
  await page.getByText('Français', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(language(page)).toHaveAttribute('lang', 'en');
});

test.describe('in Arabic', () => {
  test.use({ locale: 'ar' });

  for (const [name, go] of Object.entries(screens)) {
    test(`everything runs from right to left: ${name}`, async ({ page, watched }) => {
      test.setTimeout(180_000);
      watched.expectedMessages.push(/404/);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await go(page);
        await expect(page.locator('h1').first()).toBeAttached();
        await expect(language(page)).toHaveAttribute('dir', 'rtl');
        await expectNoSidewaysScroll(page, `${name} at ${width} px`);
        await expectAccessible(page);
      }
    });
  }

  test('navigation stands on the right, the article reads from left to right', async ({ page }) => {
    await page.goto('/articles/starter/anaphylaxis');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'ltr');
    const navigation = await page.getByRole('navigation', { name: 'التنقّل الرئيسي' }).boundingBox();
    const text = await page.getByRole('article').boundingBox();
    expect(navigation?.x).toBeGreaterThan(text?.x ?? Infinity);
    const paragraph = page.locator('section[lang="en"] .paragraph').first();
    expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  });

  test('what a publisher wrote and where files lie are read from left to right', async ({ page }) => {
    await page.goto('/policy/starter');
    const policy = page.locator('.policy-text');
    await expect(policy).toHaveAttribute('lang', 'en');
    await expect(policy).toHaveCSS('direction', 'ltr');
    await page.goto('/health');
    await expect(page.locator('.health-facts bdi').filter({ hasText: 'Node' })).toHaveCSS('direction', 'ltr');
  });

  test('arrow keys go the way they point', async ({ page }) => {
    await page.goto('/settings');
    const theme = page.getByRole('radiogroup', { name: 'السمة' });
    await theme.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(theme.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(theme.getByRole('radio').first()).toBeChecked();
  });
});
