import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { CalculatorScreen } from './screens/calculator-screen.ts';
import { SearchBox } from './screens/search-box.ts';
import { expectNoSidewaysScroll } from './sideways.ts';
import { expect, test } from './test.ts';

const curb = '?confusion=yes&urea=12&urea.unit=mmol-l&respiratoryRate=32&systolic=88&diastolic=55&age=78';

test('the list is narrowed by any name and leads to a calculator', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Calculators' }).click();
  await expect(page.getByText('48 calculators')).toBeVisible();
  await page.getByLabel('Find a calculator by its name').fill('curb65');
  await expect(page.getByText('1 calculator', { exact: true })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /CURB-65/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /CURB-65/ })).toBeFocused();
});

test('values are given with the keyboard alone, and the result comes with the last of them', async ({
  page,
}) => {
  const calculator = new CalculatorScreen(page);
  await calculator.open('curb-65');
  const press = (key: string) => page.keyboard.press(key);
  await calculator.choice('New confusion').getByRole('radio', { name: 'No' }).focus();
  await press('ArrowRight');
  await press('Tab');
  await page.keyboard.type('12');
  await press('Tab'); // the unit of urea
  for (const value of ['32', '88', '55']) {
    await press('Tab');
    await page.keyboard.type(value);
  }
  await expect(page.getByRole('main')).toContainText('Not for:');
  await expect(calculator.result).toContainText('one value is still needed');
  await expect(calculator.result.getByText('CURB-65', { exact: true })).toHaveCount(0);
  await press('Tab');
  await page.keyboard.type('78');
  await expect(calculator.figure).toHaveText('5');
  await expect(calculator.result).toContainText('22% died within 30 days');
  await expect(calculator.result).toContainText('1 + 1 + 1 + 1 + 1 = 5');
  await expect(page.getByRole('status').filter({ hasText: 'CURB-65: 5.' })).toHaveCount(1);

  // The address holds the values, and nothing else does.
  await expect(page).toHaveURL(/urea=12&urea\.unit=mmol-l.*age=78/);
  await page.reload();
  await expect(calculator.figure).toHaveText('5');
  await calculator.result.getByRole('button', { name: 'Source 1' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Thorax' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await expect(calculator.result).toContainText('6 values are still needed');
  await expect(page).toHaveURL(/\/calculators\/curb-65$/);
  await expect(calculator.choice('New confusion').getByRole('radio', { name: 'No' })).toBeFocused();
});

test('a value that cannot be right is refused when it is left, with the reason beside it', async ({
  page,
}) => {
  const calculator = new CalculatorScreen(page);
  await calculator.open('ckd-epi-2021');
  await calculator.number('Age').fill('50');
  await calculator.choice('Sex used by the formula').getByText('Female').click();
  const creatinine = calculator.number('Serum creatinine');
  await creatinine.fill('90');
  await expect(calculator.result).toContainText('one value is still needed');
  await expect(creatinine).toHaveAttribute('aria-invalid', 'false');
  await creatinine.blur();
  await expect(creatinine).toHaveAttribute('aria-invalid', 'true');
  await expect(creatinine).toHaveAccessibleDescription(
    /mg\/dL .*outside.*If it was 90 µmol\/L, change the unit/,
  );
  await expect(calculator.result).toContainText('No result');

  const unit = page.getByRole('radiogroup', { name: 'Unit of Serum creatinine' });
  await unit.getByText('µmol/L').click();
  await expect(creatinine).toHaveAttribute('aria-invalid', 'false');
  await expect(calculator.figure).toContainText('mL/min/1.73 m²');

  // The unit is remembered for creatinine everywhere; the values are not.
  await calculator.open('cockcroft-gault');
  await expect(unit.getByRole('radio', { name: 'µmol/L' })).toBeChecked();
  await expect(creatinine).toHaveValue('');
  await expect(creatinine).toHaveAccessibleDescription(/^µmol\/L/);
});

test('a warning stands beside its value and does not withhold the result', async ({ page }) => {
  const calculator = new CalculatorScreen(page);
  await calculator.open('qtc', '?formula=bazett&sex=male&qt=400&qt.unit=ms&rate=120');
  await expect(calculator.figure).toContainText('ms');
  await expect(calculator.number('Heart rate')).toHaveAccessibleDescription(/Bazett reads too long/);
});

test('usual values are filled in and say so; questions come when they apply', async ({ page }) => {
  const calculator = new CalculatorScreen(page);
  await calculator.open('a-a-gradient');
  const pressure = calculator.number('Barometric pressure');
  await expect(pressure).toHaveValue('760');
  await expect(pressure).toHaveAccessibleDescription(/usual value/);
  await pressure.fill('700');
  await expect(pressure).not.toHaveAccessibleDescription(/usual value/);

  await calculator.open('meld');
  await expect(calculator.number('Serum creatinine')).toHaveCount(0);
  await page
    .getByRole('radiogroup', { name: /ialysis/ })
    .getByText('No', { exact: true })
    .click();
  await expect(calculator.number('Serum creatinine')).toBeVisible();
});

test('a result is copied as text and as a link, and printed with its values', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const calculator = new CalculatorScreen(page);
  await calculator.open('curb-65', curb);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await calculator.result.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(copied).toMatch(/Urea: 12 mmol\/L[\s\S]*CURB-65: 5[\s\S]*Thorax/);
  await calculator.result.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toBe(new URL(`/calculators/curb-65${curb}`, page.url()).href);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(calculator.number('Urea')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(calculator.result.getByText('12 mmol/L', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it rests on' })).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.body).colorScheme);
  expect(paper).toBe('light');
});

test('on a phone the result stays in sight while one types', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  const calculator = new CalculatorScreen(page);
  await calculator.open('curb-65', curb);
  const age = calculator.number('Age');
  await age.focus();
  const strip = page.getByRole('button', { name: /^CURB-65/ });
  await expect(strip).toBeInViewport({ ratio: 1 });
  await age.fill('40');
  await expect(strip).toContainText('CURB-65 4');
  const [stripBox, ageBox] = [await strip.boundingBox(), await age.boundingBox()];
  expect(stripBox && ageBox && stripBox.y + stripBox.height <= ageBox.y).toBe(true);
  await strip.click();
  await expect(page.getByRole('heading', { name: 'Result', exact: true })).toBeFocused();
  await expect(calculator.figure).toBeInViewport();
});

test('search finds calculators by their other names', async ({ page }) => {
  await page.goto('/');
  const box = new SearchBox(page);
  await box.input.pressSequentially('fridericia');
  const suggestion = page.getByRole('option', { name: /Corrected QT interval/ });
  await suggestion.click();
  await expect(page.getByRole('heading', { level: 1, name: /QTc/ })).toBeVisible();
  await page.goto('/search?q=glasgow+coma');
  await page
    .getByRole('region', { name: 'Calculators' })
    .getByRole('link', { name: 'Glasgow Coma Scale' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glasgow Coma Scale' })).toBeVisible();
});

test('an article leads to its calculators, and back', async ({ page }) => {
  await page.goto('/articles/starter/sepsis-in-adults');
  await page.getByRole('link', { name: 'SOFA score', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^SOFA/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /Sepsis/ })).toBeVisible();
});

test('an unknown calculator is said to be unknown', async ({ page }) => {
  await page.goto('/calculators/no-such-thing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such calculator');
});

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  list: (page) => page.goto('/calculators'),
  'nothing yet': (page) => page.goto('/calculators/wells-pe'),
  result: (page) => page.goto(`/calculators/curb-65${curb}`),
  refusal: (page) => page.goto('/calculators/ckd-epi-2021?creatinine=90&creatinine.unit=mg-dl'),
  warning: (page) => page.goto('/calculators/qtc?formula=bazett&sex=male&qt=400&qt.unit=ms&rate=120'),
  'search hits': async (page) => {
    await page.goto('/search?q=curb');
    await page.getByRole('region', { name: 'Calculators' }).waitFor();
  },
};

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing and nothing scrolls sideways: calculators, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const [name, go] of Object.entries(states)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await test.step(name, async () => {
        await go(page);
        await page.locator('h1').first().waitFor({ state: 'attached' });
        await expectAccessible(page);
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 844 });
          await expectNoSidewaysScroll(page, `${name} at ${width}`);
        }
        await expectAccessible(page);
      });
    }
  });
}

test('nothing that was typed into a calculator is stored', async ({ page }) => {
  await page.goto('/articles/starter/anaphylaxis');
  await expect.poll(() => everythingStored(page)).toContain('anaphylaxis');
  const calculator = new CalculatorScreen(page);
  await calculator.open('curb-65');
  await calculator.number('Urea').fill('12.3');
  await calculator.number('Age').fill('78');
  await expect(page).toHaveURL(/urea=12\.3.*age=78/);
  await page.getByRole('link', { name: 'Calculators' }).first().click();
  await expect(page).toHaveURL(/\/calculators$/);
  expect(await everythingStored(page)).not.toMatch(/12\.3|urea/);
});

/** All of localStorage, sessionStorage and every IndexedDB database of the page, as one text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB does not answer'));
      });
    const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answerOf(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        rows.push(store, await answerOf(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(rows);
  });
}
