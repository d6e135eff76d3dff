import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import type { ArticleReply } from '../../../main/api/contract.ts';
import { printedPieces, printedWords } from './printed-pages.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

// Making pages and reading them is slow on a busy machine.
test.describe.configure({ timeout: 120_000 });

async function articleOf(page: Page, id: string): Promise<ArticleReply> {
  return (await (await page.request.get(`/api/articles/starter/${id}`)).json()) as ArticleReply;
}

test('every page says what it is: title, pack, version, review state, evidence and its number', async ({
  page,
}) => {
  const { article, pack } = await articleOf(page, 'calf-muscle-pump');
  await new ArticleScreen(page).open('calf-muscle-pump');
  const pages = await printedWords(page);
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, words] of pages.entries()) {
    expect(words).toContain(article.title);
    expect(words).toContain(`${pack.title} ${pack.version} · Submitted, not reviewed · Evidence to`);
    expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(words).toMatch(/Printed \d+ \w+ \d{4} at/);
  }
});

test('paper holds the text and every reference in full, and nothing of the application', async ({ page }) => {
  const reply = await articleOf(page, 'calf-muscle-pump');
  await new ArticleScreen(page).open('calf-muscle-pump');
  const words = (await printedWords(page)).join(' ');
  for (const { record } of reply.references) expect(words).toContain(record.title.slice(0, 40));
  expect(words).toContain('No clinician has reviewed it yet');
  expect(words).toMatch(/Printed \d+ \w+ \d{4} at \d\d:\d\d by this device’s clock/);
  expect(words).toContain('Wording for: Clinician.');
  expect(words).toContain(reply.article.contentHash.slice(0, 16));
  // What the checks found is folded away on the screen, and may not be on paper.
  for (const { message } of reply.article.warnings) expect(words).toContain(message.slice(0, 40));
  for (const chrome of [
    'Search the library',
    'Browse',
    'Settings',
    'Which best describes you?',
    'Ask a follow-up',
    'Copy reference',
    'Test yourself',
  ]) {
    expect(words).not.toContain(chrome);
  }
});

test('references are printed in full, whatever kinds of them the screen was asked for', async ({ page }) => {
  const { references } = await articleOf(page, 'calf-muscle-pump');
  await new ArticleScreen(page).open('calf-muscle-pump');
  const kinds = page.getByRole('group', { name: 'Show only' });
  await kinds.getByRole('button').first().click();
  await expect(page.locator('.reference:visible')).not.toHaveCount(references.length);
  const words = (await printedWords(page)).join(' ');
  for (const { record } of references) expect(words).toContain(record.title.slice(0, 40));
});

test('no page ends with a heading, and none holds nothing but the code', async ({ page }) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog').getByText('Letter', { exact: true }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  const pages = await printedPieces(page);
  for (const pieces of pages) expect(pieces.at(-1)?.size, pieces.at(-1)?.text).toBeLessThan(11);
  const last = (pages.at(-1) ?? []).map(({ text }) => text).join(' ');
  expect(last).toContain('Printed');
  expect(last).toContain('DOI');
});

test('what is not an article says on paper what it is and when it was printed, too', async ({ page }) => {
  for (const [address, heading] of [
    ['/shortcuts', 'Keyboard shortcuts'],
    ['/quick', 'Downtime quick list'],
    ['/calculators/curb-65', 'CURB-65'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    const pages = await printedWords(page);
    for (const [index, words] of pages.entries()) {
      expect(words).toContain(heading);
      expect(words).toMatch(/Printed \d+ \w+ \d{4} at/);
      expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  }
});

test('a figure and its caption stay on one page', async ({ page }) => {
  const { article } = await articleOf(page, 'calf-muscle-pump');
  await new ArticleScreen(page).open('calf-muscle-pump');
  const captions = await page.locator('figcaption').allTextContents();
  const inDrawings = await page
    .locator('figure svg')
    .evaluateAll((all) => all.map((svg) => svg.querySelector('text')?.textContent ?? ''));
  const pages = await printedWords(page);
  expect(Object.keys(article.figures).length).toBeGreaterThan(0);
  for (const [index, caption] of captions.entries()) {
    const start = caption.replaceAll('\u2060', '').slice(0, 25);
    const with_ = pages.filter((words) => words.includes(inDrawings[index] ?? '?') && words.includes(start));
    expect(with_, start).toHaveLength(1);
  }
});

test('chosen sections alone are printed, red flags always, and the page says it is an extract', async ({
  page,
}) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  await page.keyboard.press('Control+p');
  const panel = page.getByRole('dialog', { name: 'Print this article…' });
  await expect(panel.getByRole('checkbox', { name: /Red flags/ })).toBeDisabled();
  await panel.getByRole('checkbox', { name: 'Pitfalls' }).uncheck();
  await panel.getByRole('checkbox', { name: 'Test yourself' }).check();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
  const words = (await printedWords(page)).join(' ');
  expect(words).not.toContain('Pitfalls');
  expect(words).toContain('Red flags');
  expect(words).toContain('Question 1.');
  expect(words).toMatch(/This is an extract: \d+ of \d+ sections\./);
});

test('the paper size is the reader’s, and colours do not reach the paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const article = new ArticleScreen(page);
  await article.open('anaphylaxis');
  const sizeOf = async (): Promise<number[]> => {
    const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    return (await document.getPage(1)).view.slice(2).map(Math.round);
  };
  expect(await sizeOf()).toEqual([595, 842]);
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog').getByText('Letter', { exact: true }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await sizeOf()).toEqual([612, 792]);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() =>
    [document.documentElement, document.querySelector('.assurance'), document.querySelector('.section')].map(
      (element) =>
        element ? [getComputedStyle(element).color, getComputedStyle(element).backgroundColor] : [],
    ),
  );
  for (const [ink, paper] of colours) {
    expect(ink).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
  }
});

test('printing asks for the whole article again once another is opened', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await page.keyboard.press('Control+p');
  await page.getByRole('checkbox', { name: 'Pitfalls' }).uncheck();
  await page.keyboard.press('Escape');
  await page
    .getByRole('navigation', { name: 'Previous and next in this specialty' })
    .getByRole('link')
    .first()
    .click();
  await expect(article.title).not.toHaveText(/calf/);
  await page.goBack();
  await expect(article.title).toHaveText(/calf/);
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('checkbox', { name: 'Pitfalls' })).toBeChecked();
});
