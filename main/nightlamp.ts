import { createApp } from './api/app.ts';
import { loadScreen } from './api/screen.ts';
import { openLibrary, type Library } from './library/library.ts';
import type { TrustedKey } from './library/trust.ts';
import { createSearchService } from './search/search-service.ts';
import type { SearchService } from './search/service.ts';

/** What a host must say to get the app. */
export interface NightlampOptions {
  /** Pack files to open. */
  readonly packs: readonly string[];
  /** Folder of the built renderer. */
  readonly rendererDir: string;
  /** The bundled search worker. */
  readonly workerFile: string | URL;
  readonly trustedKeys: readonly TrustedKey[];
  readonly version: string;
  readonly onFault: (fault: unknown) => void;
}

/** The running application: one `fetch`, the library behind it, and the way to stop it. */
export interface Nightlamp {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly library: Library;
  readonly search: SearchService;
  /** Opens one more pack and makes it searchable. */
  addPack(file: string): ReturnType<Library['add']>;
  close(): Promise<void>;
}

/** Starts the application. Resolves when titles can be searched; the rest of the index loads in its own thread. */
export async function createNightlamp(options: NightlampOptions): Promise<Nightlamp> {
  const search = createSearchService({
    workerFile: options.workerFile,
    trustedKeys: options.trustedKeys.map((key) => key.publicKey),
    onFault: options.onFault,
  });
  const [library, screen] = await Promise.all([
    openLibrary({ files: options.packs, trustedKeys: options.trustedKeys }),
    loadScreen(options.rendererDir),
  ]);
  await search.open(library.files());
  const app = createApp({ library, search, screen, version: options.version, onFault: options.onFault });
  return {
    fetch: (request) => app.fetch(request),
    library,
    search,
    async addPack(file) {
      const added = await library.add(file);
      if (added.ok) await search.open(library.files());
      return added;
    },
    async close() {
      await search.close();
      await library.close();
    },
  };
}
