import { createMiddleware } from 'hono/factory';

/**
 * Only what the app's own files need. `style-src` allows no inline styles; elements are styled through the DOM, which a
 * policy does not forbid. `img-src data:` is for the QR codes and icons drawn on the page.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Headers on every response of the app, whichever host carries it. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next();
  c.header('content-security-policy', contentSecurityPolicy);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('x-dns-prefetch-control', 'off');
  c.header(
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(), usb=(), payment=(), interest-cohort=()',
  );
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
});
