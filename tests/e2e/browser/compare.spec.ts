import { expectAccessible } from './axe.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1400, height: 900 } });

test('an article is laid beside another, found by its name, with like sections at one height', async ({
  page,
}) => {
  await new ArticleScreen(page).open('anaphylaxis');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\?left=starter%2Fanaphylaxis$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible();
  const second = page.getByRole('group', { name: 'Second text' });
  await second.getByRole('combobox', { name: 'Article' }).fill('acute severe asth');
  await page.getByRole('option', { name: /Acute severe asthma/ }).click();
  await expect(page).toHaveURL(/right=starter%2Facute-severe-asthma$/);
  const left = page.getByRole('article', { name: 'Anaphylaxis' });
  const right = page.getByRole('article', { name: /Acute severe asthma/ });
  await expect(right.getByText(/No clinician has reviewed it yet/)).toBeVisible();
  for (const name of ['Red flags', 'Key points', 'References']) {
    const [a, b] = [
      await left.getByRole('heading', { name: new RegExp(`^${name}`) }).boundingBox(),
      await right.getByRole('heading', { name: new RegExp(`^${name}`) }).boundingBox(),
    ];
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 99)), name).toBeLessThan(2);
    expect((b?.x ?? 0) - (a?.x ?? 0), name).toBeGreaterThan(300);
  }
  await expectAccessible(page);

  // Each side's own source, and each side's own claims.
  await right
    .getByRole('button', { name: /^Source 1: / })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('link', { name: 'Show in the list' }).click();
  await expect(page.locator('#right-reference-1')).toBeFocused();
});

test('one article in two wordings says which sections are in other words', async ({ page }) => {
  await page.goto('/compare?left=starter/calf-muscle-pump');
  await page
    .getByRole('group', { name: 'Second text' })
    .getByRole('button', { name: 'In words for: Patient or public' })
    .click();
  await expect(page).toHaveURL(/right=starter%2Fcalf-muscle-pump%2Fpublic$/);
  const sides = page.getByRole('article', { name: /calf muscle pump/ });
  await expect(sides).toHaveCount(2);
  const marks = sides.first().getByText('In other words', { exact: true });
  expect(await marks.count()).toBeGreaterThan(0);
  await expect(sides.last().getByText('In other words', { exact: true })).toHaveCount(await marks.count());
  const flags = await Promise.all(
    [sides.first(), sides.last()].map((side) =>
      side.getByRole('group', { name: /^Red flags/ }).textContent(),
    ),
  );
  expect(flags[0]).toBe(flags[1]);
  await page
    .getByRole('group', { name: 'First text' })
    .getByRole('combobox', { name: 'Words for' })
    .selectOption('public');
  await expect(marks).toHaveCount(0);
});

test('where there is no room, one side is shown at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/compare?left=starter/anaphylaxis&right=starter/calf-muscle-pump');
  const left = page.getByRole('article', { name: 'Anaphylaxis' });
  const right = page.getByRole('article', { name: /calf muscle pump/ });
  await expect(left).toBeVisible();
  await expect(right).toBeHidden();
  await page.getByRole('radiogroup', { name: 'Side shown' }).getByText('Second text').click();
  await expect(left).toBeHidden();
  await expect(right).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the palette compares the open article; an article that is gone is said to be', async ({
  page,
  watched,
}) => {
  watched.expectedMessages.push(/404/);
  await new ArticleScreen(page).open('anaphylaxis');
  await page.keyboard.press('Control+j');
  await page.getByRole('searchbox').fill('compare');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\?left=starter%2Fanaphylaxis$/);
  await page.goto('/compare?left=starter/anaphylaxis&right=starter/not-there');
  await expect(page.getByText('This article is not in this library. Choose another.')).toBeVisible();
});
