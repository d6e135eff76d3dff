import type { ClassReply } from '../../../main/api/contract.ts';
import { expectAccessible } from './axe.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

test('a teacher opens a class; a phone follows, is shown a section, keeps its own notes, and hears the end', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const { addresses } = (await (await page.request.get('/api/class')).json()) as ClassReply;
  test.skip(addresses.length === 0, 'Not verified: this machine is on no network.');

  await page.goto('/classroom');
  await page.getByRole('button', { name: 'Open the class' }).click();
  const url = (await page.locator('.class-address').textContent()) ?? '';
  expect(url).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:\d+$/);
  await expect(page.getByRole('img', { name: `QR code of the address ${url}` })).toBeVisible();
  await expectAccessible(page);

  const phone = await browser.newPage({ baseURL: url, viewport: { width: 390, height: 844 } });
  await phone.goto('/');
  await expect(phone.getByText('You are reading in a class')).toBeVisible();
  await expect(phone.getByRole('main')).toContainText('goes to that machine and nowhere else');
  await expect(phone.getByRole('main')).not.toContainText('Nothing is sent anywhere');
  // A class tests itself on its own devices, and cannot share the teacher's machine on.
  await phone.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Teach' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(/^Teach/);
  await expect(phone.getByRole('link', { name: 'Share with the class' })).toHaveCount(0);
  await phone.goto('/articles/starter/anaphylaxis');
  await phone.getByRole('button', { name: 'Note' }).first().click();
  await phone.getByRole('textbox', { name: 'Your note' }).fill('Mine alone');
  await phone.getByRole('button', { name: 'Keep the note' }).click();
  // A machine that does not answer is said, and the line taken up again by itself.
  const noAnswer = phone.getByRole('status').filter({ hasText: 'The teacher’s machine does not answer' });
  await phone.route('**/api/class-events', (route) => route.abort());
  await phone.getByRole('button', { name: 'Follow the teacher' }).click();
  await expect(noAnswer).toBeVisible();
  await phone.unroute('**/api/class-events');
  await expect(noAnswer).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: '1 follows' })).toBeVisible();

  await new ArticleScreen(page).open('calf-muscle-pump');
  await expect(page.getByText('Mine alone')).toHaveCount(0);
  await page
    .getByRole('heading', { name: 'The pressures' })
    .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await page.keyboard.press('Control+Shift+S');
  await expect(phone).toHaveURL(/\/articles\/starter\/calf-muscle-pump#/);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(/calf muscle pump/i);

  // From the projector too, without leaving it.
  await page.goto('/articles/starter/anaphylaxis/projector#red-flags');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Show this section to the class' }).click();
  await expect(phone).toHaveURL(/\/articles\/starter\/anaphylaxis#red-flags$/);

  await page.goto('/classroom');
  await expect(page.getByText('Shown last: Anaphylaxis · Red flags')).toBeVisible();
  await page.getByRole('button', { name: 'Stop sharing' }).click();
  await expect(page.getByRole('button', { name: 'Open the class' })).toBeVisible();
  await expect(phone.getByText('The class is over.')).toBeVisible();
  await phone.close();
});
