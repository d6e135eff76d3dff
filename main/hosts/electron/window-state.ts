import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where the window was when it was closed. Lengths are device-independent pixels. */
const windowStateSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximised: z.boolean(),
  fullScreen: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** What a new window takes: without a place it is centred. */
export interface WindowPlace {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

const firstSize = { width: 1_240, height: 860 } as const;
export const smallestSize = { width: 380, height: 480 } as const;

/** How much of the window's top edge must be on a display, so that it can be taken hold of. */
const handle = { width: 120, height: 40 } as const;

/** The state kept in a file; null when there is none or it cannot be understood: where a window stands is no one's data. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the state, whole or not at all. Called once, when the window closes. */
export function writeWindowState(file: string, state: WindowState): void {
  const draft = `${file}.${process.pid}.tmp`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify(state));
  renameSync(draft, file);
}

/**
 * Where to put the window: as it was if that can still be reached on a display, else centred; never larger than the display.
 * @param displays work areas, the main one first; there is always one
 */
export function placeOf(state: WindowState | null, displays: readonly Rectangle[]): WindowPlace {
  const wished = state ?? firstSize;
  const display = displays.find((area) => state !== null && canBeHeld(state, area));
  const room = display ?? displays[0] ?? wished;
  const width = between(smallestSize.width, wished.width, room.width);
  const height = between(smallestSize.height, wished.height, room.height);
  return state !== null && display ? { x: state.x, y: state.y, width, height } : { width, height };
}

function canBeHeld(state: WindowState, area: Rectangle): boolean {
  const left = Math.max(state.x, area.x);
  const right = Math.min(state.x + state.width, area.x + area.width);
  return right - left >= handle.width && state.y >= area.y && state.y + handle.height <= area.y + area.height;
}

function between(least: number, wished: number, most: number): number {
  return Math.max(least, Math.min(wished, most));
}
