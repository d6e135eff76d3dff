import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { calculators } from '../../../content/calculators/calculators.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

const articles = readdirSync('content/starter/articles').map((file) => basename(file, '.md'));
const calculatorIds = calculators.map(({ id }) => id);

for (const id of articles) {
  test(`${id}: no audience loses a warning, a red flag or a citation, and its links lead somewhere`, async ({
    page,
  }) => {
    const article = new ArticleScreen(page);
    await article.open(id);
    const seen: string[] = [];
    for (const audience of ['Clinician', 'Student', 'Patient or public'] as const) {
      await article.readAs(audience);
      await expect(article.audience.getByRole('radio', { name: audience })).toBeChecked();
      const warnings = await page
        .getByRole('article')
        .locator(
          '[data-role="red-flags"], [data-tone="caution"], [data-tone="conflict"], .assurance, .check-warnings',
        )
        .allTextContents();
      const sources = await article.chips.evaluateAll((chips) =>
        [...new Set(chips.map((chip) => chip.textContent))].sort(),
      );
      seen.push(JSON.stringify({ warnings, sources }));
    }
    expect(new Set(seen).size, 'the same warnings and sources for all three').toBe(1);

    const links = await page
      .getByRole('main')
      .locator('a[href^="/articles/"], a[href^="/calculators/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of new Set(links.map((href) => href.replace(/#.*/, '')))) {
      const [, kind, name = ''] = /^\/(articles\/starter|calculators)\/([^/]+)$/.exec(link) ?? [];
      const known = kind === 'calculators' ? calculatorIds : articles;
      expect(known, link).toContain(name);
    }
  });
}
