import type { IpcMain } from 'electron';
import type { Page } from 'playwright-core';
import { fromChromium } from './address.ts';
import { must } from './rule.ts';
import type { WebContentsDouble } from './web-contents.ts';

type Handler = Parameters<IpcMain['handle']>[1];
type Reply = { value: unknown } | { error: string };

/** `ipcMain`: only what is asked and answered; the program uses nothing else. */
export class IpcMainDouble implements Pick<IpcMain, 'handle'> {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    must(!this.#handlers.has(channel), `Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  /** Lets a page call. Values cross as structured clones and errors as text, as they do between processes. */
  async connect(page: Page, contents: WebContentsDouble, schemes: () => ReadonlySet<string>): Promise<void> {
    await page.exposeBinding(
      '__electronDouble',
      async ({ frame }, channel: string, input: unknown[]): Promise<Reply> => {
        const handler = this.#handlers.get(channel);
        if (!handler) return { error: `No handler registered for '${channel}'` };
        const senderFrame = {
          url: fromChromium(frame.url(), schemes()),
          parent: frame.parentFrame() === null ? null : {},
        };
        const event = { sender: contents, senderFrame, frameId: 1, processId: 1, type: 'frame' };
        try {
          return { value: structuredClone(await handler(event as never, ...input)) as unknown };
        } catch (error) {
          return { error: String(error) };
        }
      },
    );
  }
}
