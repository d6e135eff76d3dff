import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerCalls, sendEvent, type ShellHandlers } from '../../../../../main/hosts/electron/ipc.ts';

type Handler = (event: IpcMainInvokeEvent, ...input: unknown[]) => unknown;

const door = vi.hoisted(() => new Map<string, Handler>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => door.set(channel, handler) },
}));

const page = {} as WebContents;
const home = { url: 'nightlamp://app/articles/starter/x', parent: null };
const fitting = { name: 'Calf pump', pageSize: 'A4' };

let calls: unknown[][];
let refused: string[];
beforeEach(() => {
  door.clear();
  calls = [];
  refused = [];
  const record =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      return { status: 'cancelled' };
    };
  const handlers = {
    'nightlamp:info': record('info'),
    'nightlamp:open-pack-file': record('open'),
    'nightlamp:save-pdf': record('save'),
    'nightlamp:quit': record('quit'),
  } as unknown as ShellHandlers;
  answerCalls(handlers, (reason) => refused.push(reason));
});

function call(channel: string, senderFrame: object | null, ...input: unknown[]): unknown {
  const handler = door.get(channel);
  if (!handler) throw new Error(`Nobody listens to ${channel}.`);
  return handler({ sender: page, senderFrame } as IpcMainInvokeEvent, ...input);
}

describe('the door', () => {
  test('carries out a call of our own page, and says who asked', () => {
    expect(call('nightlamp:save-pdf', home, fitting)).toEqual({ status: 'cancelled' });
    expect(calls).toEqual([['save', page, fitting]]);
    expect(refused).toEqual([]);
  });

  test.each([
    ['a page that is gone', null],
    ['a frame in our page', { ...home, parent: {} }],
    ['another origin', { url: 'https://elsewhere.invalid/', parent: null }],
    ['a page of the shell', { url: 'nightlamp://shell/crashed', parent: null }],
    ['a name that looks like ours', { url: 'nightlamp://app.elsewhere.invalid/', parent: null }],
    ['an empty page', { url: '', parent: null }],
  ])('rejects %s aloud', (_who, frame) => {
    for (const channel of door.keys())
      expect(() => call(channel, frame, fitting)).toThrow(`Refused ${channel}`);
    expect(calls).toEqual([]);
    expect(refused).toHaveLength(door.size);
  });

  test.each([
    ['nothing', []],
    ['too much', [fitting, 1]],
    ['a field nobody knows', [{ ...fitting, path: '/etc/passwd' }]],
    ['another size', [{ ...fitting, pageSize: 'A0' }]],
    ['a name without end', [{ ...fitting, name: 'x'.repeat(201) }]],
    ['text instead of an object', ['A4']],
  ])('rejects %s as input', (_what, input) => {
    expect(() => call('nightlamp:save-pdf', home, ...input)).toThrow(
      'Refused nightlamp:save-pdf: its input does not fit',
    );
    expect(calls).toEqual([]);
  });

  test('takes no input where none is meant', () => {
    for (const channel of [
      'nightlamp:info',
      'nightlamp:open-pack-file',
      'nightlamp:choose-folder',
      'nightlamp:quit',
    ]) {
      expect(() => call(channel, home, '/etc/passwd')).toThrow('its input does not fit');
    }
    expect(calls).toEqual([]);
  });
});

describe('events', () => {
  const sent: unknown[][] = [];
  const pageAt = (address: string, destroyed = false) =>
    ({
      isDestroyed: () => destroyed,
      getURL: () => address,
      send: (...given: unknown[]) => sent.push(given),
    }) as unknown as WebContents;

  test('go to our own page only', () => {
    sendEvent(pageAt('nightlamp://shell/crashed'), { type: 'library-changed' });
    sendEvent(pageAt('nightlamp://app/', true), { type: 'library-changed' });
    expect(sent).toEqual([]);
    sendEvent(pageAt('nightlamp://app/browse'), { type: 'library-changed' });
    expect(sent).toEqual([['nightlamp:event', { type: 'library-changed' }]]);
  });
});
