import { expectAccessible } from './axe.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

test('a figure is enlarged, zoomed and moved by keyboard alone, and gives the focus back', async ({
  page,
}) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  const enlarge = page.getByRole('button', { name: 'Enlarge' }).first();
  await enlarge.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const stage = dialog.getByRole('region', { name: 'Figure; arrow keys move it' });
  await expect(stage).toBeFocused();
  const drawing = dialog.getByRole('img');
  const whole = await drawing.boundingBox();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(dialog.getByRole('status')).toHaveText('200%');
  const large = await drawing.boundingBox();
  expect((large?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(2, 1);

  const before = await stage.evaluate((element) => element.scrollLeft);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stage.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before);
  await page.keyboard.press('-');
  await expect(dialog.getByRole('status')).toHaveText('150%');
  await page.keyboard.press('0');
  await expect(dialog.getByRole('status')).toHaveText('100%');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(enlarge).toBeFocused();
});

test('the wheel zooms at the pointer and a pressed mouse moves the figure', async ({ page }) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  await page.locator('.figure-drawing').first().click();
  const dialog = page.getByRole('dialog');
  const stage = dialog.getByRole('region', { name: 'Figure; arrow keys move it' });
  const box = await stage.boundingBox();
  if (!box) throw new Error('The figure is not on the screen.');
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  for (let turns = 0; turns < 4; turns += 1) await page.mouse.wheel(0, -120);
  await expect(dialog.getByRole('status')).toHaveText('300%');
  const at = () => stage.evaluate((element) => [element.scrollLeft, element.scrollTop]);
  const [left = 0] = await at();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 4 - 80, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect((await at())[0]).toBeCloseTo(left + 80, -1);
});

test('what a link leads to is shown before it is followed, by mouse and by keyboard', async ({ page }) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  const link = page.getByRole('article').getByRole('link', { name: 'pulmonary embolism' }).first();
  const preview = page.getByRole('tooltip');
  await page.mouse.move(5, 5);
  await link.hover();
  await expect(preview).toContainText('Pulmonary embolism');
  await page.mouse.move(5, 5);
  await expect(preview).toBeHidden();
  await page
    .getByRole('button', { name: /^Source 5/ })
    .first()
    .focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(preview).toContainText('Pulmonary embolism');
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});
