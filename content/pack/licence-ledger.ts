import type { Article } from '../model/article.ts';
import type { LicenceShare } from '../model/pack.ts';

type Licensed = Pick<Article, 'licence' | 'attribution'>;

/** Counts articles by licence and by who must be named; most articles first. */
export interface LicenceLedger {
  add(article: Licensed, times?: number): void;
  shares(): LicenceShare[];
}

export function createLicenceLedger(): LicenceLedger {
  const counts = new Map<string, LicenceShare>();
  return {
    add({ licence, attribution }, times = 1) {
      const key = JSON.stringify([licence, attribution]);
      const articles = (counts.get(key)?.articles ?? 0) + times;
      counts.set(key, { licence, ...(attribution === undefined ? {} : { attribution }), articles });
    },
    shares: () => [...counts.values()].sort(inLedgerOrder),
  };
}

/** By code units within equal counts, so that the same articles always give the same bytes. */
function inLedgerOrder(a: LicenceShare, b: LicenceShare): number {
  const [left, right] = [`${a.licence}\n${a.attribution ?? ''}`, `${b.licence}\n${b.attribution ?? ''}`];
  return b.articles - a.articles || (left < right ? -1 : 1);
}

/** The same articles by licence alone, whoever must be named. */
export function byLicenceAlone(shares: readonly { licence: string; articles?: number }[]): LicenceShare[] {
  const ledger = createLicenceLedger();
  for (const { licence, articles } of shares) ledger.add({ licence }, articles);
  return ledger.shares();
}
