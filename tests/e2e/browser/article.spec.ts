import type { ArticleReply } from '../../../main/api/contract.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

test('says at once how far the article may be leaned on', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await expect(page.getByText(/Submitted for review on .* No clinician has reviewed it yet/)).toBeVisible();
  const card = page.locator('.review-card');
  await expect(card).toContainText(/Updated\s*\d+ \w+ \d{4}/);
  await expect(card).toContainText(/Evidence to\s*\d{4}/);
  await expect(card.getByText(/^Review due in /)).toBeVisible();
  const steps = page.getByRole('list', { name: 'Steps of the review' }).getByRole('listitem');
  await expect(steps).toHaveText([
    /Draft.*done/,
    /Submitted.*now/,
    /Under review.*not yet/,
    /Approved.*not yet/,
  ]);
  await page.getByRole('link', { name: 'Editorial policy' }).first().click();
  await expect(page).toHaveURL(/\/policy\/starter$/);
});

test('without a review card beside it, the dates stand below the title, once', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new ArticleScreen(page).open('calf-muscle-pump');
  await expect(page.getByText(/^Updated \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(page.getByText(/^Evidence to \d{4}/)).toBeVisible();
  await expect(page.getByText(/^Review due in /).first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByText(/^Updated \d+ \w+ \d{4}$/)).toBeHidden();
});

test('red flags come before everything else, each with what to do', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('anaphylaxis');
  const headings = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect(headings.first()).toContainText('Red flags');
  const flags = article.redFlags.getByRole('listitem');
  expect(await flags.count()).toBeGreaterThan(0);
  for (const text of await flags.allTextContents()) expect(text).toMatch(/→/);
});

test('a chip shows its source, its grade and the other claims it stands behind', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  const chip = article.chips.first();
  await chip.click();
  await expect(article.popover).toContainText(/Guideline|Research|Review|Book|Web page/);
  await expect(article.popover).toContainText(/Not graded|: /);
  await expect(article.popover).toContainText(/Also stands behind \d+ other claim/);
  await page.keyboard.press('Escape');
  await expect(article.popover).toBeHidden();
  await expect(chip).toBeFocused();
});

test('a claim leads to its reference and the reference back to each of its claims', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await article.chips.first().click();
  const number =
    /^Source (\d+)/.exec((await article.chips.first().getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await article.popover.getByRole('link', { name: 'Show in the list' }).click();
  const row = page.locator(`#reference-${number}`);
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();

  const cited = row.getByRole('button', { name: /^Cited in \d+ place/ });
  const places = Number(/\d+/.exec((await cited.textContent()) ?? '')?.[0]);
  await cited.click();
  const claims = row.getByRole('listitem').getByRole('link');
  await expect(claims).toHaveCount(places);
  const words = ((await claims.first().textContent()) ?? '').slice(0, 30);
  await claims.first().click();
  const claim = page.locator('[data-shown]');
  await expect(claim).toContainText(words);
  await expect(claim).toBeInViewport();
  await page.goBack();
  await expect(row).toBeInViewport();
});

test('references are filtered by type and taken away with the pack’s version and content id', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  // A filter hides rows on the screen; paper has them all (print.spec.ts).
  const rows = article.references.locator('ol > li:visible');
  const all = await rows.count();
  const chip = article.references.getByRole('button', { name: /^Guideline/ });
  const guidelines = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0]);
  await chip.click();
  await expect(rows).toHaveCount(guidelines);
  await chip.click();
  await expect(rows).toHaveCount(all);

  await article.references.getByRole('button', { name: 'Take references away…' }).click();
  await rows.nth(1).getByRole('checkbox').check();
  await article.references.getByLabel('Format').selectOption('ris');
  await article.references.getByRole('button', { name: 'Copy', exact: true }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.match(/^TY {2}- /gm)).toHaveLength(1);
  expect(copied).toMatch(
    /N1 {2}- Cited in “The calf muscle pump.*Nightlamp starter pack [\d.]+, content id [0-9a-f]{12}/,
  );
});

test('a source that the filter hides is shown when a citation leads to it', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await article.references.getByRole('button', { name: /^Guideline/ }).click();
  const hidden = article.references.locator('ol > li[data-unasked]').first();
  const row = page.locator(`#${await hidden.getAttribute('id')}`);
  await expect(row).toBeHidden();
  const number = await row.getAttribute('value');
  await page
    .getByRole('article')
    .getByRole('button', { name: new RegExp(`^Source ${number}: `) })
    .first()
    .click();
  await article.popover.getByRole('link', { name: 'Show in the list' }).click();
  await expect(row).toBeInViewport();
  await expect(row).toBeFocused();
  await expect(article.references.getByRole('button', { name: /^Guideline/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('the choice of audience is remembered', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await article.readAs('Patient or public');
  await article.open('anaphylaxis');
  await expect(article.audience.getByRole('radio', { name: 'Patient or public' })).toBeChecked();
});

test('the outline follows the reading', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await expect(article.outline.locator('[aria-current]')).toHaveText('Red flags');
  await page
    .getByRole('article')
    .getByRole('heading', { name: 'Uncertain or disputed' })
    .scrollIntoViewIfNeeded();
  await article.outline.getByRole('link', { name: 'Uncertain or disputed' }).click();
  await expect(article.outline.locator('[aria-current]')).toHaveText('Uncertain or disputed');
});

test('a question says whether it was answered right, and why', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  const response = await page.request.get('/api/articles/starter/calf-muscle-pump');
  const { questions } = ((await response.json()) as ArticleReply).article;
  const right = questions[0]?.options.findIndex((option) => option.right) ?? -1;
  const question = page.getByRole('region', { name: 'Test yourself' }).getByRole('group').first();
  const wrong = right === 0 ? 1 : 0;
  await question.getByRole('radio').nth(wrong).check();
  await expect(page.getByText('Not this one.')).toBeVisible();
  await question.getByRole('radio').nth(right).check();
  await expect(page.getByText('Right.', { exact: true })).toBeVisible();
});

test('a follow-up is answered with sentences of the library and their sources, or refused', async ({
  page,
}) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  const box = article.followUp.getByRole('textbox', { name: 'Your question' });
  await box.fill('What does walking do to venous pressure?');
  await article.followUp.getByRole('button', { name: 'Ask', exact: true }).click();
  const answers = article.followUp
    .getByRole('list', { name: 'Sentences that may answer it' })
    .locator('> li');
  await expect(answers.first()).toContainText(/pressure/i);
  await expect(
    answers
      .first()
      .getByRole('button', { name: /^Source/ })
      .or(answers.first().locator('.tag')),
  ).not.toHaveCount(0);

  await box.fill('Who won the football world cup in 1954?');
  await box.press('Enter');
  await expect(article.followUp).toContainText('This library has no sentence that answers that.');
});

test('an unsigned pack says so on its pages', async ({ page }) => {
  await page.route(/\/api\/articles\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as ArticleReply;
    await route.fulfill({ response, json: { ...body, pack: { ...body.pack, trust: 'unsigned' } } });
  });
  await new ArticleScreen(page).open('anaphylaxis');
  await expect(page.getByText('Nobody has signed this file.', { exact: false })).toBeVisible();
});

test('a withdrawn article says why and keeps its text folded away', async ({ page }) => {
  await page.route(/\/api\/articles\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as ArticleReply;
    const review = { state: 'withdrawn', date: '2026-11-22', reason: 'Superseded by a national protocol' };
    await route.fulfill({ response, json: { ...body, article: { ...body.article, review } } });
  });
  const article = new ArticleScreen(page);
  await article.open('anaphylaxis');
  await expect(
    page.getByText(/was withdrawn on 22 November 2026: Superseded by a national protocol/),
  ).toBeVisible();
  await expect(article.redFlags).toBeHidden();
  await page.getByText('Show the withdrawn text').click();
  await expect(article.redFlags).toBeVisible();
});

test('two wordings of the same claims can be read side by side', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await page
    .getByRole('group', { name: 'Compare the words with' })
    .getByRole('button', { name: 'Patient or public' })
    .click();
  const passages = page.getByRole('group', { name: 'The same passage in two wordings' });
  await expect(page.getByText(/^\d+ passages? (is|are) worded differently/)).toContainText(
    String(await passages.count()),
  );
  await expect(passages.first()).toContainText('Clinician');
  await expect(passages.first()).toContainText('Patient or public');
  for (const text of await passages.allTextContents())
    expect(text).toContain('Both lean on the same sources.');

  await page
    .getByRole('list', { name: 'Sections worded differently' })
    .getByRole('link', { name: 'What to tell the patient' })
    .click();
  await expect(passages.first()).toBeInViewport();
});

test('pressing “Save” moves nothing beside it', async ({ page }) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  const tools = page.getByRole('group', { name: 'What to do with this article' });
  const before = await tools.getByRole('button', { name: 'Note' }).boundingBox();
  await tools.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(tools.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  expect(await tools.getByRole('button', { name: 'Note' }).boundingBox()).toEqual(before);
});
