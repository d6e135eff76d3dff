import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from '../../../../main/diagnostics/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nightlamp-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const noon = () => new Date('2026-11-23T12:00:00Z');

test('writes each line with its time, and a fault with its stack', () => {
  const log = openLog(path.join(folder, 'logs'), noon);
  log.write('The page ended.');
  log.fault(new Error('broken'));
  log.fault('a thing that is no error');
  const lines = readFileSync(log.file, 'utf8').split('\n');
  expect(lines[0]).toBe('2026-11-23T12:00:00.000Z The page ended.');
  expect(lines[1]).toBe('2026-11-23T12:00:00.000Z Error: broken');
  expect(lines[2]).toMatch(/^ {4}at .*log\.test\.ts/);
  expect(lines.at(-2)).toBe('2026-11-23T12:00:00.000Z a thing that is no error');
});

test('shows the last lines, with their time and without their stacks', () => {
  const log = openLog(folder, noon);
  for (let line = 1; line <= 30; line++) log.write(`line ${line}`);
  log.fault(new Error('broken'));
  expect(log.recent()).toHaveLength(20);
  expect(log.recent().at(-1)).toBe('2026-11-23T12:00:00.000Z Error: broken');
  expect(log.recent().at(-2)).toContain('line 30');
});

test('leaves no folder behind while there is nothing to write', () => {
  const log = openLog(path.join(folder, 'never'), noon);
  expect(log.recent()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('cuts a line that would fill the disk', () => {
  const log = openLog(folder, noon);
  log.write('x'.repeat(1_000_000));
  expect(readFileSync(log.file, 'utf8').length).toBeLessThan(10_000);
});

test('sets a large log aside when it opens, and keeps only one', () => {
  for (const round of [1, 2]) {
    writeFileSync(path.join(folder, 'nightlamp.log'), `${round}`.repeat(1_000_001));
    openLog(folder, noon).write('after');
  }
  expect(readdirSync(folder).sort()).toEqual(['nightlamp.log', 'nightlamp.log.old']);
  expect(readFileSync(path.join(folder, 'nightlamp.log.old'), 'utf8')[0]).toBe('2');
  expect(readFileSync(path.join(folder, 'nightlamp.log'), 'utf8')).toContain('after');
});

test('a log that cannot be written stops nobody', () => {
  const place = path.join(folder, 'not-a-folder');
  writeFileSync(place, 'a file');
  expect(() => openLog(path.join(place, 'logs'), noon).write('x')).not.toThrow();
});
