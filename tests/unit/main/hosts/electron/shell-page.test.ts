import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { shellPage } from '../../../../../main/hosts/electron/shell-page.ts';

describe('shellPage', () => {
  test('says what happened, what to do, and where it is written', async () => {
    const page = shellPage('fatal', '/', '/home/reader/nightlamp.log');
    const html = await page.text();
    expect(page.status).toBe(500);
    expect(html).toContain('<h1>Nightlamp could not start</h1>');
    expect(html).toContain('stay where they are');
    expect(html).toContain('/home/reader/nightlamp.log');
  });

  test('allows its own style and nothing else', async () => {
    const page = shellPage('crashed', '/', 'x');
    const policy = page.headers.get('content-security-policy') ?? '';
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(await page.text()) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(policy).toContain(`style-src 'sha256-${digest}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script');
  });

  test.each([
    ['/articles/starter/x?q=1#s', 'nightlamp://app/articles/starter/x?q=1#s'],
    ['/"><script>alert(1)</script>', 'nightlamp://app/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['https://elsewhere.invalid/', 'nightlamp://app/'],
    ['javascript:alert(1)', 'nightlamp://app/'],
    ['//elsewhere.invalid/', 'nightlamp://app//elsewhere.invalid/'],
    ['.elsewhere.invalid/', 'nightlamp://app/'],
    ['', 'nightlamp://app/'],
  ])('goes on only inside the app: %j', async (again, address) => {
    const html = await shellPage('crashed', again, 'x').text();
    expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(address);
    expect(html).not.toContain('<script');
  });
});
