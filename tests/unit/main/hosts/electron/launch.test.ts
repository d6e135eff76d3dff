import path from 'node:path';
import { expect, test } from 'vitest';
import { launchSchema, readLaunch } from '../../../../../main/hosts/electron/launch.ts';

const here = path.resolve('/home/reader');

test('a plain start asks for nothing', () => {
  expect(readLaunch([], here)).toEqual({
    packs: [],
    data: null,
    health: false,
    softwareRendering: false,
    crashDumps: false,
  });
});

test('packs and the data folder are found among the switches of Chromium and of a test, and made absolute', () => {
  const argv = [
    '.',
    '--inspect=0',
    '--remote-debugging-port=0',
    '--no-sandbox',
    'usb/cardiology.nlpack',
    '--data=stick',
    '--health',
    '--software-rendering',
    '--crash-dumps',
  ];
  expect(readLaunch(argv, here)).toEqual({
    packs: [path.join(here, 'usb/cardiology.nlpack')],
    data: path.join(here, 'stick'),
    health: true,
    softwareRendering: true,
    crashDumps: true,
  });
});

test('the data folder may stand after its switch', () => {
  expect(readLaunch(['--data', '/media/stick'], here).data).toBe(path.resolve('/media/stick'));
});

test('only pack files are taken for packs', () => {
  expect(readLaunch(['notes.txt', 'https://elsewhere.invalid/x', 'a.nlpack.exe'], here).packs).toEqual([]);
});

test('a data switch without a folder is no folder', () => {
  expect(readLaunch(['--data='], here).data).toBeNull();
  expect(readLaunch(['--data'], here).data).toBeNull();
});

test('what it reads can be handed to the first instance, and nothing else can', () => {
  const launch = readLaunch(['a.nlpack'], here);
  expect(launchSchema.parse(structuredClone(launch))).toEqual(launch);
  for (const forged of [
    null,
    {},
    { ...launch, extra: 1 },
    { ...launch, packs: [1] },
    { ...launch, packs: Array(21).fill('x') },
  ]) {
    expect(launchSchema.safeParse(forged).success).toBe(false);
  }
});
