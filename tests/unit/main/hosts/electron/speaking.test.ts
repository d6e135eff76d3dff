import { afterEach, describe, expect, test } from 'vitest';
import { shellLanguages } from '../../../../../main/api/shell.ts';
import { shellPage } from '../../../../../main/hosts/electron/shell-page.ts';
import { languageBefore, speak, text } from '../../../../../main/hosts/electron/speaking.ts';
import { shellTexts } from '../../../../../main/hosts/electron/text.ts';
import { notWritten } from '../../../../../main/hosts/electron/write-failure.ts';

afterEach(() => speak('en'));

/** Every sentence of a tree of words. */
function sentencesOf(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : sentencesOf(value as object),
  );
}

describe('what the shell itself shows', () => {
  test.each(['fr', 'es', 'ar'] as const)('is in %s, not in English', (language) => {
    const english = sentencesOf(shellTexts.en);
    const other = sentencesOf(shellTexts[language]);
    expect(other).toHaveLength(english.length);
    expect(other.filter((sentence) => english.includes(sentence))).toEqual([]);
  });

  test('follows the language of the screens: dialogs, refusals and pages', async () => {
    speak('ar');
    expect(text().openPack.title).toBe('فتح حزمة');
    expect(notWritten('full')).toMatchObject({ message: shellTexts.ar.saveFile.failed.full });
    const page = await shellPage('crashed', '/', '/home/reader/nightlamp.log').text();
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain(shellTexts.ar.crashed.title);
    speak('fr');
    expect(await shellPage('fatal', '/', 'x').text()).toContain('<html lang="fr" dir="ltr">');
  });

  test.each([
    ['fr', ['en-GB'], 'fr'],
    [null, ['de-DE', 'es-MX', 'en'], 'es'],
    [null, ['AR-eg'], 'ar'],
    ['pt', ['fr-CA'], 'fr'],
    [null, ['de'], 'en'],
    [null, [], 'en'],
  ] as const)('before a page says: policy %s, system %j, then %s', (administrator, system, language) => {
    expect(languageBefore(administrator, system)).toBe(language);
    expect(shellLanguages).toContain(language);
  });
});
