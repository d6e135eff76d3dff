import { hc } from 'hono/client';
import type { AppType } from '../../main/api/app.ts';

/** Tells this page from others, so that its newest search takes the place of an older one. A page on a plain address has no `crypto`. */
const page = Math.random().toString(36).slice(2);

/** The one way to ask the library. Relative addresses: the same in the window and in a browser. */
export const { api } = hc<AppType>('/', { headers: { 'x-nightlamp-page': page } });
