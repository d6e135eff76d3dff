import type { Audience } from '../../content/model/audience.ts';

/** Where a highlight stands, in words rather than in pixels, so that it can be found again in another version of the text. */
export interface Anchor {
  /** Id of the section, and its title for when the section is gone. */
  readonly section: string;
  readonly sectionTitle: string;
  /** The words themselves. */
  readonly quote: string;
  /** Where in the section's text they began, in UTF-16 units. */
  readonly start: number;
  /** Of the section's text as it was. */
  readonly fingerprint: string;
  /** Whose wording was being read. */
  readonly audience: Audience;
}

/** What became of an anchor in the text as it is now. */
export type Found =
  /** In its section, perhaps further up or down. */
  | { readonly state: 'kept'; readonly section: string; readonly start: number; readonly end: number }
  /** In another section. */
  | { readonly state: 'moved'; readonly section: string; readonly start: number; readonly end: number }
  /** The words are no longer in the article: a person has to look. */
  | { readonly state: 'changed' };

interface Text {
  readonly id: string;
  readonly text: string;
}

/** Finds an anchored quote in the sections of an article. */
export function findAnchor(anchor: Anchor, sections: readonly Text[]): Found {
  const home = sections.find(({ id }) => id === anchor.section);
  if (home) {
    const unchanged = fingerprintOf(home.text) === anchor.fingerprint;
    const start = unchanged ? anchor.start : nearest(home.text, anchor.quote, anchor.start);
    if (start >= 0) return { state: 'kept', section: home.id, start, end: start + anchor.quote.length };
  }
  for (const { id, text } of sections) {
    const start = text.indexOf(anchor.quote);
    if (start >= 0) return { state: 'moved', section: id, start, end: start + anchor.quote.length };
  }
  return { state: 'changed' };
}

/** Where `quote` stands in `text`, as near as possible to where it was; -1 where it does not. */
function nearest(text: string, quote: string, was: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - was) < Math.abs(best - was)) best = at;
  }
  return best;
}

/**
 * A short fingerprint of a text: 53 bits, enough to notice a change. Not a cryptographic hash: those are asynchronous in a
 * browser and absent over plain HTTP, and nobody gains by forging their own notes.
 * Source: cyrb53, public domain, by bryc.
 */
export function fingerprintOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
