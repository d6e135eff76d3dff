/** What the host and the thread that serves the class say to each other. Types only. */
import type { Failure } from '../../content/model/result.ts';
import type { ClassSection } from '../api/contract.ts';
import type { TrustedKey } from '../library/trust.ts';
import type { PolicyInForce } from '../policy/policy.ts';

/** What the thread is started with. */
export interface ClassStart {
  readonly packs: readonly string[];
  readonly dataDir: string | null;
  readonly rendererDir: string;
  readonly workerFile: string;
  readonly trustedKeys: readonly TrustedKey[];
  readonly policy: PolicyInForce;
  readonly version: string;
  readonly address: string;
  readonly port: number;
}

/** To the thread. */
export type ClassOrder =
  { readonly type: 'show'; readonly section: ClassSection } | { readonly type: 'close' };

/** From the thread. */
export type ClassNews =
  | { readonly type: 'open'; readonly url: string; readonly notice: string | null }
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'people'; readonly readers: number; readonly following: number }
  | { readonly type: 'fault'; readonly text: string };
