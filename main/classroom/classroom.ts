import { Worker } from 'node:worker_threads';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import type { ClassReply, ClassSection } from '../api/contract.ts';
import { localAddresses } from './addresses.ts';
import type { ClassNews, ClassOrder, ClassStart } from './protocol.ts';

/** The class of this session: opened by the teacher, closed with the program at the latest. */
export interface Classroom {
  state(): ClassReply;
  open(address: string, port?: number): Promise<Result<ClassReply>>;
  show(section: ClassSection): Result<ClassReply>;
  close(): Promise<void>;
}

export interface ClassroomOptions {
  /** The bundled thread, main/classroom/class-server.ts. */
  readonly serverFile: string;
  readonly start: Omit<ClassStart, 'address' | 'port'>;
  readonly onFault: (fault: unknown) => void;
}

/** The port phones are told; the next free one is taken when it is in use. */
const CLASS_PORT = 7421;

const forbidden: Failure = {
  code: 'not-allowed',
  message: 'The policy of this machine does not let the library be served to other devices.',
  hint: 'Ask the administrator to allow “lanServing”. Nothing was served.',
};
const notOwn: Failure = {
  code: 'bad-request',
  message: 'This machine does not have that address.',
  hint: 'Choose one of the addresses shown. Nothing was served.',
};
const notOpen: Failure = { code: 'bad-request', message: 'No class is open.', hint: 'Open it first.' };

interface Session {
  readonly worker: Worker;
  readonly ended: Promise<void>;
  url: string;
  readers: number;
  following: number;
  section: ClassSection | null;
}

export function createClassroom({ serverFile, start, onFault }: ClassroomOptions): Classroom {
  const allowed = start.policy.policy.lanServing;
  let session: Session | null = null;

  function state(): ClassReply {
    const open = session && {
      url: session.url,
      readers: session.readers,
      following: session.following,
      section: session.section,
    };
    return { allowed, addresses: localAddresses(), open };
  }

  async function close(): Promise<void> {
    const closing = session;
    session = null;
    if (!closing) return;
    closing.worker.postMessage({ type: 'close' } satisfies ClassOrder);
    await closing.ended;
  }

  async function open(address: string, port = CLASS_PORT): Promise<Result<ClassReply>> {
    if (!allowed) return failed(forbidden);
    if (address !== '127.0.0.1' && !localAddresses().some((own) => own.address === address))
      return failed(notOwn);
    await close();
    const worker = new Worker(serverFile, { workerData: { ...start, address, port } satisfies ClassStart });
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const opening: Session = { worker, ended, url: '', readers: 0, following: 0, section: null };
    const opened = await new Promise<Result<ClassReply>>((resolve) => {
      worker.on('message', (news: ClassNews) => {
        if (news.type === 'open') {
          session = Object.assign(opening, { url: news.url });
          resolve(success(state()));
        } else if (news.type === 'refused') resolve(failed(news.failure));
        else if (news.type === 'people') Object.assign(opening, news);
        else onFault(new Error(news.text));
      });
      worker.on('error', (fault) => {
        onFault(fault);
        if (session === opening) session = null;
        resolve(failed({ ...notOpen, message: 'The class ended because of a fault of the program.' }));
      });
    });
    if (!opened.ok) await worker.terminate();
    return opened;
  }

  return {
    state,
    open,
    show(section) {
      if (!session) return failed(notOpen);
      session.section = section;
      session.worker.postMessage({ type: 'show', section } satisfies ClassOrder);
      return success(state());
    },
    close,
  };
}
