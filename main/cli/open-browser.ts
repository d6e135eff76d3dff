import { spawn } from 'node:child_process';

/** The program that opens an address in the default browser, where there is a display to open it on. */
function opener(): { command: string; args: string[] } | null {
  if (process.platform === 'win32') return { command: 'cmd', args: ['/c', 'start', ''] };
  if (process.platform === 'darwin') return { command: 'open', args: [] };
  const hasDisplay = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  return hasDisplay ? { command: 'xdg-open', args: [] } : null;
}

/** Opens an address of ours in the default browser; without a display, or without an opener, nothing happens. */
export function openBrowser(url: string): void {
  const found = opener();
  if (!found) return;
  const child = spawn(found.command, [...found.args, url], { stdio: 'ignore', detached: true });
  // The address was printed: a missing opener is no failure.
  child.on('error', () => undefined);
  child.unref();
}
