import type { ClassReply } from '../../main/api/contract.ts';
import { answered } from '../api/not-answered.ts';

/** Header the host wants of whoever teaches; see main/api/class-routes.ts. */
const headers = { 'x-nightlamp-teacher': '1' };

export const askClass = (): Promise<ClassReply> => answered(fetch('/api/class'));

export const openClass = (address: string): Promise<ClassReply> =>
  answered(fetch(`/api/class?${new URLSearchParams({ address }).toString()}`, { method: 'POST', headers }));

export const closeClass = (): Promise<ClassReply> =>
  answered(fetch('/api/class', { method: 'DELETE', headers }));

/** Has everybody who follows open a section; without one, the top of the article. */
export function showToClass(pack: string, article: string, section: string | null): Promise<ClassReply> {
  const place = new URLSearchParams({ pack, article, ...(section === null ? {} : { section }) });
  return answered(fetch(`/api/class/section?${place.toString()}`, { method: 'POST', headers }));
}
