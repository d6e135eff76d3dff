import { crashReporter } from 'electron';

/**
 * Keeps crash dumps in the folder `Crashpad` of the window's own, for whoever was asked to find out why the program ends. Off
 * unless it is started with --crash-dumps: a dump holds the memory of the program, and so what was read. Never sent.
 */
export function keepCrashDumps(): void {
  crashReporter.start({ uploadToServer: false });
}
