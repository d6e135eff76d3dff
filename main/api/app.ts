import { type Context, Hono } from 'hono';
import type { Failure } from '../../content/model/result.ts';
import type { ClassHub } from '../classroom/class-hub.ts';
import type { Classroom } from '../classroom/classroom.ts';
import type { Library } from '../library/library.ts';
import { type Asker, SearchRefusal, type SearchService } from '../search/service.ts';
import { adminRoutes, type AdminScope } from './admin-routes.ts';
import type { HealthReply, InstallationReport, MachinePolicyReply } from './contract.ts';
import {
  answerParameters,
  articlePath,
  atTheDoor,
  diagnosticsParameters,
  packPath,
  searchParameters,
  suggestParameters,
} from './door.ts';
import { classEvents, classRoutes } from './class-routes.ts';
import { apiFailure } from './failures.ts';
import { securityHeaders } from './headers.ts';
import { refuse, reply } from './reply.ts';
import { withoutQuery } from '../diagnostics/without-query.ts';
import type { PolicyInForce } from '../policy/policy.ts';
import type { Screen } from './screen.ts';

/** Names the page that asks; renderer/api/client.ts sends it. */
const PAGE_HEADER = 'x-nightlamp-page';

/** What the app is made of; the same for every host. */
export interface AppParts {
  readonly library: Library;
  readonly search: SearchService;
  readonly screen: Screen;
  readonly policy: PolicyInForce;
  readonly version: string;
  /** Given only to a host that may change the library. */
  readonly adminScope: AdminScope | null;
  /** Opens and closes the class of this session; given only to a host at this machine. */
  readonly classroom: Classroom | null;
  /** Set in the app that a class reads. */
  readonly classHub: ClassHub | null;
  /** Looks at this installation; given only to a host that nobody else on the network can ask. */
  readonly examine: ((verify: boolean) => Promise<InstallationReport>) | null;
  /** Told of a fault of the program; writes it to the local log. */
  readonly onFault: (fault: unknown) => void;
}

/** What to do when diagnostics are refused. */
const ONLY_HERE = 'Open Nightlamp on the machine itself; nothing was changed.';

/** The whole application as one `fetch(Request) → Response`. It cannot tell its hosts apart. */
export function createApp(parts: AppParts) {
  const { library, search } = parts;
  const machinePolicy = machinePolicyOf(parts.policy);
  const screen = parts.screen.startingWith(
    { ...machinePolicy, classroom: parts.classHub !== null },
    !machinePolicy.policy.sharedMode,
  );

  const api = new Hono()
    .get('/health', (c) => {
      const stage = search.stage();
      const reply: HealthReply = {
        ready: stage === 'ready',
        search: stage,
        packs: library.packs().length,
        version: parts.version,
      };
      return c.json(reply);
    })
    .get('/diagnostics', atTheDoor('query', diagnosticsParameters), async (c) => {
      if (!parts.examine)
        return refuse(
          c,
          apiFailure('not-allowed', 'Only this machine itself may be told how it is.', ONLY_HERE),
        );
      return c.json(await parts.examine(c.req.valid('query').verify === true));
    })
    .get('/policy', (c) => c.json(machinePolicy))
    .get('/library', (c) => c.json(library.overview()))
    .get('/search', atTheDoor('query', searchParameters), async (c) =>
      c.json(await search.search(c.req.valid('query'), askerOf(c, parts.classHub !== null))),
    )
    .get('/suggest', atTheDoor('query', suggestParameters), async (c) => {
      const { q, limit } = c.req.valid('query');
      return c.json(await search.suggest(q, limit, askerOf(c)));
    })
    .get('/answer', atTheDoor('query', answerParameters), async (c) =>
      c.json(await search.answer(c.req.valid('query'), askerOf(c))),
    )
    .get('/articles/:pack/:article', atTheDoor('param', articlePath), async (c) => {
      const { pack, article } = c.req.valid('param');
      return reply(c, await library.article(pack, article));
    })
    .get('/packs/:pack/editorial-policy', atTheDoor('param', packPath), async (c) =>
      reply(c, await library.editorialPolicy(c.req.valid('param').pack)),
    )
    .get('/packs/:pack/licences', atTheDoor('param', packPath), async (c) =>
      reply(c, await library.licences(c.req.valid('param').pack)),
    )
    .get('/packs/:pack/changes', atTheDoor('param', packPath), async (c) =>
      reply(c, await library.changes(c.req.valid('param').pack)),
    )
    .get('/glossary', async (c) => reply(c, await library.glossary()))
    .get('/learning-paths', async (c) => reply(c, await library.learningPaths()))
    .route('/class', classRoutes(parts.classroom))
    .route('/class-events', classEvents(parts.classHub))
    .route('/admin', adminRoutes(parts.adminScope))
    .all('/*', (c) => refuse(c, apiFailure('not-found', 'The library has nothing at this address.')));

  const app = new Hono()
    .use(securityHeaders)
    .route('/api', api)
    .get('/media/:pack/:name', async (c) => {
      const media = await library.media(c.req.param('pack'), c.req.param('name'));
      if (!media.ok) return refuse(c, media.failure);
      return c.body(Uint8Array.from(media.value.bytes), 200, { 'content-type': media.value.type });
    })
    .get('*', (c) => screen.respond(new URL(c.req.url).pathname, c.req.header('if-none-match')))
    .all('*', (c) => refuse(c, apiFailure('bad-request', `${c.req.method} is not answered here.`)));

  app.onError((fault, c) => {
    if (fault instanceof SearchRefusal) return refuse(c, searchRefused(fault));
    parts.onFault(withoutQuery(fault, c.req.url));
    return refuse(
      c,
      apiFailure('internal-error', 'Nightlamp could not answer because of a fault of its own.'),
    );
  });
  return app;
}

/** Which page asks, so that its newest search takes the place of an older one, and whether it still wants to know. */
function askerOf(c: Context, inClass = false): Asker {
  return { page: c.req.header(PAGE_HEADER)?.slice(0, 64), signal: c.req.raw.signal, inClass };
}

function searchRefused({ because, message }: SearchRefusal): Failure {
  return because === 'stopped'
    ? apiFailure('search-unavailable', message)
    : apiFailure('search-unavailable', message, 'Wait a moment and search again; nothing was lost.');
}

/** The application's type, for the typed client of the renderer. */
export type AppType = ReturnType<typeof createApp>;

/** The policy as the page may know it: what it must obey, and what is wrong with it. Keys and folders stay here. */
function machinePolicyOf({ policy, problems }: PolicyInForce): MachinePolicyReply {
  const { sharedMode, idleMinutes, printing, lanServing, startPage, language, hiddenFeatures, quickList } =
    policy;
  return {
    policy: {
      sharedMode,
      idleMinutes,
      printing,
      lanServing,
      startPage,
      language,
      hiddenFeatures: [...hiddenFeatures],
      quickList: quickList && {
        articles: quickList.articles ? [...quickList.articles] : null,
        calculators: quickList.calculators ? [...quickList.calculators] : null,
      },
    },
    problems: problems.map(({ key, reason }) => ({ key, reason })),
  };
}
