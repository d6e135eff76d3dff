import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './test.ts';

test('one key opens the quick list, and it prints as a booklet of whole articles', async ({ page }) => {
  // Drawing a booklet of every emergency is long work.
  test.setTimeout(240_000);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('q');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Downtime quick list');
  const emergencies = page.getByRole('region', { name: 'Emergencies', exact: true }).getByRole('link');
  const count = await emergencies.count();
  expect(count).toBeGreaterThan(5);
  await expect(
    page.getByRole('region', { name: 'Calculators for emergencies' }).getByRole('link', { name: /NEWS2/ }),
  ).toBeVisible();
  await expect(emergencies.first()).toHaveText(/^Cardiac arrest/);
  const first = (await emergencies.first().textContent()) ?? '';

  await page.getByRole('link', { name: /^Print the booklet/ }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.print-list-articles li')).toHaveCount(count);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(pdf.numPages).toBeGreaterThan(count);
  expect(text).toContain(first);
  expect(text).toContain('No clinician has reviewed it yet');
});
