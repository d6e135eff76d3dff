import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ArticleReply } from '../../../main/api/contract.ts';
import { expectAccessible } from './axe.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

// Making pages and reading them is slow on a busy machine.
test.describe.configure({ timeout: 120_000 });

interface Printed {
  /** The words of each page. */
  readonly pages: readonly string[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly number[])[];
}

async function printed(page: Page): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(document);
  const sizes = await Promise.all(
    text.map(async (_, index) => (await document.getPage(index + 1)).view.slice(2).map(Math.round)),
  );
  return { pages: text.map((words) => words.replaceAll(/\s+/g, ' ')), sizes };
}

async function articleOf(page: Page, id: string): Promise<ArticleReply> {
  return (await (await page.request.get(`/api/articles/starter/${id}`)).json()) as ArticleReply;
}

async function saveInto(page: Page, article: string, folder: string, isNew: boolean): Promise<void> {
  const screen = new ArticleScreen(page);
  await screen.open(article);
  const title = (await screen.title.textContent()) ?? '';
  await page.keyboard.press('b');
  await page.goto('/saved');
  const choice = page.getByRole('combobox', { name: `Folder of “${title}”` });
  if (!isNew) await choice.selectOption(folder);
  else {
    await choice.selectOption('New folder…');
    await page.getByRole('textbox', { name: 'Name of the folder' }).fill(folder);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: folder, exact: true })).toBeVisible();
}

test('a folder is printed as one document: contents, then each article whole with its own margins and code', async ({
  page,
}) => {
  const ids = ['anaphylaxis', 'calf-muscle-pump'];
  const replies = [await articleOf(page, 'anaphylaxis'), await articleOf(page, 'calf-muscle-pump')];
  await saveInto(page, 'anaphylaxis', 'Ward round', true);
  await saveInto(page, 'calf-muscle-pump', 'Ward round', false);
  await page.getByRole('link', { name: 'Print all of “Ward round”…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ward round' })).toBeVisible();
  // A folder's name is the reader's own: it stands in no address.
  expect(page.url()).not.toContain('Ward');
  await expectAccessible(page);

  const { pages, sizes } = await printed(page);
  const [contents = '', ...rest] = pages;
  expect(contents).toContain('Ward round');
  for (const [index, { article }] of replies.entries())
    expect(contents).toContain(`${index + 1}. ${article.title}`);
  expect(contents).toContain('Submitted, not reviewed');
  for (const [index, words] of pages.entries())
    expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
  // Every page after the first belongs to one article, says which, and what its text is.
  const owners = rest.map((words) =>
    replies.findIndex(({ article }, index) => words.includes(`${index + 1}. ${article.title}`)),
  );
  expect(owners).not.toContain(-1);
  expect([...owners].sort((a, b) => a - b)).toEqual(owners);
  expect(new Set(owners).size).toBe(ids.length);
  for (const words of rest) expect(words).toContain('2026.11 · Submitted, not reviewed · Evidence to');

  for (const [index, { article, references }] of replies.entries()) {
    const own = rest.filter((_, at) => owners[at] === index).join(' ');
    expect(own).toContain(article.contentHash.slice(0, 16));
    expect(own).toContain('No clinician has reviewed it yet');
    for (const { record } of references) expect(own).toContain(record.title.slice(0, 40));
    for (const { message } of article.warnings) expect(own).toContain(message.slice(0, 40));
  }
  for (const chrome of ['Search the library', 'Settings', 'Stop choosing', 'Copy reference', 'Test yourself'])
    expect(pages.join(' ')).not.toContain(chrome);
  expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']));
});

test('articles picked while browsing are printed in the order they were picked, on the paper chosen', async ({
  page,
}) => {
  await page.goto('/browse?by=letter');
  await page.getByRole('button', { name: 'Choose articles to print…' }).click();
  const bar = page.getByRole('group', { name: 'Choose articles to print…' });
  await expect(bar.getByRole('button', { name: 'Print…' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Print “The calf muscle pump, the “second heart””' }).check();
  await page.getByRole('checkbox', { name: 'Print “Anaphylaxis”' }).check();
  await expect(bar.getByRole('status')).toHaveText('2 articles chosen');
  await bar.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Print 2 articles' })).toBeVisible();
  await page.getByText('Letter', { exact: true }).click();
  const { pages, sizes } = await printed(page);
  expect(new Set(sizes.map(String))).toEqual(new Set(['612,792']));
  expect(pages[0]).toMatch(/1\. The calf muscle pump.*2\. Anaphylaxis/);
  expect(pages[1]).toContain('1. The calf muscle pump');
});

test('an article that is gone is named, and the others are printed all the same', async ({
  page,
  watched,
}) => {
  watched.expectedMessages.push(/404/);
  await page.goto('/print?article=starter/anaphylaxis&article=starter/not-there');
  await expect(page.getByText('1 article is not in this library and will not be printed:')).toBeVisible();
  await expect(page.getByText('not-there')).toBeVisible();
  expect((await printed(page)).pages[0]).toContain('1. Anaphylaxis');
});
