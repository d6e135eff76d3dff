import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { slugSchema } from '../../content/model/primitives.ts';
import type { ClassHub, ClassEvent } from '../classroom/class-hub.ts';
import type { Classroom } from '../classroom/classroom.ts';
import { atTheDoor } from './door.ts';
import { apiFailure } from './failures.ts';
import { refuse, reply } from './reply.ts';

/** Header of whoever teaches: a page elsewhere cannot set it without being asked first, and is refused then. */
const TEACHER_HEADER = 'x-nightlamp-teacher';

const address = z.object({ address: z.ipv4() });
const place = z.object({ pack: slugSchema, article: slugSchema, section: slugSchema.optional() });

/** Opening, showing and closing, for the teacher at this machine; without a classroom each is refused. */
export function classRoutes(classroom: Classroom | null) {
  const onlyTeachers = createMiddleware(async (c, next) =>
    classroom && c.req.header(TEACHER_HEADER) === '1' ? await next() : refuse(c, notHere()),
  );
  return new Hono()
    .get('/', (c) => c.json(classroom?.state() ?? { allowed: false, addresses: [], open: null }))
    .use(onlyTeachers)
    .post('/', atTheDoor('query', address), async (c) =>
      classroom ? reply(c, await classroom.open(c.req.valid('query').address)) : refuse(c, notHere()),
    )
    .post('/section', atTheDoor('query', place), (c) => {
      const { pack, article, section } = c.req.valid('query');
      return classroom
        ? reply(c, classroom.show({ pack, article, section: section ?? null }))
        : refuse(c, notHere());
    })
    .delete('/', async (c) => {
      await classroom?.close();
      return classroom ? c.json(classroom.state()) : refuse(c, notHere());
    });
}

/** What those who follow hear: the section to open, and that the class is over. Nothing goes the other way. */
export function classEvents(hub: ClassHub | null) {
  return new Hono().get('/', (c) => {
    if (!hub) return refuse(c, apiFailure('not-found', 'There is no class here.'));
    return streamSSE(c, async (stream) => {
      const waiting: ClassEvent[] = [];
      let wake: () => void = () => undefined;
      const stop = hub.follow((event) => {
        waiting.push(event);
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      // A first comment, so that the device knows at once that it follows.
      await stream.write(': following\n\n');
      while (!stream.aborted) {
        const event = waiting.shift();
        if (event) await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
        else await new Promise<void>((resolve) => (wake = resolve));
        if (event?.type === 'closed') break;
      }
      stop();
    });
  });
}

function notHere() {
  return apiFailure(
    'not-allowed',
    'Only the machine that Nightlamp runs on can open a class.',
    'Open Nightlamp there; nothing was changed.',
  );
}
