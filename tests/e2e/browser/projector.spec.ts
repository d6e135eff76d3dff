import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const ADDRESS = '/articles/starter/anaphylaxis/projector';
const heading = (page: Page) => page.locator('.projector-stage :is(h1, h2, h3, h4)').first();

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('an article is shown a section a screen: its title and state, its red flags, then the rest', async ({
  page,
}) => {
  await page.goto('/articles/starter/anaphylaxis');
  await expect(page.getByRole('heading', { level: 1, name: 'Anaphylaxis' })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
  await expect(page.locator('.projector-stage')).toContainText('No clinician has reviewed it yet');
  await expect(page.locator('.projector-stage')).toContainText('CC-BY-4.0');
  await expectAccessible(page);
  await press(page, 'ArrowRight');
  await expect(heading(page)).toHaveText('Red flags');
  await expect(page).toHaveURL(/#red-flags$/);
  await expectAccessible(page);

  const count = Number((await page.locator('.projector-position').textContent())?.split(' of ')[1]);
  expect(count).toBeGreaterThan(5);
  for (let at = 2; at <= count; at += 1) {
    await expect(page.locator('.projector-position')).toHaveText(`${at} of ${count}`);
    // On every slide, whatever else is.
    await expect(page.locator('.projector-origin')).toContainText('Submitted, not reviewed');
    await expect(page.getByRole('button', { name: /^Red flags/ })).toBeVisible();
    await press(page, 'ArrowRight');
  }
  await expect(page.locator('.projector-position')).toHaveText(`${count} of ${count}`);
  await press(page, 'Home');
  await expect(page.locator('.projector-position')).toHaveText(`1 of ${count}`);
});

test('presses in quick succession all count, and a reload shows the same section', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.locator('.projector-stage').waitFor();
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
  await expect(page.locator('.projector-position')).toHaveText(/^4 of/);
  const title = await heading(page).textContent();
  await expect(page).toHaveURL(/#.+/);
  await page.reload();
  await expect(heading(page)).toHaveText(title ?? '');
});

test('a presenter’s keys read a long section to its end before they turn', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 420 });
  await page.goto(`${ADDRESS}#red-flags`);
  const stage = page.locator('.projector-stage');
  await stage.waitFor();
  const left = () =>
    stage.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop);
  expect(await left()).toBeGreaterThan(100);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await press(page, 'PageDown');
  await expect(heading(page)).toHaveText('Red flags');
  await expect.poll(() => stage.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
  for (let presses = 0; (await left()) > 2 && presses < 20; presses += 1) await press(page, 'Space');
  await press(page, 'PageDown');
  await expect(heading(page)).not.toHaveText('Red flags');
});

test('the screen goes black and comes back where it was; the spot follows the mouse; type grows', async ({
  page,
}) => {
  await page.goto(`${ADDRESS}#red-flags`);
  await page.locator('.projector-stage').waitFor();
  await press(page, 'b');
  await expect(page.locator('.projector-blank')).toBeVisible();
  await press(page, 'ArrowRight');
  await expect(page.locator('.projector-blank')).toHaveCount(0);
  await expect(heading(page)).toHaveText('Red flags');

  await press(page, 'p');
  await page.mouse.move(300, 200);
  const spot = await page.locator('.projector-spot').boundingBox();
  expect([spot && spot.x + spot.width / 2, spot && spot.y + spot.height / 2]).toEqual([300, 200]);

  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await press(page, '+');
  await expect.poll(size).toBeGreaterThan(before);
});

test('R shows the red flags and goes back; Escape leaves to the section that was on', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.locator('.projector-stage').waitFor();
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
  const title = (await heading(page).textContent()) ?? '';
  await press(page, 'r');
  await expect(heading(page)).toHaveText('Red flags');
  await press(page, 'r');
  await expect(heading(page)).toHaveText(title);
  const section = new URL(page.url()).hash;
  await press(page, 'Escape');
  await expect(page).toHaveURL(new RegExp(`/articles/starter/anaphylaxis${section}$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Anaphylaxis' })).toBeVisible();
  // The type of the room stays in the room.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['projecting']))
    .toBe(undefined);
});

test('a lesson is shown article after article, each with its own red flags', async ({ page }) => {
  await page.goto('/learn/paths/starter/classroom-on-the-circulation/projector');
  await page.locator('.projector-stage').waitFor();
  await press(page, 'ArrowRight', 'r');
  await expect(page.locator('.projector-origin strong')).toHaveText(/calf muscle pump/);
  const origins = new Set<string>();
  for (let presses = 0; presses < 40; presses += 1) {
    origins.add((await page.locator('.projector-origin strong').textContent()) ?? '');
    await press(page, 'ArrowRight');
  }
  expect(origins.size).toBeGreaterThan(2);
  await press(page, 'Escape');
  await expect(page).toHaveURL(/classroom-on-the-circulation$/);
});

test('the menu of sections leads anywhere by mouse or keys, and gives the keys back to the page', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await page.locator('.projector-stage').waitFor();
  await press(page, 'o');
  const menu = page.getByRole('menu', { name: 'Sections' });
  await expect(menu.getByRole('menuitemradio', { name: 'Title' })).toBeChecked();
  await expectAccessible(page);
  const count = await menu.getByRole('menuitemradio').count();
  await expect(page.locator('.projector-position')).toHaveText(`1 of ${count}`);
  // An arrow moves in the menu, not the slide behind it.
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(page.locator('.projector-position')).toHaveText(`1 of ${count}`);
  await press(page, 'Enter');
  await expect(menu).toHaveCount(0);
  await expect(page.locator('.projector-position')).toHaveText(`3 of ${count}`);
  await press(page, 'ArrowRight');
  await expect(page.locator('.projector-position')).toHaveText(`4 of ${count}`);

  await page.getByRole('button', { name: /^Sections/ }).click();
  const last = menu.getByRole('menuitemradio').last();
  const title = (await last.textContent()) ?? '';
  await last.click();
  await expect(heading(page)).toHaveText(title);
  await press(page, 'o', 'Escape');
  await expect(menu).toHaveCount(0);
  await expect(heading(page)).toHaveText(title);
});

test('a lesson’s menu lists its sections under their articles', async ({ page }) => {
  await page.goto('/learn/paths/starter/classroom-on-the-circulation/projector');
  await page.locator('.projector-stage').waitFor();
  await page.getByRole('button', { name: /^Sections/ }).click();
  const articles = page.getByRole('menu', { name: 'Sections' }).getByRole('group');
  expect(await articles.count()).toBeGreaterThan(2);
  const second =
    (await articles.nth(1).getByRole('heading').or(articles.nth(1).locator('header')).textContent()) ?? '';
  await articles.nth(1).getByRole('menuitemradio').first().click();
  await expect(page.locator('.projector-origin strong')).toHaveText(second);
});

test('the bar changes the audience where one is, and leads to the handout and back', async ({ page }) => {
  await page.goto('/articles/starter/calf-muscle-pump/projector');
  await page.locator('.projector-stage').waitFor();
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
  const title = (await heading(page).textContent()) ?? '';
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('radio', { name: 'Patient or public' }).check({ force: true });
  await press(page, 'Escape');
  await expect(heading(page)).toHaveText(title);
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('radio', { name: 'Patient or public' })).toBeChecked();
  await page.getByRole('link', { name: 'Handout' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/calf muscle pump/i);
  await expect(page.locator('.print-list-articles li')).toHaveCount(1);
  await page.goBack();
  await expect(heading(page)).toHaveText(title);
});
