import type { ShellOutcome } from '../../api/shell.ts';
import { text } from './speaking.ts';
import type { ShellText } from './text.ts';

export type WriteReason = keyof ShellText['saveFile']['failed'];

const reasons: Readonly<Record<string, WriteReason>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'busy',
};

/** Why a file could not be written, by what the system said. */
export function writeReasonOf(error: unknown): WriteReason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'other';
}

/** A file that was not written: what happened, and that nothing was lost. */
export function notWritten(reason: WriteReason): ShellOutcome<never> {
  return { status: 'failed', message: text().saveFile.failed[reason], hint: text().saveFile.hint[reason] };
}
