import type { Snippet } from '../../api/contract.ts';
import { analyse, type Token } from '../analysis/analyse.ts';

/** A line on a phone, two on a screen; the cut keeps whole words. */
const LONGEST_SNIPPET = 240;

/** Every way the query may be said, each the terms of a word or a phrase. */
export type WaysToSay = readonly (readonly string[])[];

/** A sentence as it is shown: its matches marked, cut between words where it is long. */
export function snippetOf(sentence: string, ways: WaysToSay): Snippet {
  return cut(sentence, marksOf(analyse(sentence), ways));
}

function marksOf(tokens: readonly Token[], ways: WaysToSay): [number, number][] {
  const said = termsSaid(tokens, ways);
  const marks: [number, number][] = [];
  for (const { term, start, end } of tokens) {
    if (!said.has(term)) continue;
    // A joined code comes after its parts and covers them.
    while ((marks.at(-1)?.[0] ?? -1) >= start) marks.pop();
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** A word of a phrase counts only beside all the others: `pressure` alone is no continuous positive airway pressure. */
function termsSaid(tokens: readonly Token[], ways: WaysToSay): Set<string> {
  const held = new Set(tokens.map(({ term }) => term));
  return new Set(ways.filter((way) => way.every((term) => held.has(term))).flat());
}

/** The part of a long sentence that holds most marks, between whole words, with dots where it was cut. */
function cut(text: string, marks: [number, number][]): Snippet {
  if (text.length <= LONGEST_SNIPPET) return { text, marks };
  const room = LONGEST_SNIPPET - 2;
  const starts = [0, ...marks.map(([start]) => wordStart(text, Math.max(0, start - 40)))];
  const held = (from: number): number =>
    marks.filter(([start, end]) => start >= from && end <= from + room).length;
  const from = starts.reduce((best, start) => (held(start) > held(best) ? start : best), 0);
  const to = wordEnd(text, from, Math.min(text.length, from + room));
  const before = from > 0 ? '…' : '';
  const shown = marks
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): [number, number] => [start - from + before.length, end - from + before.length]);
  return { text: `${before}${text.slice(from, to).trimEnd()}${to < text.length ? '…' : ''}`, marks: shown };
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 ? 0 : space + 1;
}

function wordEnd(text: string, from: number, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  // A single word longer than the snippet is cut between code points.
  return space > from ? space : at - (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? 1 : 0);
}
