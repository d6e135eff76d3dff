import type { Page } from '@playwright/test';
import type { ArticleReply } from '../../../main/api/contract.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

/** Selects the first words of the first paragraph of a section, as a mouse would. */
async function selectIn(page: Page, section: string, words: number): Promise<string> {
  return page.evaluate(
    ([id, count]) => {
      const sentence = document.querySelector(`section[aria-labelledby="${id}"] .paragraph .sentence`);
      const text = sentence?.firstChild;
      if (!(text instanceof Text)) throw new Error('The section begins with something else than text.');
      sentence?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const end = text.data.split(' ').slice(0, Number(count)).join(' ').length;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, end);
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return range.toString();
    },
    [section, String(words)] as const,
  );
}

/** The words the browser marks in a colour. */
const highlighted = (page: Page, colour: string) =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(`nightlamp-${name}`) ?? [])];
    return ranges.map((range) => {
      const real = document.createRange();
      real.setStart(range.startContainer, range.startOffset);
      real.setEnd(range.endContainer, range.endOffset);
      return real.toString();
    });
  }, colour);

const notes = (page: Page) => page.getByRole('region', { name: 'Your highlights and notes' });

test('the words of every sentence on the page are those highlights are anchored in', async ({ page }) => {
  const reply = (await (
    await page.request.get('/api/articles/starter/calf-muscle-pump')
  ).json()) as ArticleReply;
  await new ArticleScreen(page).open('calf-muscle-pump');
  for (const section of ['what-it-is', 'red-flags', 'uncertain-or-disputed']) {
    if (!reply.article.sections.some(({ id }) => id === section)) continue;
    const words = await page.locator(`section[aria-labelledby="${section}"] .sentence`).count();
    expect(words, section).toBeGreaterThan(0);
  }
  const quote = await selectIn(page, 'what-it-is', 6);
  await page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Highlight in green' })
    .click();
  await expect.poll(() => highlighted(page, 'green')).toEqual([quote]);
});

test('a highlight and its note outlive a reload and can be changed and deleted', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  const quote = await selectIn(page, 'what-it-is', 5);
  await page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Note' }).click();
  const note = notes(page).getByRole('textbox', { name: 'Your note' });
  await expect(note).toBeFocused();
  await note.fill('Ask about this on the ward round.');
  await notes(page).getByRole('button', { name: 'Keep the note' }).click();

  await page.reload();
  await expect(notes(page)).toContainText(quote);
  await expect(note).toHaveValue('Ask about this on the ward round.');
  await expect.poll(() => highlighted(page, 'yellow')).toEqual([quote]);
  await notes(page).getByRole('button', { name: 'pink' }).click();
  await expect.poll(() => highlighted(page, 'pink')).toEqual([quote]);
  await notes(page).getByRole('button', { name: 'Delete' }).click();
  await expect(notes(page)).toBeHidden();
  expect(await highlighted(page, 'pink')).toEqual([]);
});

test('after an update a highlight is kept, has moved, or asks to be looked at', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  const quote = await selectIn(page, 'what-it-is', 5);
  await page.keyboard.press('h');
  await expect(notes(page)).toContainText(quote);

  // The update: the same words in another section.
  let text = quote;
  await page.route(/\/api\/articles\/starter\/calf-muscle-pump/, async (route) => {
    const response = await route.fetch();
    const reply = (await response.json()) as ArticleReply;
    const home = reply.article.sections.find(({ id }) => id === 'what-it-is');
    if (!home) throw new Error('The section is gone.');
    home.id = 'new-name';
    const first = home.blocks[0];
    if (first?.type === 'paragraph')
      first.sentences = [{ id: 's99999', content: [{ type: 'text', value: text }] }];
    await route.fulfill({ response, json: reply });
  });
  await page.reload();
  await expect(notes(page)).toContainText('moved to another section');
  await expect.poll(() => highlighted(page, 'yellow')).toEqual([quote]);

  text = 'These are other words.';
  await page.reload();
  await expect(notes(page)).toContainText('Text changed: review');
  await expect(notes(page)).toContainText(quote);
  expect(await highlighted(page, 'yellow')).toEqual([]);
});

test('pressing a highlight opens its note beside it', async ({ page }) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  await selectIn(page, 'what-it-is', 5);
  await page.keyboard.press('h');
  await expect(notes(page)).toBeVisible();
  await page
    .locator('section[aria-labelledby="what-it-is"] .paragraph .sentence')
    .first()
    .click({ position: { x: 12, y: 8 } });
  const card = page.getByRole('dialog', { name: 'Your highlight' });
  await card.getByRole('textbox', { name: 'Your note' }).fill('Beside the words');
  await card.getByRole('button', { name: 'Keep the note' }).click();
  await page.keyboard.press('Escape');
  await expect(notes(page).getByRole('textbox')).toHaveValue('Beside the words');
});

test('a note that may name a patient is questioned before it is kept', async ({ page }) => {
  await new ArticleScreen(page).open('anaphylaxis');
  await page
    .getByRole('group', { name: 'What to do with this article' })
    .getByRole('button', { name: 'Note' })
    .click();
  const note = notes(page).getByRole('textbox', { name: 'Your note' });
  await note.fill('Mrs Okafor, DOB 3/4/1961');
  await notes(page).getByRole('button', { name: 'Keep the note' }).click();
  await expect(notes(page).getByRole('alert')).toContainText('a date of birth, a name');
  await page.reload();
  await expect(note).toHaveValue('');

  await note.fill('Mrs Okafor, DOB 3/4/1961');
  await notes(page).getByRole('button', { name: 'Keep the note' }).click();
  await notes(page).getByRole('button', { name: 'Keep it anyway' }).click();
  await expect(notes(page).getByRole('alert')).toBeHidden();
  await page.reload();
  await expect(note).toHaveValue('Mrs Okafor, DOB 3/4/1961');
});

test('articles are saved into folders, and found again', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('anaphylaxis');
  const save = page
    .getByRole('group', { name: 'What to do with this article' })
    .getByRole('button', { name: /^Save/ });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click();
  const folder = page.getByRole('combobox', { name: 'Folder of “Anaphylaxis”' });
  await folder.selectOption('New folder…');
  await page.getByRole('textbox', { name: 'Name of the folder' }).fill('Night shift');
  await page.getByRole('button', { name: 'Put it there' }).click();
  await expect(page.getByRole('heading', { name: 'Night shift' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Night shift' })).toBeVisible();

  const rename = page.getByRole('button', { name: 'Rename “Night shift”' });
  const name = page.getByRole('textbox', { name: 'Name of the folder' });
  await rename.click();
  await name.fill('Something else');
  await page.keyboard.press('Escape');
  await expect(rename).toBeFocused();
  await rename.press('Enter');
  await name.fill('On call');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'On call' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename “On call”' })).toBeFocused();
  await expect(page.getByText('“Night shift” is now called “On call”.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Night shift' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Saved articles' })
    .getByRole('link', { name: 'Anaphylaxis' })
    .click();
  await expect(article.title).toHaveText('Anaphylaxis');
  await page.keyboard.press('b');
  await expect(save).toHaveAttribute('aria-pressed', 'false');
});

test('two windows of one reader show the same things, and neither takes words from the other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const saveOn = (window: Page) =>
    window
      .getByRole('group', { name: 'What to do with this article' })
      .getByRole('button', { name: /^Save/ });
  await new ArticleScreen(page).open('anaphylaxis');
  await new ArticleScreen(other).open('anaphylaxis');
  await page.keyboard.press('b');
  await expect(
    other
      .getByRole('group', { name: 'What to do with this article' })
      .getByRole('button', { name: /^Saved/ }),
  ).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('n');
  const here = notes(page).getByRole('textbox', { name: 'Your note' });
  const there = notes(other).getByRole('textbox', { name: 'Your note' });
  await expect(there).toHaveValue('');
  // The other window turns to something else while the first is about to write.
  await other.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Browse');
  await here.fill('The kit hangs beside the door.');
  await notes(page).getByRole('button', { name: 'Keep the note' }).click();
  await other.goBack();
  await expect(there).toHaveValue('The kit hangs beside the door.');

  // Both write: what is not kept yet is not taken away.
  await there.fill('The kit is in the top drawer.');
  await here.fill('The kit is on the trolley.');
  await notes(page).getByRole('button', { name: 'Keep the note' }).click();
  // What is told in order has arrived when the next thing has.
  await saveOn(page).click();
  await expect(saveOn(other)).toHaveAttribute('aria-pressed', 'false');
  await expect(there).toHaveValue('The kit is in the top drawer.');
});

test('a window of a newer version is not kept waiting, and what the old one cannot write any more is said', async ({
  page,
}) => {
  await new ArticleScreen(page).open('anaphylaxis');
  const version = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('nightlamp', 99);
        opening.onsuccess = () => resolve(opening.result.version);
        opening.onblocked = () => reject(new Error('The newer window waits.'));
      }),
  );
  expect(version).toBe(99);
  await page.keyboard.press('b');
  await expect(page.getByRole('alert')).toContainText('What you wrote could not be stored.');
});

test('everything kept goes out to a file and comes in on another machine', async ({
  page,
  browser,
  baseURL,
}) => {
  const article = new ArticleScreen(page);
  await article.open('anaphylaxis');
  await page.keyboard.press('b');
  await selectIn(page, 'what-it-is', 4);
  await page.keyboard.press('h');
  await expect(notes(page)).toBeVisible();
  await page.goto('/saved');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  const file = await (await download).path();

  const elsewhere = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await elsewhere.goto('/saved');
  await expect(elsewhere.getByText('Nothing is saved yet.', { exact: false })).toBeVisible();
  const choosing = elsewhere.waitForEvent('filechooser');
  await elsewhere.getByRole('button', { name: 'Bring in a file…' }).click();
  await (await choosing).setFiles(file);
  await expect(elsewhere.getByText(/things were new here/)).toBeVisible();
  await expect(elsewhere.getByRole('region', { name: 'Saved articles' })).toContainText('Anaphylaxis');
  await expect(elsewhere.getByRole('region', { name: 'Highlights and notes' })).toContainText('Anaphylaxis');

  const refused = elsewhere.waitForEvent('filechooser');
  await elsewhere.getByRole('button', { name: 'Bring in a file…' }).click();
  await (
    await refused
  ).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"else"}') });
  await expect(elsewhere.getByText('This file was not exported from Nightlamp.')).toBeVisible();
  await elsewhere.close();
});
