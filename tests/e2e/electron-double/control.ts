/** How a test reaches into the running double: the same closures it would send to Electron through Playwright. */

/** A closure to run in main, with the `electron` module and one argument. It crosses as source: it can close over nothing. */
export interface EvaluateRequest {
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
}

export type EvaluateReply = { readonly id: number } & (
  { readonly value: unknown } | { readonly error: string }
);

export interface WindowNotice {
  readonly endpoint: string;
}

/** Answers closures that come over the process channel. */
export function answerTests(electron: object): void {
  process.on(
    'message',
    (request: EvaluateRequest) => void run(electron, request).then((reply) => process.send?.(reply)),
  );
}

/** Tells the test where to find the window. */
export function announceWindow(notice: WindowNotice): void {
  process.send?.(notice);
}

async function run(electron: object, { id, source, argument }: EvaluateRequest): Promise<EvaluateReply> {
  try {
    // oxlint-disable-next-line no-implied-eval -- the source is a function of the test itself
    const closure = new Function(`return (${source})`)() as (electron: object, argument: unknown) => unknown;
    return { id, value: structuredClone(await closure(electron, argument)) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
