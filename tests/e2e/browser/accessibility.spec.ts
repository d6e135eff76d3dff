import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { SearchBox } from './screens/search-box.ts';
import { expect, test } from './test.ts';

/** Every screen and every state of one that looks different, and how to get there. */
const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  start: (page) => page.goto('/'),
  'search, empty': (page) => page.goto('/search'),
  results: (page) => page.goto('/search?q=oxygen'),
  'nothing found': (page) => page.goto('/search?q=xqzzyv'),
  suggestions: async (page) => {
    await page.goto('/');
    const box = new SearchBox(page);
    await box.input.pressSequentially('an');
    await box.suggestions.first().waitFor();
    await box.input.press('ArrowDown');
  },
  article: (page) => new ArticleScreen(page).open('anaphylaxis'),
  'another article': (page) => new ArticleScreen(page).open('calf-muscle-pump'),
  'citation popover': async (page) => {
    const article = new ArticleScreen(page);
    await article.open('calf-muscle-pump');
    await article.chips.first().click();
    await article.popover.waitFor();
  },
  'references being taken away': async (page) => {
    const article = new ArticleScreen(page);
    await article.open('calf-muscle-pump');
    await article.references.getByRole('button', { name: 'Take references away…' }).click();
    await article.references
      .getByRole('button', { name: /^Cited in/ })
      .first()
      .click();
  },
  'answered question': async (page) => {
    const article = new ArticleScreen(page);
    await article.open('calf-muscle-pump');
    await page.getByRole('region', { name: 'Test yourself' }).getByRole('radio').first().check();
    await article.followUp.getByRole('textbox').fill('venous pressure while walking');
    await article.followUp.getByRole('button', { name: 'Ask', exact: true }).click();
    await article.followUp.getByRole('list', { name: 'Sentences that may answer it' }).waitFor();
  },
  browse: (page) => page.goto('/browse'),
  'browse by letter': (page) => page.goto('/browse?by=letter'),
  library: (page) => page.goto('/library'),
  policy: (page) => page.goto('/policy/starter'),
  settings: (page) => page.goto('/settings'),
  about: (page) => page.goto('/about'),
  shortcuts: async (page) => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  'keys as a page': (page) => page.goto('/shortcuts'),
  'find bar': async (page) => {
    await new ArticleScreen(page).open('anaphylaxis');
    await page.keyboard.press('Control+f');
    await page.getByRole('search', { name: 'Find on this page' }).getByRole('textbox').fill('adrenaline');
  },
  'all commands': async (page) => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+j');
    await page.getByRole('dialog').waitFor();
  },
  'no such page': (page) => page.goto('/no/such/screen'),
};

for (const theme of ['light', 'dark'] as const) {
  for (const [name, go] of Object.entries(screens)) {
    test(`axe finds nothing: ${name}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await go(page);
      await expect(page.locator('h1').first()).toBeAttached();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectAccessible(page);
    });
  }
}

/** The other themes have other colours only; these screens hold every one of them. */
for (const theme of ['Sepia', 'High contrast'] as const) {
  for (const colorScheme of theme === 'Sepia' ? (['light'] as const) : (['light', 'dark'] as const)) {
    test(`axe finds nothing in the theme ${theme} on a ${colorScheme} system`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/settings');
      await page.getByRole('radiogroup', { name: 'Theme' }).getByText(theme, { exact: true }).click();
      for (const name of ['settings', 'article', 'results', 'answered question', 'library'] as const) {
        await screens[name]?.(page);
        await expect(page.locator('h1').first()).toBeAttached();
        await expectAccessible(page);
      }
    });
  }
}
