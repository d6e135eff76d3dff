import type { Section } from '../../content/model/article.ts';
import type { Audience } from '../../content/model/audience.ts';
import { citationsOf } from '../../content/model/reading.ts';
import { shortLabelOf } from '../../content/model/reference-label.ts';
import type { ArticleReply } from '../../main/api/contract.ts';
import { readingOf, sentencesRead, type Reading } from '../article/reading.ts';

/** An article, or one section of it, that is to be shown. */
export interface ShownPart {
  readonly reply: ArticleReply;
  readonly section: string | null;
}

/** One screenful: the title of an article, or one of its sections. */
export interface Slide {
  /** Names the slide in the address: the section's id, in a lesson with the step before it. */
  readonly id: string;
  readonly reading: Reading;
  /** Null for the slide that opens an article. */
  readonly section: Section | null;
  /** Id of the article's slide of red flags; null where it has none, or must not be used. */
  readonly redFlags: string | null;
}

/** Name of the slide that opens an article. */
const TITLE = 'title';

/**
 * The slides of these parts, in order. An article opens with its title and how far it may be leaned on; its red flags come
 * next, even where only another section of it was asked for. Of a withdrawn article nothing is shown but that it is withdrawn.
 */
export function slidesOf(parts: readonly ShownPart[], audience: Audience): readonly Slide[] {
  return parts.flatMap(({ reply, section }, index) => {
    const place = parts.length === 1 ? '' : `step-${index + 1}-`;
    const reading = readingOf(reply, audience, null, place);
    const shown = sectionsShown(reading, section);
    const flags = shown.find(({ role }) => role === 'red-flags');
    const redFlags = flags ? `${place}${flags.id}` : null;
    return [null, ...shown].map((one) => ({
      id: `${place}${one?.id ?? TITLE}`,
      reading,
      section: one,
      redFlags,
    }));
  });
}

function sectionsShown({ reply, sections }: Reading, wanted: string | null): readonly Section[] {
  if (reply.article.review.state === 'withdrawn') return [];
  const readable = sections.filter(({ role }) => role !== 'self-test');
  if (wanted === null) return readable;
  const part = new Set(withSubsections(reply.article.sections, wanted).map(({ id }) => id));
  // A section that is gone since the lesson was made must not become an empty screen.
  return part.size === 0 ? readable : readable.filter(({ id, role }) => role === 'red-flags' || part.has(id));
}

/** A section and those below its heading. */
function withSubsections(sections: readonly Section[], wanted: string): readonly Section[] {
  const at = sections.findIndex(({ id }) => id === wanted);
  const first = sections[at];
  if (!first) return [];
  const rest = sections.slice(at + 1);
  const end = rest.findIndex(({ level }) => level <= first.level);
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}

/** The sources a slide cites, by their numbers: `3 Stick 1992`. */
export function sourcesOf({ reading, section }: Slide): readonly string[] {
  if (!section) return [];
  const cited = new Set(
    sentencesRead(section.blocks, reading.audience)
      .flatMap(({ content }) => citationsOf(content))
      .map(({ reference }) => reference),
  );
  return [...cited]
    .flatMap((id) => reading.references.get(id) ?? [])
    .sort((one, other) => one.number - other.number)
    .map(({ number, record }) => `${number} ${shortLabelOf(record)}`);
}
