import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { moduleGraph } from './module-graph.ts';

/** Node's ways to a network, and to a program that has one. */
const waysOut = [
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'tls',
  'undici',
];

const scratch = mkdtempSync(path.join(tmpdir(), 'nightlamp-bundle-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// `npx nightlamp` starts the file itself. Windows has no such right: npm writes a starter of its own there.
test.skipIf(process.platform === 'win32')('the command line is a program', () => {
  const { error, status } = spawnSync(built('main/cli.js'), ['--version']);
  expect([error, status]).toEqual([undefined, 0]);
});

describe('the window’s main process and its search worker', () => {
  const graph = moduleGraph([built('main/electron.js'), built('main/search-worker.js')]);

  test('load nothing that can reach a network or start a program', () => {
    expect([...graph.outside].filter((name) => waysOut.includes(name))).toEqual([]);
    expect(graph.clients).toEqual([]);
  });

  test('take from Electron only what the shell needs', () => {
    const allowed = [
      'BrowserWindow',
      'Menu',
      'app',
      'clipboard',
      'crashReporter',
      'dialog',
      'ipcMain',
      'nativeTheme',
      'protocol',
      'screen',
      'session',
    ];
    expect([...graph.fromElectron].sort()).toEqual(allowed);
  });

  test('share no file with the HTTP host’s entry but the app itself', () => {
    expect([...graph.files].map((file) => path.basename(file))).not.toContain('cli.js');
  });
});

describe('the thread that serves a class', () => {
  const graph = moduleGraph([built('main/class-server.js')]);

  test('answers, and calls nobody', () => {
    // @hono/node-server wraps the global fetch to know its responses again; nothing of ours calls it.
    expect(graph.clients.filter((client) => !/^serve-.*: fetch$/.test(client))).toEqual([]);
    expect([...graph.outside]).not.toContain('electron');
    const asked = [...graph.outside].filter((name) => waysOut.includes(name));
    // The HTTP server of Node is in these; what they are used for is a listener, not a request.
    expect(asked.filter((name) => !['http', 'http2', 'https', 'net'].includes(name))).toEqual([]);
  });
});

describe('the command line', () => {
  test('never loads electron', () => {
    const graph = moduleGraph([built('main/cli.js')]);
    expect([...graph.outside]).not.toContain('electron');
    expect([...graph.outside]).toContain('http');
  });
});

describe('the preload', () => {
  test('is one file that asks for electron and nothing else', () => {
    const graph = moduleGraph([built('main/preload.cjs')]);
    expect(graph.files.size).toBe(1);
    expect([...graph.outside]).toEqual(['electron']);
  });
});

describe('the scan', () => {
  test.each([
    ["import http from 'node:http'; http.get('x');", 'http'],
    ["const { connect } = await import('net');", 'net'],
    ["const dns = __require('dns');", 'dns'],
    ["process.getBuiltinModule('node:tls');", 'tls'],
    ["export * from 'undici';", 'undici'],
  ])('sees %s', (source, name) => {
    const file = path.join(scratch, 'sample.mjs');
    writeFileSync(file, source);
    expect([...moduleGraph([file]).outside]).toContain(name);
  });

  test.each(["fetch('x')", "globalThis.fetch('x')", "new WebSocket('x')", "new EventSource('x')"])(
    'sees %s',
    (source) => {
      const file = path.join(scratch, 'client.mjs');
      writeFileSync(file, source);
      expect(moduleGraph([file]).clients).toHaveLength(1);
    },
  );

  test('does not mistake the app’s own fetch for the network’s', () => {
    const file = path.join(scratch, 'own.mjs');
    writeFileSync(file, 'export const serve = (app, fetch) => [app.fetch(1), fetch(2)];');
    expect(moduleGraph([file]).clients).toEqual([]);
  });
});
