import type { RecallEntry } from '../../content/model/recall.ts';
import type { RecallOffer, RecallShare } from '../api/contract.ts';

/** What a recall list would change, as lines for a terminal; what touches an installed pack stands first. */
export function recallText(offer: RecallOffer): string[] {
  const { publisher, sequence, issued, replaces } = offer;
  const instead = replaces ? `, in place of list ${replaces.sequence} (${replaces.issued})` : '';
  return [
    `Recall list ${sequence} of ${publisher} (${issued})${instead}: ${offer.withdraws.count} withdrawn, ${offer.releases.count} no longer, ${offer.stays} as before.`,
    ...shareLines('!', offer.withdraws),
    ...shareLines('+', offer.releases),
  ];
}

function shareLines(sign: string, { count, entries }: RecallShare): string[] {
  const more = count - entries.length;
  return [
    ...entries.map(
      (entry) =>
        `  ${sign} ${whatOf(entry)} (${entry.date}): ${entry.reason}${entry.here ? '' : ' [not here]'}`,
    ),
    ...(more > 0 ? [`  ${sign} and ${more} more`] : []),
  ];
}

function whatOf({ pack, article, upToSequence }: RecallEntry): string {
  const what = article === undefined ? `${pack}, all of it` : `${pack}/${article}`;
  return upToSequence === undefined ? what : `${what}, up to edition ${upToSequence}`;
}
