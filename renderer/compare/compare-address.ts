import { audiences } from '../settings/settings.ts';
import type { Audience } from '../../content/model/audience.ts';

/** What one side shows: an article in the words of an audience; without one, in those of the reader. */
export interface Side {
  readonly pack: string;
  readonly article: string;
  readonly audience: Audience | null;
}

export const sideNames = ['left', 'right'] as const;
export type SideName = (typeof sideNames)[number];

/** Both sides; null where nothing has been chosen yet. */
export type Sides = Readonly<Record<SideName, Side | null>>;

/** Address of a comparison: `/compare?left=starter/sepsis&right=starter/sepsis/public`. */
export function comparePath(sides: Partial<Sides>): string {
  const chosen = sideNames.flatMap((name) => {
    const side = sides[name];
    return side ? [[name, written(side)]] : [];
  });
  return `/compare?${new URLSearchParams(chosen).toString()}`;
}

/** The sides an address names; a side that names no article is empty. */
export function sidesIn(parameters: URLSearchParams): Sides {
  return { left: sideFrom(parameters.get('left')), right: sideFrom(parameters.get('right')) };
}

function written({ pack, article, audience }: Side): string {
  return [pack, article, ...(audience === null ? [] : [audience])].join('/');
}

function sideFrom(text: string | null): Side | null {
  const [pack = '', article = '', reader, more] = (text ?? '').split('/');
  if (pack === '' || article === '' || more !== undefined) return null;
  return { pack, article, audience: audiences.find((known) => known === reader) ?? null };
}
