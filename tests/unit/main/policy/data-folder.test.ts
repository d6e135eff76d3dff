import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataFolderByPolicy } from '../../../../main/policy/data-folder.ts';

let stick: string;
beforeEach(() => {
  stick = mkdtempSync(path.join(tmpdir(), 'nightlamp-stick-'));
});
afterEach(() => rmSync(stick, { recursive: true }));

const machine = () => path.join(stick, 'machine.json');
const beside = () => path.join(stick, 'nightlamp-data');

it('is the user’s own where no policy says otherwise', () => {
  expect(dataFolderByPolicy(stick, machine())).toBeNull();
  expect(existsSync(beside())).toBe(false);
});

it('is beside the program where the stick’s policy says so, unless the machine’s says otherwise', () => {
  writeFileSync(path.join(stick, 'policy.json'), '{"dataFolder": "beside-program"}');
  expect(dataFolderByPolicy(stick, machine())).toBe(beside());
  writeFileSync(machine(), '{"dataFolder": "user"}');
  expect(dataFolderByPolicy(stick, machine())).toBeNull();
});

it('is the user’s own where nothing can be written beside the program', () => {
  writeFileSync(path.join(stick, 'policy.json'), '{"dataFolder": "beside-program"}');
  // A file in its place stands for a medium that takes no folder, also for a root user.
  writeFileSync(beside(), '');
  expect(dataFolderByPolicy(stick, machine())).toBeNull();
});
