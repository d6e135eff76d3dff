import { matchRanges } from './match-ranges.ts';
import { MarkedText } from './marked-text.tsx';

/** A suggestion with the typed letters marked in it. */
export function EmphasisedMatch({ text, query }: { readonly text: string; readonly query: string }) {
  return <MarkedText text={text} marks={matchRanges(text, query)} />;
}
