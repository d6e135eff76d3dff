import { mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import { PARTIAL_EXTENSION, writeDurably } from '../../content/pack/durable.ts';
import { filesInUse, installedSchema, nothingInstalled, type Installed } from './installed.ts';
import { systemFailure } from './system-failure.ts';

/** Names inside the data folder. */
const names = { state: 'library.json', packs: 'packs', recalls: 'recalls', lock: 'library.lock' } as const;

/** The library folder on disk. Its one commit point is `library.json`; everything else is added before and removed after. */
export interface Store {
  readonly dir: string;
  /** What is installed; nothing in a folder that does not exist yet. */
  read(): Promise<Result<Installed>>;
  /** Makes `next` what is installed, then removes files nothing names any more. */
  commit(next: Installed): Promise<void>;
  /** Path of a pack file by its name in the state. */
  packFile(name: string): string;
  recallFile(keyId: string): string;
  recallFiles(): Promise<string[]>;
  /** Runs one change at a time, also across processes. */
  exclusively<Value>(change: () => Promise<Result<Value>>): Promise<Result<Value>>;
}

const damaged: Failure = {
  code: 'library-damaged',
  message: 'The list of installed packs (library.json) cannot be read: it was changed or damaged.',
  hint: 'The pack files themselves are untouched in the “packs” folder beside it. Move library.json away and install them again.',
};

const busy: Failure = {
  code: 'library-busy',
  message: 'Another Nightlamp is changing the library at this moment.',
  hint: 'Wait until it has finished and try again. Nothing was changed.',
};

/** Opens the library folder; it is made when the first pack is installed. */
export function openStore(dir: string): Store {
  const stateFile = path.join(dir, names.state);
  const packsDir = path.join(dir, names.packs);
  const recallsDir = path.join(dir, names.recalls);

  async function read(): Promise<Result<Installed>> {
    let text: string;
    try {
      text = await readFile(stateFile, 'utf8');
    } catch (error) {
      const failure = systemFailure(error, 'The list of installed packs could not be read');
      return failure.code === 'file-missing' ? success(nothingInstalled) : failed(failure);
    }
    const parsed = installedSchema.safeParse(parseJson(text));
    return parsed.success ? success(parsed.data) : failed(damaged);
  }

  async function commit(next: Installed): Promise<void> {
    await writeDurably(stateFile, async (handle) => {
      await handle.writeFile(`${JSON.stringify(next, null, 2)}\n`);
    });
    const needed = filesInUse(next);
    const leftOver = (await readdir(packsDir)).filter((name) => !needed.has(name));
    // What was interrupted earlier goes too: the lock says that nobody is writing it now.
    await Promise.all(leftOver.map((name) => rm(path.join(packsDir, name), { force: true })));
  }

  async function exclusively<Value>(change: () => Promise<Result<Value>>): Promise<Result<Value>> {
    const lock = path.join(dir, names.lock);
    try {
      await mkdir(packsDir, { recursive: true });
      await mkdir(recallsDir, { recursive: true });
      if (!(await takeLock(lock))) return failed(busy);
    } catch (error) {
      return failed(systemFailure(error, 'The library folder could not be prepared'));
    }
    try {
      return await change();
    } finally {
      await rm(lock, { force: true });
    }
  }

  return {
    dir,
    read,
    commit,
    packFile: (name) => path.join(packsDir, name),
    recallFile: (keyId) => path.join(recallsDir, `${keyId}.nlrecall`),
    recallFiles: () => filesIn(recallsDir),
    exclusively,
  };
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder);
    return found.filter((name) => !name.endsWith(PARTIAL_EXTENSION)).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes the lock file, or takes it over from a process that is no longer there. */
async function takeLock(lock: string): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (isRunning(Number(await readFile(lock, 'utf8').catch(() => '')))) return false;
      await rm(lock, { force: true });
    }
  }
  return false;
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
