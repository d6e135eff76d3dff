// Draws the program's icons from icon.svg in every size and format the installers take. Run by hand after the drawing changed:
// `node scripts/make-icons.mjs`; the results are kept in the repository, because an installer build must not need a browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserForTests } from './browser.mjs';

const folder = path.resolve(import.meta.dirname, '../main/hosts/electron/resources');
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** macOS names each size by a code: Apple's icns, the kinds that hold a PNG. */
const macSizes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);
/** macOS leaves a tenth of the square free around an icon, so that all look equally large. */
const macMargin = 0.1;

const browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox'] });
const page = await browser.newPage();

/**
 * The drawing as a PNG.
 * @param {number} size @param {number} [margin] share of the size left free on each side
 */
async function draw(size, margin = 0) {
  const inner = size * (1 - 2 * margin);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:${size * margin}px;overflow:hidden}svg{display:block;width:${inner}px;height:${inner}px}</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

/**
 * A Windows icon: a directory of PNGs.
 * @param {{ size: number, png: Buffer }[]} images
 */
function icoOf(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    // 256 is written as 0.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

/**
 * A macOS icon: chunks of a code, a length and a PNG.
 * @param {{ code: string, png: Buffer }[]} images
 */
function icnsOf(images) {
  const chunks = images.map(({ code, png }) => Buffer.concat([chunkHeader(code, png.length + 8), png]));
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 8);
  return Buffer.concat([chunkHeader('icns', length), ...chunks]);
}

/** @param {string} code @param {number} length */
function chunkHeader(code, length) {
  const header = Buffer.alloc(8);
  header.write(code, 0, 'latin1');
  header.writeUInt32BE(length, 4);
  return header;
}

mkdirSync(path.join(folder, 'icons'), { recursive: true });
for (const size of linuxSizes)
  writeFileSync(path.join(folder, 'icons', `${size}x${size}.png`), await draw(size));
writeFileSync(path.join(folder, 'icon.png'), await draw(512));

const windowsImages = [];
for (const size of windowsSizes) windowsImages.push({ size, png: await draw(size) });
writeFileSync(path.join(folder, 'icon.ico'), icoOf(windowsImages));

const macImages = [];
for (const [code, size] of macSizes) macImages.push({ code, png: await draw(size, macMargin) });
writeFileSync(path.join(folder, 'icon.icns'), icnsOf(macImages));

await browser.close();
