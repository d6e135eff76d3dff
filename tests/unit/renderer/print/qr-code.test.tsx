import decodeQr from 'qr/decode.js';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { QrCode } from '../../../../renderer/print/qr-code.tsx';

const PIXELS_A_MODULE = 4;

/** The drawn path as a black and white image, as a camera would see it. */
function pictureOf(markup: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const width = size * PIXELS_A_MODULE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dx = 0; dx < PIXELS_A_MODULE; dx += 1) {
      for (let dy = 0; dy < PIXELS_A_MODULE; dy += 1) {
        const at = ((Number(y) * PIXELS_A_MODULE + dy) * width + Number(x) * PIXELS_A_MODULE + dx) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { width, height: width, data };
}

it('can be read back from what is drawn', () => {
  const text = `Nightlamp\narticle calf-muscle-pump\ncontent ${'7f3a'.repeat(16)}`;
  expect(decodeQr(pictureOf(renderToStaticMarkup(<QrCode text={text} label="code" />)))).toBe(text);
});
