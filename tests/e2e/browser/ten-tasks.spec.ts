import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A keyboard that counts, and looks at every stop whether the focus can be seen. */
class Keys {
  readonly page: Page;
  pressed = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.pressed += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.pressed += text.length;
  }

  /** Presses Tab (or Shift+Tab) until the focus is there; fails rather than walk for ever. */
  async to(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 90): Promise<void> {
    await place.waitFor();
    for (let step = 0; step < most; step += 1) {
      await this.press(key);
      await this.expectFocusSeen();
      if (await place.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${key} never reached ${String(place)}.`);
  }

  async expectFocusSeen(): Promise<void> {
    const unseen = await this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.matches('[data-focus-target]')) return null;
      const looks = [focused, focused.parentElement, focused.closest('label, .omnibox-box')].filter(
        (one) => one !== null,
      );
      const isSeen = looks.some((one) => {
        const style = getComputedStyle(one);
        return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
      });
      return isSeen ? null : focused.outerHTML.slice(0, 160);
    });
    expect(unseen, 'the focus can be seen').toBeNull();
  }
}

test('ten tasks of a shift, by keyboard alone', async ({ page }, info) => {
  test.setTimeout(240_000);
  const keys = new Keys(page);
  const main = page.getByRole('main');
  const heading = page.getByRole('heading', { level: 1 });
  const focused = page.locator(':focus');
  const task = async (name: string, perform: () => Promise<void>): Promise<void> => {
    const before = keys.pressed;
    await test.step(name, perform);
    info.annotations.push({ type: 'keys', description: `${name}: ${keys.pressed - before}` });
  };

  await page.goto('/');
  await expect(heading).toBeVisible();

  await task('1. Skip to the content and put the introduction away', async () => {
    await keys.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await keys.press('Enter');
    await expect(main).toBeFocused();
    await keys.to(page.getByRole('button', { name: 'Put this away' }));
    await keys.press('Enter');
    await expect(heading).toBeFocused();
  });

  await task('2. Search and open the section that answers', async () => {
    await keys.press('/');
    await keys.type('anaphylaxis adrenaline');
    await keys.press('Enter');
    const first = main.getByRole('heading', { level: 2 }).getByRole('link').first();
    await expect(first).toBeVisible();
    await keys.press('/', 'ArrowDown');
    await expect(first).toBeFocused();
    await keys.press('Enter');
    await expect(page).toHaveURL(/\/articles\/starter\/anaphylaxis#/);
    await expect(page.locator('[data-focus-target]:focus')).toHaveCount(1);
  });

  await task('3. Read the source of a claim and come back to the claim', async () => {
    await keys.to(
      page
        .getByRole('article')
        .getByRole('button', { name: /^Source \d+: / })
        .first(),
      'Tab',
      150,
    );
    const chip = await focused.getAttribute('aria-label');
    await keys.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    await keys.press('Escape');
    await expect(card).toBeHidden();
    await expect(focused).toHaveAttribute('aria-label', chip ?? '');
  });

  await task('4. Go to another section by the outline and read on from there', async () => {
    await keys.press('o');
    const outline = page.getByRole('navigation', { name: 'On this page' });
    await expect(outline.locator('[aria-current]')).toBeFocused();
    await keys.to(outline.getByRole('link', { name: 'Pitfalls' }), 'Tab', 30);
    await keys.press('Enter');
    await expect(page.getByRole('heading', { name: /^Pitfalls/ })).toBeFocused();
  });

  await task('5. Find a word on the page, look at the next place, and go on', async () => {
    await keys.press('Control+f');
    await keys.type('adrenaline');
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
    await keys.press('Enter');
    await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('search', { name: 'Find on this page' })).toBeHidden();
    await expect(focused).not.toHaveJSProperty('tagName', 'BODY');
  });

  await task('6. Write a note on the article', async () => {
    await keys.press('n');
    const note = page.getByRole('textbox', { name: 'Your note' });
    await expect(note).toBeFocused();
    await keys.type('Our kit hangs beside the door.');
    await keys.to(page.getByRole('button', { name: 'Keep the note' }));
    await keys.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'The note is kept.' })).toBeAttached();
  });

  await task('7. Ask a follow-up', async () => {
    await keys.to(page.getByRole('textbox', { name: 'Your question' }), 'Tab', 200);
    await keys.type('When is adrenaline repeated?');
    await keys.press('Enter');
    await expect(page.getByRole('region', { name: 'Ask a follow-up' }).getByRole('status')).not.toBeEmpty();
  });

  await task('8. Save the article and put it into a folder', async () => {
    await page.getByRole('textbox', { name: 'Your question' }).press('Control+d');
    keys.pressed += 1;
    await keys.press('Control+Shift+D');
    await expect(heading).toHaveText('Saved');
    await keys.to(page.getByRole('combobox', { name: 'Folder of “Anaphylaxis”' }));
    await keys.press('End');
    await expect(page.getByRole('textbox', { name: 'Name of the folder' })).toBeFocused();
    await keys.type('On call');
    await keys.press('Enter');
    await expect(page.getByRole('heading', { level: 3, name: 'On call' })).toBeVisible();
  });

  await task('9. Reckon a score', async () => {
    await keys.press('/');
    await keys.press('Control+a');
    await keys.type('qsofa');
    const option = page.getByRole('option', { name: /qSOFA/i }).first();
    await expect(option).toBeVisible();
    for (let step = 0; step < 8 && (await option.getAttribute('aria-selected')) !== 'true'; step += 1)
      await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect(page).toHaveURL(/\/calculators\/qsofa/);
    const result = page.getByRole('region', { name: 'Result', exact: true });
    await expect(result).toBeVisible();
    for (let field = 0; field < 12 && (await result.getByRole('strong').count()) === 0; field += 1) {
      await keys.press('Tab');
      await keys.expectFocusSeen();
      const kind = await focused.getAttribute('type');
      if (kind === 'radio') await keys.press('ArrowDown');
      if (kind === 'text' && (await focused.getAttribute('role')) !== 'combobox') await keys.type('100');
    }
    await expect(result.getByRole('strong').first()).toBeVisible();
  });

  await task('10. Change the theme and the size of the text, and go back to where one was', async () => {
    await keys.press('Control+Home');
    const button = page.getByRole('button', { name: 'Appearance' });
    await keys.to(button, 'Shift+Tab');
    await keys.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Appearance' });
    await expect(menu).toBeVisible();
    await keys.to(menu.getByRole('radio', { name: 'As the system' }));
    await keys.press('ArrowRight', 'ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await keys.to(menu.getByRole('button', { name: 'Larger text' }));
    await keys.press('Enter');
    await expect(menu).toContainText('110 %');
    await keys.press('Escape');
    await expect(button).toBeFocused();
  });
});
