import type { Page } from '@playwright/test';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

const notes = (page: Page) => page.getByRole('region', { name: 'Your highlights and notes' });
const note = (page: Page) => notes(page).getByRole('textbox', { name: 'Your note' });
const saved = (page: Page) => page.getByRole('region', { name: 'Saved articles' });

async function beginNote(page: Page, text: string): Promise<void> {
  await new ArticleScreen(page).open('anaphylaxis');
  await page.keyboard.press('n');
  await expect(note(page)).toBeFocused();
  await note(page).fill(text);
}

async function leaveAndComeBack(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Browse' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Anaphylaxis' })).toBeVisible();
}

async function save(page: Page, ...articles: string[]): Promise<void> {
  for (const article of articles) {
    await new ArticleScreen(page).open(article);
    await page.keyboard.press('b');
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  }
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click();
  await expect(saved(page).getByRole('listitem')).toHaveCount(articles.length);
}

test('a note that was left without pressing “Keep” is kept', async ({ page }) => {
  await beginNote(page, 'Ask the allergy nurse.');
  await leaveAndComeBack(page);
  await expect(note(page)).toHaveValue('Ask the allergy nurse.');
  await page.reload();
  await expect(note(page)).toHaveValue('Ask the allergy nurse.');
});

test('a note that may name a patient is not kept by leaving it, and is still there to be decided on', async ({
  page,
}) => {
  await beginNote(page, 'Mrs Okafor, DOB 3/4/1961');
  await leaveAndComeBack(page);
  await expect(note(page)).toHaveValue('Mrs Okafor, DOB 3/4/1961');
  await expect(notes(page).getByRole('alert')).toContainText('a date of birth, a name');
  await page.reload();
  await expect(note(page)).toHaveValue('');
});

test('a note in which nothing was written does not stay', async ({ page }) => {
  await beginNote(page, '');
  await page.keyboard.press('Escape');
  await leaveAndComeBack(page);
  await expect(notes(page)).toBeHidden();
});

test('what was deleted by mistake comes back by key or button', async ({ page }) => {
  await beginNote(page, 'Observed for six hours.');
  await notes(page).getByRole('button', { name: 'Keep the note' }).click();
  await expect(notes(page)).toContainText('The note is kept.');
  await notes(page).getByRole('button', { name: 'Delete' }).click();
  await expect(notes(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note(page)).toHaveValue('Observed for six hours.');

  await notes(page).getByRole('button', { name: 'Delete' }).click();
  await page.keyboard.press('Control+z');
  await expect(note(page)).toHaveValue('Observed for six hours.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('the keyboard stays in the list when a saved article is put elsewhere or removed', async ({ page }) => {
  await save(page, 'anaphylaxis', 'acute-severe-asthma');
  const folder = page.getByRole('combobox', { name: 'Folder of “Anaphylaxis”' });
  await folder.selectOption('New folder…');
  await page.keyboard.type('Night shift');
  await page.keyboard.press('Enter');
  await expect(saved(page).getByRole('heading', { name: 'Night shift' })).toBeVisible();
  await expect(folder).toBeFocused();

  await folder.selectOption('No folder');
  await expect(folder).toBeFocused();
  const remove = saved(page).getByRole('button', { name: /^Remove/ });
  await remove.first().focus();
  await page.keyboard.press('Enter');
  await expect(remove).toHaveCount(1);
  await expect(remove).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(remove).toHaveCount(2);
});

test('a reading history that was forgotten by mistake comes back', async ({ page }) => {
  await save(page, 'anaphylaxis');
  const history = page.getByRole('region', { name: 'Reading history' });
  await history.getByRole('button', { name: 'Forget the reading history' }).click();
  await expect(history).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(history).toContainText('1 article opened');
});
