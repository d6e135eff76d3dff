import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  placeOf,
  readWindowState,
  writeWindowState,
  type WindowState,
} from '../../../../../main/hosts/electron/window-state.ts';

const state: WindowState = { x: 100, y: 80, width: 1200, height: 800, maximised: false, fullScreen: false };
const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('placeOf', () => {
  test('centres a first window, no larger than the display', () => {
    expect(placeOf(null, [laptop])).toEqual({ width: 1240, height: 860 });
    expect(placeOf(null, [{ ...laptop, width: 1024, height: 600 }])).toEqual({ width: 1024, height: 600 });
  });

  test('puts a window back where it was', () => {
    expect(placeOf(state, [laptop])).toEqual({ x: 100, y: 80, width: 1200, height: 800 });
    expect(placeOf({ ...state, x: 1500 }, [laptop, projector])).toEqual({
      x: 1500,
      y: 80,
      width: 1200,
      height: 800,
    });
  });

  test('centres a window whose display is gone, or whose top edge cannot be held', () => {
    for (const lost of [{ x: 1500 }, { x: -1150 }, { x: 1400 }, { y: -60 }, { y: 850 }]) {
      expect(placeOf({ ...state, ...lost }, [laptop])).toEqual({ width: 1200, height: 800 });
    }
  });

  test('keeps a window that hangs over an edge but can be pulled back', () => {
    expect(placeOf({ ...state, x: -900 }, [laptop])).toMatchObject({ x: -900 });
    expect(placeOf({ ...state, x: 1300 }, [laptop])).toMatchObject({ x: 1300 });
  });

  test('shrinks a window to the display it stands on, and never below what can be read', () => {
    expect(placeOf({ ...state, x: 1500, width: 5000, height: 5000 }, [laptop, projector])).toMatchObject({
      width: 1920,
      height: 1080,
    });
    expect(placeOf({ ...state, width: 1, height: 1 }, [laptop])).toEqual({ width: 380, height: 480 });
  });
});

describe('the file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nightlamp-window-'));
    file = path.join(folder, 'window', 'window.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('gives back what was kept, and leaves nothing else behind', () => {
    writeWindowState(file, state);
    writeWindowState(file, { ...state, maximised: true });
    expect(readWindowState(file)).toEqual({ ...state, maximised: true });
    expect(readdirSync(path.dirname(file))).toEqual(['window.json']);
  });

  test('is nothing when it is missing, damaged, or of another shape', () => {
    expect(readWindowState(file)).toBeNull();
    writeWindowState(file, state);
    for (const damaged of [
      '',
      '{"x":',
      '[]',
      JSON.stringify({ ...state, x: 'left' }),
      JSON.stringify({ ...state, width: -5 }),
      JSON.stringify({ ...state, more: 1 }),
    ]) {
      writeFileSync(file, damaged);
      expect(readWindowState(file), damaged).toBeNull();
    }
  });
});
