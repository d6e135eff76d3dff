import { ArticleScreen } from './screens/article-screen.ts';
import { ResultsScreen } from './screens/results-screen.ts';
import { SearchBox } from './screens/search-box.ts';
import { expect, test } from './test.ts';

test('the slash key and Ctrl+K go to the search box, Escape clears it', async ({ page }) => {
  await page.goto('/');
  const box = new SearchBox(page);
  await box.input.waitFor();
  await page.keyboard.press('/');
  await expect(box.input).toBeFocused();
  await box.input.fill('asthma');
  await page.keyboard.press('Escape');
  await expect(box.input).toHaveValue('');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+k');
  await expect(box.input).toBeFocused();
});

test('suggestions come as one types and open an article with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const box = new SearchBox(page);
  await box.input.pressSequentially('anaph');
  await expect(box.suggestions.first()).toContainText('Anaphylaxis');
  await expect(box.input).toHaveAttribute('aria-expanded', 'true');
  await box.input.press('ArrowDown');
  await expect(box.suggestions.first()).toHaveAttribute('aria-selected', 'true');
  await box.input.press('Enter');
  await expect(new ArticleScreen(page).title).toHaveText('Anaphylaxis');
});

test('results are sections; opening one lands on that section', async ({ page }) => {
  await page.goto('/');
  await new SearchBox(page).search('calf pump pressure walking');
  const results = new ResultsScreen(page);
  await expect(results.hits.first().locator('mark').first()).toBeVisible();
  await results.links.first().click();
  await expect(page).toHaveURL(/\/articles\/starter\/calf-muscle-pump#[a-z-]+$/);
  const section = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(section).toBeInViewport();
  await expect(section).toBeFocused();
});

test('on the search screen results follow the typing, and an older reply never replaces a newer one', async ({
  page,
}) => {
  await page.goto('/search?q=anaphylaxis');
  const box = new SearchBox(page);
  const results = new ResultsScreen(page);
  await expect(results.links.first()).toBeVisible();

  // The reply for the first letters is held back until the one for the whole word has been shown.
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/api\/search\?q=sep&/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  const asked = page.waitForRequest(/\/api\/search\?q=sep&/);
  await box.input.fill('sep');
  await asked;
  await box.input.fill('sepsis');
  await expect(page).toHaveURL(/q=sepsis/);
  await expect(results.hits.first()).toContainText('Sepsis');
  release();
  await expect(page).toHaveURL(/q=sepsis/);
  await expect(box.input).toHaveValue('sepsis');
});

test('a whole page pasted into the box is searched by its beginning, and the box goes on', async ({
  page,
}) => {
  await page.goto('/search');
  const box = new SearchBox(page);
  await box.input.click();
  await page.keyboard.insertText('chest pain and fever '.repeat(50_000));
  const results = new ResultsScreen(page);
  await expect(results.hits.first().locator('mark').first()).toBeVisible();
  await box.input.press('ControlOrMeta+a');
  await page.keyboard.insertText('صدمة 😀 (.*)+$ <i>anaphylaxis</i>');
  await expect(results.hits.first()).toContainText('Anaphylaxis');
});

test('an abbreviation is explained and can be undone', async ({ page }) => {
  await page.goto('/search?q=DKA');
  const changes = page.getByRole('list', { name: 'How the search was understood' });
  await expect(changes).toContainText('DKA');
  await changes.getByRole('link', { name: 'undo' }).first().click();
  await expect(page).toHaveURL(/asTyped=DKA/);
  await expect(changes).toContainText('Searched for “DKA” just as typed');
  await changes.getByRole('link', { name: 'search related words too' }).click();
  await expect(page).not.toHaveURL(/asTyped/);
  await expect(changes.getByRole('link', { name: 'undo' }).first()).toBeVisible();
});

test('a brand whose drug no pack has is explained, not only missing', async ({ page }) => {
  await page.goto('/search?q=Clexane');
  await expect(page.getByText('“Clexane” can mean enoxaparin')).toBeVisible();
});

test('a misspelt drug among other words is offered in the whole query', async ({ page }) => {
  await page.goto('/search?q=hydroxizine%20pregnancy');
  const offer = page.getByRole('link', { name: 'hydroxyzine pregnancy' });
  await expect(offer).toBeVisible();
  await expect(page.getByRole('list', { name: 'How the search was understood' })).toBeVisible();
});

test('one change of two is undone and the other kept', async ({ page }) => {
  await page.goto('/search?q=DKA+and+PE');
  const undo = page
    .getByRole('list', { name: 'How the search was understood' })
    .getByRole('link', { name: 'undo' });
  await expect(undo.nth(1)).toBeVisible();
  const before = await undo.count();
  await undo.first().click();
  await expect(undo).toHaveCount(before - 1);
});

test('a scope that is typed is said, and words in quotation marks must stand so', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('cardio: heart failure')}`);
  await expect(page.getByText('Searched only in Cardiology, as you typed.')).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent('"failure heart the wrong way"')}`);
  await expect(page.getByText('No section has “failure heart the wrong way” word for word')).toBeVisible();
});

test('chips narrow the results and say how many each leaves', async ({ page }) => {
  await page.goto('/search?q=treatment');
  const results = new ResultsScreen(page);
  const chip = page.getByRole('group', { name: 'Specialty' }).getByRole('button').first();
  const label = (await chip.textContent()) ?? '';
  const count = Number(/(\d+)\s*$/.exec(label)?.[1]);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(results.count).toContainText(String(count));
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
});

test('finding nothing says what that means and offers ways on', async ({ page }) => {
  await page.goto('/search?q=xqzzyv');
  await expect(page.getByText('Nothing was found for “xqzzyv”.')).toBeVisible();
  await expect(page.getByText('No pack has the word xqzzyv.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Browse all articles' }).click();
  await expect(page).toHaveURL(/\/browse$/);
});

test('arrow keys go from the box through the results and back', async ({ page }) => {
  await page.goto('/search?q=oxygen');
  const box = new SearchBox(page);
  const results = new ResultsScreen(page);
  await expect(results.links.nth(1)).toBeVisible();
  await box.input.focus();
  await page.keyboard.press('ArrowDown');
  await expect(results.links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box.input).toBeFocused();
});

test('searches that led somewhere are offered again, and forgotten on request', async ({ page }) => {
  await page.goto('/');
  const box = new SearchBox(page);
  await box.search('stridor');
  await page.goto('/');
  const recent = page.getByRole('main').getByRole('link', { name: 'stridor' });
  await expect(recent).toBeVisible();
  await page.getByRole('button', { name: 'Forget these searches' }).click();
  await expect(recent).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(recent).toBeHidden();
});

test('while only titles are loaded it says so, and completes by itself', async ({ page }) => {
  let titlesOnly = true;
  await page.route(/\/api\/search\?/, async (route) => {
    if (!titlesOnly) return route.continue();
    const response = await route.fetch();
    const body = JSON.parse(await response.text()) as object;
    return route.fulfill({ response, json: { ...body, stage: 'titles' } });
  });
  await page.goto('/search?q=sepsis');
  const note = page.getByText('Only titles are searched so far');
  await expect(note).toBeVisible();
  titlesOnly = false;
  await expect(note).toBeHidden();
});

test('results stand still once they are there', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Reflect.set(window, 'moved', moved);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/search?q=gi+bleed');
  // Calculators stand above the results.
  await expect(page.locator('.calculator-hit').first()).toBeVisible();
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Reflect.get(window, 'moved') as string[])).toEqual([]);
});
