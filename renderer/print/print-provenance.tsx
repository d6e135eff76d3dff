import { useReading } from '../article/reading-context.ts';
import { Colophon } from './colophon.tsx';
import { usePrintMargins } from './use-print-margins.ts';
import { usePrintReset } from './use-print-reset.ts';
import { usePrintedAt } from './use-printed-at.ts';

/** Makes the open article ready for paper: what its margins say, and its colophon at the end. */
export function PrintProvenance() {
  const { reply } = useReading();
  usePrintMargins(reply);
  usePrintReset(reply.article.id);
  return <Colophon printedAt={usePrintedAt()} />;
}
