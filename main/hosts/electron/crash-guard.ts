import { app, dialog } from 'electron';
import type { Log } from '../../diagnostics/log.ts';
import { text } from './speaking.ts';

/**
 * A fault nobody caught in main is written down, said, and ends the program: what it left behind cannot be trusted. Packs
 * are written by rename, so nothing on disk is half-made.
 */
export function endOnFault(log: Log): void {
  let ending = false;
  const end = (fault: unknown): void => {
    log.fault(fault);
    if (ending) return;
    ending = true;
    const { title, body } = text().fault;
    dialog.showErrorBox(title, `${body}\n${log.file}`);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  app.on('child-process-gone', (_event, details) =>
    log.write(`The ${details.type} process ended: ${details.reason}.`),
  );
}
