import { ArticleScreen } from './screens/article-screen.ts';
import { ResultsScreen } from './screens/results-screen.ts';
import { expect, test } from './test.ts';

test('back and forward restore the place and ask for nothing', async ({ page }) => {
  await page.goto('/search?q=oxygen');
  const results = new ResultsScreen(page);
  await results.links.last().scrollIntoViewIfNeeded();
  await results.links.last().click();
  // The results have a title too: only the address says that the article has taken their place.
  await expect(page).toHaveURL(/\/articles\//);
  const article = new ArticleScreen(page);
  await expect(article.title).toBeVisible();

  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url());
  });
  await page.goBack();
  await expect(results.links.last()).toBeInViewport();
  await page.goForward();
  await expect(page).toHaveURL(/\/articles\//);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(asked).toEqual([]);
});

test('every screen has an address of its own that can be opened at once', async ({ page }) => {
  const screens: [address: string, heading: RegExp][] = [
    ['/', /What do you need to know/],
    ['/browse', /Browse/],
    ['/browse?by=letter&letter=a', /Browse/],
    ['/library', /Library/],
    ['/policy/starter', /./],
    ['/settings', /Settings/],
    ['/about', /About/],
  ];
  for (const [address, heading] of screens) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});

test('going to a screen moves the focus to its heading and names the window', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeFocused();
  await expect(page).toHaveTitle('Library · Nightlamp');
});

test('every link of every screen leads somewhere', async ({ page }) => {
  test.setTimeout(240_000);
  const seen = new Set<string>();
  const open = ['/'];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    // What articles and calculators link to is the subject of every-article.spec.ts, the booklet of all emergencies that of
    // print-list.spec.ts; here one of each stands for all.
    const kind = /^\/(?:articles|calculators)\/./.exec(address)?.[0].slice(0, -1) ?? address;
    if (seen.has(kind)) continue;
    seen.add(kind);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page.getByText('There is no such page')).toBeHidden();
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    open.push(
      ...links.map((href) => href.replace(/#.*/, '')).filter((href) => /^\/(?!search|print)/.test(href)),
    );
  }
  expect(seen.size).toBeGreaterThan(10);
});

test('previous and next go through the specialty', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('anaphylaxis');
  const first = await article.title.textContent();
  const neighbours = page
    .getByRole('navigation', { name: 'Previous and next in this specialty' })
    .getByRole('link');
  await neighbours.last().click();
  await expect(article.title).not.toHaveText(first ?? '');
});

test('an article is asked for once, when the button goes down on its link', async ({ page }) => {
  await page.goto('/browse?by=letter');
  const link = page.locator('.listing-title').first();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/articles/')) asked.push(pathname);
  });
  await link.hover();
  const came = page.waitForResponse(/\/api\/articles\//);
  await page.mouse.down();
  await came;
  await expect(page).toHaveURL(/\/browse/);
  await page.mouse.up();
  await expect(new ArticleScreen(page).title).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('the articles read lately are a way to elsewhere: the open one is not among them', async ({ page }) => {
  const article = new ArticleScreen(page);
  const places = page.getByRole('navigation', { name: 'Main' });
  const recent = page.getByRole('region', { name: 'Recently read' });
  await article.open('anaphylaxis');
  await places.getByRole('link', { name: 'Browse' }).click();
  await recent.getByRole('link', { name: 'Anaphylaxis' }).click();
  await expect(article.title).toHaveText('Anaphylaxis');
  await expect(recent).toBeHidden();
});

test('the navigation marks the place one is in, below it too', async ({ page }) => {
  const places: [address: string, place: string, current: 'page' | 'true'][] = [
    ['/', 'Start', 'page'],
    ['/calculators/qsofa', 'Calculators', 'true'],
    ['/classroom', 'Teach', 'true'],
    ['/policy/starter', 'Library', 'true'],
    ['/about', 'Settings', 'true'],
  ];
  for (const [address, place, current] of places) {
    await page.goto(address);
    const marked = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
    await expect(marked).toHaveText(place);
    await expect(marked).toHaveAttribute('aria-current', current);
  }
});
