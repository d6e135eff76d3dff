import type { AdminScope } from './api/admin-routes.ts';
import { createApp } from './api/app.ts';
import type { InstallationReport } from './api/contract.ts';
import { loadScreen } from './api/screen.ts';
import type { ClassHub } from './classroom/class-hub.ts';
import { createClassroom, type Classroom } from './classroom/classroom.ts';
import { examineInstallation } from './diagnostics/examine.ts';
import { silentLog, type Log } from './diagnostics/log.ts';
import { createLibraryAdmin } from './library/admin.ts';
import { discardForgotten } from './library/incoming.ts';
import { openLibrary, type Library } from './library/library.ts';
import { libraryFiles, namedFiles } from './library/sources.ts';
import { openStore } from './library/store.ts';
import type { TrustedKey } from './library/trust.ts';
import type { PolicyInForce } from './policy/policy.ts';
import { readPolicy } from './policy/read-policy.ts';
import { createSearchService } from './search/search-service.ts';
import type { SearchService } from './search/service.ts';

/** What a host must say to get the app. */
export interface NightlampOptions {
  /** Pack files that are open whatever is installed: those that come with the app, or those named to a command. */
  readonly packs: readonly string[];
  /** The library folder with the installed packs; null opens none of them. */
  readonly dataDir: string | null;
  /** Set for a host that may change the library; the token is null where nobody else can reach the app. */
  readonly admin?: { readonly token: string | null } | undefined;
  /** Folder of the built renderer. */
  readonly rendererDir: string;
  /** The bundled search worker. */
  readonly workerFile: string | URL;
  readonly trustedKeys: readonly TrustedKey[];
  readonly version: string;
  readonly onFault: (fault: unknown) => void;
  /** The policy, where it was read already; else it is read from this machine's files. */
  readonly policy?: PolicyInForce | undefined;
  /** The bundled thread that serves a class; without it no class can be opened. */
  readonly classServerFile?: string | undefined;
  /** Set for the app that a class reads. */
  readonly classHub?: ClassHub | undefined;
  /** The local log, for the health page. */
  readonly log?: Log | undefined;
  /** Whether nobody but this machine can ask the host, so that it may be told how the machine is. */
  readonly local?: boolean | undefined;
}

/** The running application: one `fetch`, the library behind it, and the way to stop it. */
export interface Nightlamp {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly library: Library;
  readonly search: SearchService;
  readonly policy: PolicyInForce;
  /** The class of this session; null where none can be opened. */
  readonly classroom: Classroom | null;
  /** Looks at this installation; with `verify`, at every file of every pack. */
  examine(verify: boolean): Promise<InstallationReport>;
  /** Opens one more pack for this session and makes it searchable. */
  addPack(file: string): ReturnType<Library['add']>;
  close(): Promise<void>;
}

/** Starts the application. Resolves when titles can be searched; the rest of the index loads in its own thread. */
export async function createNightlamp(options: NightlampOptions): Promise<Nightlamp> {
  const { dataDir, trustedKeys, version, onFault } = options;
  const policy = options.policy ?? (await readPolicy(dataDir));
  const keys = [...trustedKeys, ...policy.policy.trustedKeys].map((key) => key.publicKey);
  const store = dataDir === null ? null : openStore(dataDir);
  if (store && options.admin) await discardForgotten(store);
  // First, because without a screen nothing else is worth opening.
  const screen = await loadScreen(options.rendererDir);
  const search = createSearchService({ workerFile: options.workerFile, onFault });

  const sources = async () =>
    store ? await libraryFiles(options.packs, store, keys) : namedFiles(options.packs);
  const library = await openLibrary({
    sources,
    trustedKeys: keys,
    rules: policy.policy,
    onFiles: (files) => search.prepare(files),
  }).catch(async (fault: unknown) => {
    await search.close();
    throw fault;
  });
  await search.open(library.files());
  let closed = false;
  // Once everything answers, and in no one's way: a pack believed at the start on the word of its digests is read through.
  search
    .whenReady()
    .then(() => (closed ? undefined : library.checkOpened(() => search.open(library.files()))))
    .catch((fault: unknown) => (closed ? undefined : onFault(fault)));

  async function refresh(): Promise<void> {
    await library.refresh();
    await search.open(library.files());
  }

  const fileOf = (pack: string): string | undefined => library.files().find((file) => file.id === pack)?.file;
  const adminScope: AdminScope | null =
    store && options.admin
      ? {
          admin: createLibraryAdmin({
            store,
            trustedKeys: keys,
            rules: policy.policy,
            updateSources: policy.policy.updateSources,
            fileOf,
            editions: () => library.packs().map(({ id, sequence }) => ({ pack: id, sequence })),
            onChange: refresh,
          }),
          token: options.admin.token,
        }
      : null;
  const examine = (verify: boolean): Promise<InstallationReport> =>
    examineInstallation(
      {
        library,
        search,
        policy,
        dataDir,
        keys: [...trustedKeys, ...policy.policy.trustedKeys],
        version,
        log: options.log ?? silentLog,
      },
      verify,
    );
  const classroom = options.classServerFile
    ? createClassroom({
        serverFile: options.classServerFile,
        start: {
          packs: options.packs,
          dataDir,
          rendererDir: options.rendererDir,
          workerFile: String(options.workerFile),
          trustedKeys,
          policy,
          version,
        },
        onFault,
      })
    : null;
  const app = createApp({
    library,
    search,
    screen,
    policy,
    version,
    adminScope,
    examine: options.local ? examine : null,
    classroom: options.local ? classroom : null,
    classHub: options.classHub ?? null,
    onFault,
  });

  return {
    fetch: (request) => app.fetch(request),
    library,
    search,
    policy,
    classroom,
    examine,
    async addPack(file) {
      const added = await library.add(file);
      if (added.ok) await search.open(library.files());
      return added;
    },
    async close() {
      closed = true;
      await classroom?.close();
      await search.close();
      await library.close();
    },
  };
}
