import { z } from 'zod';
import { languageSchema, lineSchema, slugSchema } from '../../content/model/primitives.ts';
import { publicKeySchema } from '../../content/model/pack.ts';

/** Features an administrator may hide. */
export const hideableFeatures = ['saved', 'learn', 'calculators', 'teach', 'library', 'settings'] as const;

const MINUTES = 'a whole number from 1 to 240';

/** A path of a screen, such as `/browse`. */
const startPageSchema = z
  .string()
  .max(300)
  .regex(/^\/(?!\/)[\w\-./#?=&%]*$/, 'a path of a screen, such as "/browse"');

/** Every key of a policy file. Each may be left out: then the user's file, and after it the default, decides. */
export const policySchema = z.strictObject({
  /** For editors; not read. */
  $schema: z.string().optional(),
  /** Nothing survives the end of a session. */
  sharedMode: z.boolean().optional(),
  /** In shared mode: minutes without a key or a touch until the session is reset. */
  idleMinutes: z.number(MINUTES).int(MINUTES).min(1, MINUTES).max(240, MINUTES).optional(),
  printing: z.boolean().optional(),
  /** Whether the library may be served to other devices. */
  lanServing: z.boolean().optional(),
  /**
   * Where the library folder lies when none is named: in the user's own folder, or beside the program, as on a stick. Read from
   * the machine's file and the one beside the program only, since the user's file lies in that very folder.
   */
  dataFolder: z.enum(['user', 'beside-program']).optional(),
  /** Folders that are looked through for newer packs when the user asks. */
  updateSources: z.array(z.string().min(1).max(1000)).max(20).optional(),
  /** Publishers' keys this machine trusts besides those that come with the program. */
  trustedKeys: z
    .array(z.strictObject({ name: lineSchema, publicKey: publicKeySchema }))
    .max(100)
    .optional(),
  /** What becomes of a pack that is unsigned or signed with a key nobody here trusts. */
  unsignedPacks: z.enum(['badge', 'refuse']).optional(),
  startPage: startPageSchema.optional(),
  language: languageSchema.optional(),
  hiddenFeatures: z.array(z.enum(hideableFeatures)).optional(),
  /** What the downtime quick list holds, also on the start page; without it, what the packs say. */
  quickList: z
    .strictObject({
      /** Articles as `pack/article`, in order. */
      articles: z
        .array(z.string().regex(/^[a-z0-9-]{1,120}\/[a-z0-9-]{1,120}$/))
        .max(60)
        .optional(),
      /** Ids of calculators, in order. */
      calculators: z.array(slugSchema).max(60).optional(),
    })
    .optional(),
  /** Ids of the packs that are open; without it, all of them. */
  packs: z.array(slugSchema).min(1).optional(),
});
export type PolicyFile = z.infer<typeof policySchema>;

type PolicyKey = Exclude<keyof PolicyFile, '$schema'>;

/** The policy in force: a value for every key. */
export interface Policy {
  readonly sharedMode: boolean;
  readonly idleMinutes: number;
  readonly printing: boolean;
  readonly lanServing: boolean;
  readonly dataFolder: 'user' | 'beside-program';
  readonly updateSources: readonly string[];
  readonly trustedKeys: readonly { readonly name: string; readonly publicKey: string }[];
  readonly unsignedPacks: 'badge' | 'refuse';
  readonly startPage: string;
  /** Null: the language of the system. */
  readonly language: string | null;
  readonly hiddenFeatures: readonly (typeof hideableFeatures)[number][];
  /** Null: chosen by specialty. */
  readonly quickList: {
    readonly articles?: readonly string[] | undefined;
    readonly calculators?: readonly string[] | undefined;
  } | null;
  /** Null: every pack. */
  readonly packs: readonly string[] | null;
}

export type PolicySource = 'machine' | 'program' | 'user' | 'default' | 'safe';

/** The policy and where each of its values comes from, for the health page. */
export interface PolicyInForce {
  readonly policy: Policy;
  readonly sources: Readonly<Record<PolicyKey, PolicySource>>;
  readonly problems: readonly PolicyProblem[];
}

/** What is wrong with a policy file: which key, and why. */
export interface PolicyProblem {
  readonly file: string;
  readonly key: string;
  readonly reason: string;
}

/** What holds where nobody decided: a computer of one's own. */
export const defaultPolicy: Policy = {
  sharedMode: false,
  idleMinutes: 10,
  printing: true,
  lanServing: true,
  dataFolder: 'user',
  updateSources: [],
  trustedKeys: [],
  unsignedPacks: 'badge',
  startPage: '/',
  language: null,
  hiddenFeatures: [],
  quickList: null,
  packs: null,
};

/** What holds where a policy file cannot be read: an administrator wanted something, so the careful choice is taken. */
export const safePolicy: Policy = {
  ...defaultPolicy,
  sharedMode: true,
  lanServing: false,
  unsignedPacks: 'refuse',
};

const keys = Object.keys(defaultPolicy) as PolicyKey[];

/** The first of these files that decides a key wins; a file that cannot be read makes what it might have decided safe. */
export function policyInForce(
  files: readonly { source: 'machine' | 'program' | 'user'; read: PolicyReading }[],
): PolicyInForce {
  const chosen = keys.map((key) => ({ key, ...decide(key, files) }));
  return {
    policy: Object.fromEntries(chosen.map(({ key, value }) => [key, value])) as unknown as Policy,
    sources: Object.fromEntries(chosen.map(({ key, source }) => [key, source])) as Record<
      PolicyKey,
      PolicySource
    >,
    problems: files.flatMap(({ read }) => (read.status === 'invalid' ? read.problems : [])),
  };
}

/** What reading a policy file came to. */
export type PolicyReading =
  | { readonly status: 'absent' }
  | { readonly status: 'valid'; readonly file: PolicyFile }
  | { readonly status: 'invalid'; readonly problems: readonly PolicyProblem[] };

function decide(
  key: PolicyKey,
  files: Parameters<typeof policyInForce>[0],
): { value: unknown; source: PolicySource } {
  for (const { source, read } of files) {
    if (read.status === 'invalid') return { value: safePolicy[key], source: 'safe' };
    if (read.status === 'valid' && read.file[key] !== undefined) return { value: read.file[key], source };
  }
  return { value: defaultPolicy[key], source: 'default' };
}

/** Reads the text of a policy file. `file` is named in the problems. */
export function parsePolicy(text: string, file: string): PolicyReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      status: 'invalid',
      problems: [{ file, key: '', reason: `it is not JSON (${(error as Error).message})` }],
    };
  }
  const parsed = policySchema.safeParse(value);
  if (parsed.success) return { status: 'valid', file: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => {
    const named = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
    const reason = issue.code === 'unrecognized_keys' ? 'there is no such key' : issue.message;
    return named.map((key) => ({ file, key, reason }));
  });
  return { status: 'invalid', problems };
}
