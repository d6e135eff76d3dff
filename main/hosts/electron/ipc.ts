import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { z } from 'zod';
import { shellLanguages, type ShellEvent } from '../../api/shell.ts';
import { isAppAddress } from './address.ts';
import type { ShellCalls, ShellChannel, ShellEvents } from './channels.ts';

/** What main does for each call; it is told which page asks. */
export type ShellHandlers = {
  readonly [Channel in ShellChannel]: (
    caller: WebContents,
    ...input: Parameters<ShellCalls[Channel]>
  ) => Awaited<ReturnType<ShellCalls[Channel]>> | ReturnType<ShellCalls[Channel]>;
};

/** What may come in through each channel. A file name longer than 200 characters is refused by most file systems. */
const inputs: { readonly [Channel in ShellChannel]: z.ZodType<Parameters<ShellCalls[Channel]>> } = {
  'nightlamp:info': z.tuple([]),
  'nightlamp:open-pack-file': z.tuple([]),
  'nightlamp:choose-folder': z.tuple([]),
  'nightlamp:save-pdf': z.tuple([
    z.strictObject({ name: z.string().max(200), pageSize: z.enum(['A4', 'Letter']) }),
  ]),
  // A reader's own things are kilobytes; what is larger than this is not one of them.
  'nightlamp:save-text': z.tuple([
    z.strictObject({
      name: z.string().max(200),
      kind: z.enum(['json', 'csv', 'txt']),
      content: z.string().max(50_000_000),
    }),
  ]),
  'nightlamp:speak': z.tuple([z.strictObject({ language: z.enum(shellLanguages) })]),
  'nightlamp:end-session': z.tuple([z.strictObject({ clearClipboard: z.boolean() })]),
  'nightlamp:quit': z.tuple([]),
};

/**
 * Opens the door: the only place that listens to the page. A call is answered if it comes from the top frame of our own
 * origin and its input fits; any other is rejected with the reason, and the log is told.
 */
export function answerCalls(handlers: ShellHandlers, onRefused: (reason: string) => void): void {
  for (const channel of Object.keys(inputs) as ShellChannel[]) {
    ipcMain.handle(channel, (event, ...given: unknown[]) => {
      const input = inputs[channel].safeParse(given);
      const reason = strangerReason(event) ?? misfitReason(input);
      if (reason === null && input.success) return carryOut(handlers, channel, event.sender, input.data);
      const refusal = `Refused ${channel}: ${reason}`;
      onRefused(refusal);
      throw new Error(refusal);
    });
  }
}

/** Tells a page that something happened or is wanted: the only place that sends to one. */
export function sendEvent(page: WebContents, event: ShellEvent): void {
  const channel: keyof ShellEvents = 'nightlamp:event';
  if (!page.isDestroyed() && isAppAddress(page.getURL())) page.send(channel, event);
}

/** Why the one who asks may not; null when it may. */
function strangerReason(event: IpcMainInvokeEvent): string | null {
  const frame = event.senderFrame;
  if (frame === null) return 'the page that asked is gone.';
  if (frame.parent !== null) return 'only the page itself may ask, not a frame in it.';
  return isAppAddress(frame.url) ? null : 'asked from a foreign address.';
}

function misfitReason(input: z.ZodSafeParseResult<unknown>): string | null {
  return input.success ? null : `its input does not fit. ${z.prettifyError(input.error)}`;
}

/** The input was parsed by the channel's own schema: the tie between channel and parameters that the compiler cannot see. */
function carryOut(
  handlers: ShellHandlers,
  channel: ShellChannel,
  caller: WebContents,
  input: unknown[],
): unknown {
  const handler = handlers[channel] as (caller: WebContents, ...input: unknown[]) => unknown;
  return handler(caller, ...input);
}
