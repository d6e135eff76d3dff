import { hc } from 'hono/client';
import type { AppType } from '../../main/api/app.ts';

/** The one way to ask the library. Relative addresses: the same in the window and in a browser. */
export const { api } = hc<AppType>('/');
