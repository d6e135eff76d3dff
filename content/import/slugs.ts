import { createHash } from 'node:crypto';
import { slugOf } from '../pack/source/slug.ts';

/** Names Windows keeps for devices: a file cannot have them, whatever its ending. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Gives every record a file name of its own. A name that is taken, empty or not allowed gets a mark made from the record's
 * own name, so it stays the same whatever stands around the record.
 */
export class Slugs {
  readonly #taken = new Set<string>();

  take(name: string): string {
    const wanted = slugOf(name);
    const slug =
      wanted === '' || deviceNames.test(wanted) || this.#taken.has(wanted)
        ? this.#marked(wanted, name)
        : wanted;
    this.#taken.add(slug);
    return slug;
  }

  #marked(wanted: string, name: string): string {
    const stem = wanted === '' ? 'article' : wanted;
    for (let attempt = 0; ; attempt++) {
      const mark = createHash('sha256').update(`${name}\n${attempt}`).digest('hex').slice(0, 8);
      const slug = `${stem}-${mark}`;
      if (!this.#taken.has(slug)) return slug;
    }
  }
}
