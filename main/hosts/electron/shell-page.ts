import { createHash } from 'node:crypto';
import { APP_ORIGIN } from './address.ts';
import { spokenLanguage, text } from './speaking.ts';

/** The pages the shell draws by itself, when the app cannot: plain HTML, without a script. */
export type ShellPageKind = 'fatal' | 'crashed';

const style = `
:root { color-scheme: light dark; font: 17px/1.55 system-ui, sans-serif; background: #fcfbf8; color: #1a222c }
main { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem }
h1 { font-size: 1.6rem; line-height: 1.2 }
a { display: inline-block; margin-top: .5rem; padding: .6rem 1.4rem; border-radius: 10px; background: #0d5f75; color: #fff; text-decoration: none }
a:focus-visible { outline: 3px solid #0d5f75; outline-offset: 2px }
small { display: block; margin-top: 2rem; color: #56616d; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) {
  :root { background: #12161b; color: #e9e6df }
  a { background: #7ccbdd; color: #12161b }
  a:focus-visible { outline-color: #7ccbdd }
  small { color: #a2adb8 }
}`;

const styleDigest = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/**
 * A page that says what happened, why, what to do, and that nothing was lost.
 * @param again path of the app to go on with
 */
export function shellPage(kind: ShellPageKind, again: string, logFile: string): Response {
  const words = text()[kind];
  const language = spokenLanguage();
  const html = `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<title>${escaped(words.title)}</title>
<style>${style}</style>
<main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.why)}</p>
<p>${escaped(words.what)}</p>
<a href="${escaped(APP_ORIGIN + (again.startsWith('/') ? again : '/'))}">${escaped(words.again)}</a>
<small>${escaped(words.log)} <bdi>${escaped(logFile)}</bdi></small>
</main>
</html>
`;
  return new Response(html, {
    status: kind === 'fatal' ? 500 : 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
