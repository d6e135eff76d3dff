import type { Article } from '../../../content/model/article.ts';
import type { Reference } from '../../../content/model/reference.ts';
import type { Block, Inline, Sentence } from '../../../content/model/text.ts';
import type { ArticleReply, PackSummary } from '../../../main/api/contract.ts';

let sentences = 0;

/** A sentence with an id of its own; `cites` are reference ids. */
export function sentence(text: string, ...cites: string[]): Sentence {
  sentences += 1;
  const marker: Inline[] =
    cites.length > 0 ? [{ type: 'citation', cites: cites.map((reference) => ({ reference })) }] : [];
  return { id: `s${sentences}`, content: [{ type: 'text', value: text }, ...marker] };
}

export function paragraph(...inside: Sentence[]): Block {
  return { type: 'paragraph', sentences: inside };
}

export function record(id: string, more: Partial<Reference> = {}): Reference {
  return {
    id,
    type: 'article-journal',
    title: `Title of ${id}`,
    author: [],
    custom: { kind: 'research' },
    ...more,
  };
}

export const samplePack: PackSummary = {
  id: 'sample',
  title: 'Sample pack',
  description: '',
  version: '2026.11',
  sequence: 1,
  published: '2026-11-01',
  licence: 'CC-BY-4.0',
  languages: ['en'],
  publisher: 'Test',
  keyId: null,
  keyWords: null,
  update: null,
  trust: 'unsigned',
  articles: 1,
  sections: 3,
  references: 2,
  bytes: 1000,
  specialties: [{ id: 'vascular', title: 'Vascular' }],
  quickList: null,
  hasEditorialPolicy: true,
  installed: null,
};

/** An article of one pack with everything a reader can meet, as the library replies with it. */
export function sampleReply(change: Partial<Article> = {}): ArticleReply {
  const article: Article = {
    id: 'pump',
    title: 'The pump',
    aliases: [],
    summary: 'What the pump does.',
    type: 'mechanism',
    specialties: ['vascular'],
    language: 'en',
    updated: '2026-11-01',
    evidenceAsOf: '2024',
    reviewDue: '2027-11-01',
    authors: ['A'],
    licence: 'CC-BY-4.0',
    review: { state: 'submitted', submitted: '2026-11-01' },
    contentHash: 'ab'.repeat(32),
    words: 900,
    sections: sampleSections(),
    references: [],
    figures: {},
    questions: [
      {
        id: 'q1',
        prompt: [sentence('What closes?')],
        options: [
          { text: [sentence('The valves')], right: true },
          { text: [sentence('The arteries')], right: false },
        ],
        explanation: [sentence('Valves stop blood falling back.', 'stick1992')],
      },
    ],
    warnings: [],
    ...change,
  };
  return {
    pack: samplePack,
    article,
    references: [
      { number: 1, claims: [], record: record('meissner2005') },
      { number: 2, claims: [], record: record('stick1992') },
    ],
    glossary: {},
    linked: {},
    previous: null,
    next: null,
    suggestedQuestions: [],
  };
}

function sampleSections(): Article['sections'] {
  const text = (
    id: string,
    role: 'text' | 'key-points' | 'red-flags',
    blocks: Block[],
  ): Article['sections'][number] => ({
    id,
    role,
    title: id,
    level: 2,
    path: [id],
    blocks,
  });
  return [
    text('key-points', 'key-points', [paragraph(sentence('The pump lifts blood.', 'meissner2005'))]),
    text('red-flags', 'red-flags', [
      {
        type: 'redFlags',
        flags: [
          {
            urgency: 'today',
            sign: [sentence('One swollen calf.')],
            action: [sentence('Assess today.', 'meissner2005')],
          },
        ],
      },
    ]),
    text('how', 'text', [
      {
        type: 'wording',
        clinician: [paragraph(sentence('Ambulatory venous pressure falls.', 'stick1992'))],
        public: [paragraph(sentence('The pressure in the veins falls.', 'stick1992'))],
      },
      { type: 'note', tone: 'caution', blocks: [paragraph(sentence('Do not massage.', 'meissner2005'))] },
    ]),
  ];
}
