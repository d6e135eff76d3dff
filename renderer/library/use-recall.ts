import { useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Failure } from '../../content/model/result.ts';
import type { RecallOffer } from '../../main/api/contract.ts';
import { discardIncoming, putInForce, type IncomingRecall } from '../api/admin-requests.ts';
import { forgetReplies } from '../api/requests.ts';
import { failureOf } from './use-installation.ts';

/** Where a recall list stands. */
export type RecallStep =
  | { readonly step: 'waiting' }
  | { readonly step: 'looking'; readonly name: string }
  | { readonly step: 'deciding'; readonly name: string; readonly incoming: IncomingRecall }
  | { readonly step: 'applying'; readonly name: string }
  | { readonly step: 'done'; readonly report: RecallOffer }
  | { readonly step: 'refused'; readonly name: string; readonly failure: Failure };

/** Takes a recall list in, shows what it would withdraw, and puts it in force only when told to. */
export function useRecall() {
  const [recall, setRecall] = useState<RecallStep>({ step: 'waiting' });
  const { revalidate } = useRevalidator();

  async function look(name: string, bring: () => Promise<IncomingRecall>): Promise<void> {
    setRecall({ step: 'looking', name });
    try {
      setRecall({ step: 'deciding', name, incoming: await bring() });
    } catch (reason) {
      setRecall({ step: 'refused', name, failure: failureOf(reason) });
    }
  }

  async function apply(name: string, { ticket, report }: IncomingRecall): Promise<void> {
    setRecall({ step: 'applying', name });
    try {
      await putInForce(ticket);
      forgetReplies();
      await revalidate();
      setRecall({ step: 'done', report });
    } catch (reason) {
      setRecall({ step: 'refused', name, failure: failureOf(reason) });
    }
  }

  /** Puts in force what a watched folder showed; a file that has become another meanwhile is shown first. */
  async function applyShown(
    name: string,
    shown: RecallOffer,
    bring: () => Promise<IncomingRecall>,
  ): Promise<void> {
    setRecall({ step: 'applying', name });
    try {
      const incoming = await bring();
      if (incoming.report.digest === shown.digest) return await apply(name, incoming);
      setRecall({ step: 'deciding', name, incoming });
    } catch (reason) {
      setRecall({ step: 'refused', name, failure: failureOf(reason) });
    }
  }

  async function leave(): Promise<void> {
    setRecall({ step: 'waiting' });
    if (recall.step === 'deciding') await discardIncoming(recall.incoming.ticket).catch(() => undefined);
  }

  return { recall, look, apply, applyShown, leave };
}
