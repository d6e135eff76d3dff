import { expect, type Page } from '@playwright/test';

/** An article with citations, questions, follow-ups and tables. */
const RICH = '/articles/starter/calf-muscle-pump';

/** Selects the first words of the article's text, as a mouse would, and again where a page still finding its place scrolled them away. */
async function selectWords(page: Page): Promise<void> {
  await page.locator('.paragraph .sentence').first().waitFor();
  await expect(async () => {
    await page.evaluate(() => {
      const sentence = document.querySelector('.paragraph .sentence');
      const text = sentence?.firstChild;
      if (!(text instanceof Text)) throw new Error('The article begins with something else than text.');
      sentence?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, Math.min(24, text.length));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.getByRole('toolbar').waitFor({ timeout: 5_000 });
  }).toPass();
}

/** Selects words and presses the tool for them; both again where the page scrolled the words away before they were pressed. */
async function pressToolForWords(page: Page, tool: 'first' | 'last'): Promise<void> {
  await expect(async () => {
    await selectWords(page);
    await page.getByRole('toolbar').getByRole('button')[tool]().click({ timeout: 5_000 });
  }).toPass();
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1').first().waitFor({ state: 'attached' });
}

/**
 * Every screen, and every state of one that looks different, with the way to it. Places are found by what does not change
 * with the language of the interface.
 */
export const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  start: (page) => open(page, '/'),
  'search, empty': (page) => open(page, '/search'),
  results: (page) => open(page, '/search?q=oxygen'),
  'results, understood otherwise': (page) => open(page, '/search?q=MI'),
  'nothing found': (page) => open(page, '/search?q=xqzzyv'),
  suggestions: async (page) => {
    await open(page, '/');
    await page.locator('#app-search-box').pressSequentially('an');
    await page.getByRole('option').first().waitFor();
    await page.locator('#app-search-box').press('ArrowDown');
  },
  article: (page) => open(page, '/articles/starter/anaphylaxis'),
  'another article': (page) => open(page, RICH),
  'citation popover': async (page) => {
    await open(page, RICH);
    await page.locator('.citation-chip').first().click();
    await page.getByRole('dialog').waitFor();
  },
  'references being taken away': async (page) => {
    await open(page, RICH);
    await page.locator('.references-tools > button').click();
    await page.locator('.reference-actions [aria-expanded]').first().click();
  },
  'answered question': async (page) => {
    await open(page, RICH);
    await page.locator('.self-test').getByRole('radio').first().check();
    await page.locator('.follow-up').getByRole('textbox').fill('venous pressure while walking');
    await page.locator('.follow-up').getByRole('textbox').press('Enter');
    await page.locator('.follow-up-outcome').locator('.answers, .refusal').first().waitFor();
  },
  'words selected': async (page) => {
    await open(page, RICH);
    await selectWords(page);
  },
  'note that may name a patient': async (page) => {
    await open(page, RICH);
    await pressToolForWords(page, 'last');
    const note = page.locator('.annotation-note').first();
    await note.fill('Mrs Jane Example, born 12/03/1961');
    await page
      .locator('.annotation-editor')
      .first()
      .getByRole('button')
      .filter({ hasText: /\p{L}/u })
      .first()
      .click();
    await page.locator('.annotation-editor').getByRole('alert').first().waitFor();
  },
  'print panel': async (page) => {
    await open(page, RICH);
    await page.keyboard.press('Control+p');
    await page.getByRole('dialog').waitFor();
  },
  'find bar': async (page) => {
    await open(page, '/articles/starter/anaphylaxis');
    await page.keyboard.press('Control+f');
    await page.locator('.find-bar').getByRole('textbox').fill('adrenaline');
  },
  'all commands': async (page) => {
    await open(page, '/');
    await page.keyboard.press('Control+j');
    await page.getByRole('dialog').waitFor();
  },
  shortcuts: async (page) => {
    await open(page, '/');
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
  },
  appearance: async (page) => {
    await open(page, '/');
    await page.locator('.header-tools button[aria-haspopup]').first().click();
    await page.getByRole('dialog').waitFor();
  },
  'keys as a page': (page) => open(page, '/shortcuts'),
  browse: (page) => open(page, '/browse'),
  'browse by letter': (page) => open(page, '/browse?by=letter'),
  calculators: (page) => open(page, '/calculators'),
  'calculator, empty': (page) => open(page, '/calculators/news2'),
  'calculator with a result': async (page) => {
    await open(
      page,
      '/calculators/curb-65?confusion=yes&urea=12&urea.unit=mmol-l&respiratoryRate=32&systolic=88&diastolic=55&age=78',
    );
    await page.locator('.calculator-result[data-status="result"]').waitFor();
  },
  'saved, empty': (page) => open(page, '/saved'),
  saved: async (page) => {
    await open(page, RICH);
    await page.locator('.article-tools [aria-pressed]').click();
    await pressToolForWords(page, 'first');
    await page.locator('.annotation-editor').first().waitFor();
    await open(page, '/saved');
    await page.locator('.saved-section').first().waitFor();
  },
  'quick list': (page) => open(page, '/quick'),
  'figure, enlarged': async (page) => {
    await open(page, RICH);
    await page.locator('.figure-enlarge').first().click();
    await page.getByRole('dialog').waitFor();
  },
  'articles being picked to print': async (page) => {
    await open(page, '/browse?by=letter');
    await page.locator('.picking-start button').click();
    await page.locator('.pick-box input').first().check();
  },
  'list to print': (page) =>
    open(
      page,
      '/print?article=starter/anaphylaxis&article=starter/calf-muscle-pump&article=starter/not-there',
    ),
  'compare, one side': (page) => open(page, '/compare?left=starter/calf-muscle-pump'),
  'compare, two wordings': (page) =>
    open(page, '/compare?left=starter/calf-muscle-pump/clinician&right=starter/calf-muscle-pump/public'),
  library: (page) => open(page, '/library'),
  policy: (page) => open(page, '/policy/starter'),
  lessons: (page) => open(page, '/learn'),
  'learning path': (page) => open(page, '/learn/paths/starter/community-health-worker'),
  'lesson being made': async (page) => {
    await open(page, '/learn');
    await page.locator('.lesson-tools button').first().click();
    await page.locator('.lesson-field input[maxlength]').first().fill('First ten minutes');
    await page.locator('.add-step .field').fill('anaphylaxis');
    await page.locator('.add-step-found button').first().click();
    await page.locator('.lesson-step-title').first().waitFor();
  },
  'test of a specialty': (page) => open(page, '/learn/specialties/emergency/test'),
  'question of a test': async (page) => {
    await open(page, '/learn/specialties/emergency/test');
    await page.locator('form .button-primary').click();
    await page.locator('.test-question').getByRole('radio').first().check();
  },
  'difficult questions': (page) => open(page, '/learn/difficult'),
  classroom: (page) => open(page, '/classroom'),
  projector: async (page) => {
    await page.goto('/articles/starter/anaphylaxis/projector');
    await page.locator('h1, h2').first().waitFor({ state: 'attached' });
  },
  health: (page) => open(page, '/health'),
  settings: (page) => open(page, '/settings'),
  'session ended': (page) => open(page, '/session-ended?reason=idle&searches=2&printed=1&clipboard=left'),
  about: (page) => open(page, '/about'),
  'no such page': (page) => open(page, '/no/such/screen'),
  'no such article': (page) => open(page, '/articles/starter/no-such-article'),
  'no such pack': (page) => open(page, '/articles/no-such-pack/no-such-article'),
};
