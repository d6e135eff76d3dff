import { useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Failure } from '../../content/model/result.ts';
import {
  bringPack,
  discardIncoming,
  installIncoming,
  type Allowed,
  type IncomingPack,
} from '../api/admin-requests.ts';
import { failureIn } from '../api/not-answered.ts';
import { forgetReplies } from '../api/requests.ts';

/** Where the installation of a pack stands. */
export type Installation =
  | { readonly step: 'waiting' }
  | { readonly step: 'looking'; readonly name: string }
  | { readonly step: 'deciding'; readonly incoming: IncomingPack; readonly stopped: Failure | null }
  | { readonly step: 'installing'; readonly incoming: IncomingPack }
  | { readonly step: 'done'; readonly incoming: IncomingPack }
  | { readonly step: 'refused'; readonly name: string; readonly failure: Failure };

/** Refusals an administrator may overrule, and what is then allowed. */
const overrules: Readonly<Record<string, Allowed>> = {
  'untrusted-pack': { untrusted: true },
  'older-than-installed': { older: true },
};

export function canOverrule(failure: Failure): boolean {
  return failure.code in overrules;
}

/** Takes a pack in, shows what it would change, and installs it only when told to. */
export function useInstallation() {
  const [installation, setInstallation] = useState<Installation>({ step: 'waiting' });
  const [allowed, setAllowed] = useState<Allowed>({});
  const { revalidate } = useRevalidator();

  const look = (file: File): Promise<void> => lookAt(file.name, () => bringPack(file));

  async function lookAt(name: string, bring: () => Promise<IncomingPack>): Promise<void> {
    setAllowed({});
    setInstallation({ step: 'looking', name });
    try {
      setInstallation({ step: 'deciding', incoming: await bring(), stopped: null });
    } catch (reason) {
      setInstallation({ step: 'refused', name, failure: failureOf(reason) });
    }
  }

  async function install(incoming: IncomingPack, stopped: Failure | null): Promise<void> {
    const allow = stopped ? { ...allowed, ...overrules[stopped.code] } : allowed;
    setAllowed(allow);
    setInstallation({ step: 'installing', incoming });
    try {
      await installIncoming(incoming.ticket, allow);
      forgetReplies();
      await revalidate();
      setInstallation({ step: 'done', incoming });
    } catch (reason) {
      setInstallation({ step: 'deciding', incoming, stopped: failureOf(reason) });
    }
  }

  async function leave(): Promise<void> {
    setInstallation({ step: 'waiting' });
    // What cannot be thrown away now is thrown away by a later start.
    if (installation.step === 'deciding')
      await discardIncoming(installation.incoming.ticket).catch(() => undefined);
  }

  return { installation, look, lookAt, install, leave };
}

/** The library's own failure; a fault of the program goes on to the fault screen. */
export function failureOf(reason: unknown): Failure {
  const known = failureIn(reason);
  if (!known) throw reason;
  return known.failure;
}
