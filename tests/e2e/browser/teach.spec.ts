import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const CIRCULATION = '/learn/paths/starter/classroom-on-the-circulation';

const main = (page: Page) => page.locator('#app-main');
const titles = (page: Page): Promise<string[]> => page.locator('.lesson-step-title').allTextContents();

/** Makes a lesson of these articles, found by what is typed, and stays in its editor. */
async function makeLesson(page: Page, title: string, articles: readonly string[]): Promise<void> {
  await page.goto('/learn');
  await page.getByRole('button', { name: 'New lesson' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: /^Goal/ }).fill('Say what is done first.');
  for (const [index, article] of articles.entries()) {
    await page.getByRole('searchbox', { name: 'Add an article' }).fill(article);
    await page.locator('.add-step-found button').first().click();
    await expect(page.locator('.lesson-step-title')).toHaveCount(index + 1);
  }
}

test('a learning path is followed from article to article, and the progress stays', async ({ page }) => {
  await page.goto('/learn');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The circulation, from the calf to the heart and back' }).click();
  await expect(page.getByRole('heading', { name: '0 of 14 done' })).toBeVisible();
  await expectAccessible(page);
  await main(page).getByRole('link', { name: 'Start', exact: true }).click();
  const bar = page.getByRole('complementary', { name: 'Lesson you follow' });
  await expect(bar).toContainText('1 of 14');
  await bar.getByRole('link', { name: 'Done, next: Chronic venous insufficiency' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chronic venous insufficiency' })).toBeVisible();
  await expect(bar).toContainText('2 of 14');

  await page.goto(CIRCULATION);
  await expect(page.getByRole('heading', { name: '1 of 14 done' })).toBeVisible();
  await expect(main(page).getByRole('link', { name: 'Go on' })).toHaveAttribute(
    'href',
    '/articles/starter/chronic-venous-insufficiency',
  );
  // An article outside of the lesson, and a lesson that was left, show no bar.
  await page.goto('/articles/starter/anaphylaxis');
  await expect(page.getByRole('heading', { level: 1, name: 'Anaphylaxis' })).toBeVisible();
  await expect(bar).toHaveCount(0);
  await page.goto('/articles/starter/heart-failure');
  await bar.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(bar).toHaveCount(0);
});

test('a lesson of one’s own is made, reordered by mouse, by keyboard and by arrows, and kept', async ({
  page,
}) => {
  await makeLesson(page, 'First ten minutes', ['Anaphylaxis', 'Shock, the first', 'Status epilepticus']);
  await expectAccessible(page);
  const [anaphylaxis, shock, status] = ['Anaphylaxis', 'Shock, the first minutes', 'Status epilepticus'];
  expect(await titles(page)).toEqual([anaphylaxis, shock, status]);

  await page.getByRole('textbox', { name: /^Goal/ }).focus();
  // To the first row, to its handle.
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: `Drag “${anaphylaxis}”` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: `Insert between ${anaphylaxis} and ${shock}` }),
  ).toBeFocused();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => titles(page)).toEqual([shock, status, anaphylaxis]);

  await page.getByRole('button', { name: `Move “${anaphylaxis}” up` }).click();
  await expect.poll(() => titles(page)).toEqual([shock, anaphylaxis, status]);

  const rows = page.locator('.lesson-step');
  await rows.nth(2).locator('.lesson-step-title').hover();
  await page.mouse.down();
  const first = await rows.nth(0).boundingBox();
  if (!first) throw new Error('The first row is not on the screen.');
  await page.mouse.move(first.x + 80, first.y + first.height / 2, { steps: 8 });
  await page.mouse.move(first.x + 80, first.y + 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual([status, shock, anaphylaxis]);

  await page.getByRole('combobox', { name: 'Section of “Status epilepticus”' }).selectOption('Red flags');
  await page.getByRole('link', { name: 'Done', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'First ten minutes' });
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
  await expect(page.locator('.lesson-steps a')).toHaveText([
    'Status epilepticus › Red flags',
    shock,
    anaphylaxis,
  ]);
});

test('a lesson that may name a patient says so', async ({ page }) => {
  await makeLesson(page, 'Mrs Jane Example, born 12/03/1961', []);
  await expect(page.getByRole('alert').filter({ hasText: 'may say who a patient is' })).toBeVisible();
});

test('a lesson is carried as a file to another device and opened there', async ({
  page,
  browser,
  baseURL,
}) => {
  await makeLesson(page, 'Ménière & co', ['Anaphylaxis', 'Syncope']);
  await page.getByRole('link', { name: 'Done', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('meniere-co.lesson.json');

  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const there = await elsewhere.newPage();
  await there.goto('/learn');
  await there.locator('input[type=file]').setInputFiles(await download.path());
  await expect(there.getByRole('heading', { level: 1, name: 'Ménière & co' })).toBeVisible();
  await expect(there.locator('.lesson-steps a')).toHaveText(['Anaphylaxis', 'Syncope']);
  await elsewhere.close();
});

test('a file that is no lesson is refused in words, and nothing changes', async ({ page }) => {
  await page.goto('/learn');
  const refused = page.getByRole('status').filter({ hasText: 'Nothing was changed here.' });
  const files: readonly (readonly [string, string])[] = [
    ['PK\u0003\u0004 not JSON', 'it is not JSON'],
    ['{"format":"nightlamp-kept","version":1}', 'This is not a lesson of Nightlamp.'],
    ['{"format":"nightlamp-lesson","version":9}', 'newer version of Nightlamp'],
    [
      '{"format":"nightlamp-lesson","version":1,"title":"T","goal":"","steps":[{"pack":"starter","article":"../x","section":null,"title":"<img src=x onerror=alert(1)>","sectionTitle":null}]}',
      'The first fault is at “steps.0.article”.',
    ],
  ];
  for (const [text, words] of files) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(refused).toContainText(words);
  }
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Lessons of your own' })).toBeVisible();
  await expect(page.locator('.lesson-card a')).toHaveCount(3);
});

test('a test asks in the order of its number, explains with sources, and keeps what was difficult', async ({
  page,
}) => {
  await page.goto('/learn/specialties/cardiology/test');
  await page.getByText('Random').click();
  await page.getByRole('textbox', { name: 'Number of the shuffle' }).fill('42');
  await expectAccessible(page);
  await page.getByText('10', { exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/order=random&seed=42&count=10$/);
  const prompt = page.locator('.question legend');
  const firstPrompt = await prompt.textContent();
  const check = page.getByRole('button', { name: 'Check' });
  // No answer without saying how sure one is.
  await page.locator('.question-option input').first().check();
  await expect(check).toBeDisabled();

  let right = 0;
  for (let at = 1; at <= 10; at += 1) {
    await expect(page.getByRole('heading', { name: `Question ${at} of 10` })).toBeVisible();
    await page.locator('.question-option input').first().check();
    await page.getByText('Certain', { exact: true }).click();
    await check.click();
    const verdict = page.locator('.test-verdict');
    await expect(verdict).toContainText('Submitted, not reviewed');
    if (await verdict.getByText('Right.', { exact: true }).isVisible()) right += 1;
    if (at === 1) {
      await verdict.locator('.citation-chip').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expectAccessible(page);
    }
    await verdict.getByRole('button').last().click();
  }
  await expect(page.getByRole('heading', { name: `${right} of 10 right` })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Certain/ })).toContainText(String(10 - right));
  await expectAccessible(page);
  const result = await csvFrom(page, 'Save as a table (CSV)');
  expect(result).toHaveLength(11);
  expect(result[1]?.[1]).toBe(firstPrompt);

  // The same number asks the same; only the missed ones are asked again.
  await page.getByRole('button', { name: 'Only the missed ones again' }).click();
  await expect(page.getByRole('heading', { name: `Question 1 of ${10 - right}` })).toBeVisible();
  await page.reload();
  await expect(prompt).toHaveText(firstPrompt ?? '');

  await page.goto('/learn/difficult');
  await expect(page.locator('.teach-table tbody tr')).toHaveCount(10 - right);
  await expectAccessible(page);
  const difficult = await csvFrom(page, 'Save as a table (CSV)');
  expect(difficult).toHaveLength(11 - right);
  const words = await printed(page);
  expect(words).toContain('Difficult questions');
  expect(words).toContain(difficult[1]?.[0]);
  expect(words).not.toContain('Forget these answers');
  await page.getByRole('button', { name: 'Forget these answers' }).click();
  await expect(page.getByText('No question was difficult so far.')).toBeVisible();
});

test('a handout has the lesson’s title and goal, then each article with its state, licence and pack version', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await makeLesson(page, 'First ten minutes', ['Anaphylaxis', 'Syncope']);
  await page.getByRole('link', { name: 'Done', exact: true }).click();
  await page.getByRole('link', { name: 'Handout' }).click();
  await expect(page.locator('.print-list-articles li')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1, name: 'First ten minutes' })).toBeVisible();
  const words = await printed(page);
  expect(words.indexOf('Say what is done first.')).toBeGreaterThan(-1);
  expect(words).toContain('Submitted, not reviewed');
  expect(words).toContain('Nightlamp starter pack 2026.11');
  expect(words).toContain('CC-BY-4.0');
  expect(words.indexOf('1. Anaphylaxis')).toBeLessThan(words.indexOf('2. Syncope'));
});

async function csvFrom(page: Page, button: string): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return parse(await readFile(await download.path()), { bom: true }) as string[][];
}

async function printed(page: Page): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(document, { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}
