import type { Question } from '../../content/model/article.ts';
import type { ArticleReply, LibraryReply } from '../../main/api/contract.ts';

/** A question of an article, as a test asks it. */
export interface AskedQuestion {
  /** `pack/article/question` */
  readonly key: string;
  readonly reply: ArticleReply;
  readonly question: Question;
}

/** In which order a test asks: as the articles have it, or shuffled, the same for everybody with the same number. */
export type TestOrder = { readonly kind: 'fixed' } | { readonly kind: 'random'; readonly seed: number };

/** Every question of these articles, in their order. A withdrawn article asks nothing. */
export function questionsOf(replies: readonly ArticleReply[]): readonly AskedQuestion[] {
  return replies
    .filter(({ article }) => article.review.state !== 'withdrawn')
    .flatMap((reply) =>
      reply.article.questions.map((question) => ({
        key: `${reply.pack.id}/${reply.article.id}/${question.id}`,
        reply,
        question,
      })),
    );
}

/** The questions in the order of the test, at most `limit` of them. */
export function inOrder(
  questions: readonly AskedQuestion[],
  order: TestOrder,
  limit = Infinity,
): readonly AskedQuestion[] {
  return (order.kind === 'fixed' ? questions : shuffled(questions, order.seed)).slice(0, limit);
}

/** How many questions the articles of each specialty have. */
export function questionsBySpecialty(contents: LibraryReply['contents']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { specialties, questions } of contents.flatMap(({ articles }) => articles)) {
    if (questions === 0) continue;
    for (const specialty of specialties) counts.set(specialty, (counts.get(specialty) ?? 0) + questions);
  }
  return counts;
}

/** Largest number a shuffle begins with: four digits can be said aloud in a class. */
export const SEED_BELOW = 10_000;

/** The order an address asks for; null while none was chosen. */
export function orderIn(parameters: URLSearchParams): TestOrder | null {
  const order = parameters.get('order');
  if (order === 'fixed') return { kind: 'fixed' };
  const seed = Number(parameters.get('seed'));
  return order === 'random' && Number.isInteger(seed) && seed >= 0 && seed < SEED_BELOW
    ? { kind: 'random', seed }
    : null;
}

/** Fisher and Yates' shuffle, with a generator of its own: the same on every machine. */
function shuffled<Value>(values: readonly Value[], seed: number): readonly Value[] {
  const random = mulberry32(seed);
  const list = [...values];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as Value, list[last] as Value];
  }
  return list;
}

/** Tommy Ettinger's 32-bit generator, public domain: numbers from 0 to below 1. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
