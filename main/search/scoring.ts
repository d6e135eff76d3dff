/**
 * Everything that scores, in one place. `docs/search.md` says how each was measured; the same constants hold for every
 * pack and collection.
 */
export const scoring = {
  /** BM25: how soon more of the same word stops counting. Long abstracts and short sections both did best near 1.6. */
  k: 1.6,
  /** BM25: how much a long text is held against it, per field. Titles vary less in what they mean by length. */
  lengthWeight: { title: 0.5, alias: 0.3, heading: 0.4, text: 0.7 },
  /** Shortness below this share of the average is not rewarded: a section of one sentence is not the better for it. */
  shortest: 0.6,
  /** What one occurrence in a field counts beside one in the text. */
  fieldWeight: { title: 3, alias: 2.6, heading: 3.5, text: 1 },

  /** Two words typed side by side that stand side by side: evidence that the section means what the reader means. */
  phrase: 0.25,
  /** Two words typed side by side that stand within `nearWindow` words, in either order. */
  near: 0.1,
  nearWindow: 6,
  /** Share of the score that depends on how much of the query (by rarity) the section covers at all. */
  coverage: 0.25,

  /**
   * Relevance feedback: from how many words of query on, how many best sections, how many of their words, what share. Ten
   * sections, as is usual, gave MED 0.740 and fifteen 0.756 (nDCG@10); SciFact has 0.715 and 0.712.
   * Only the first `reranked` are read again: nobody looks further, and it halves what a long query costs.
   */
  feedback: {
    fromConcepts: 6,
    sections: 15,
    terms: 50,
    share: 0.5,
    decay: 5,
    commonest: 0.25,
    reranked: 400,
  },

  /** The query is the title, or one of the other names, of the article: no statistic outranks that. */
  exactTitle: 1.2,
  exactAlias: 1.1,
  /** The query is the heading of the section. */
  exactHeading: 1,
  /**
   * A whole name of the article stands among other words of the query: it is what is asked about, and the others say what of
   * it. So its words count once more, in every section of the article; else a long text about “research” or “trials” of
   * another disease outranks it. MedQuAD: nDCG@10 0.540 → 0.592, recall@100 0.970 → 0.998 (with `done` a stop word);
   * SciFact and MED, whose queries hold no title, stay.
   */
  nameAmongWords: 1,
  /** What a section that is not the first of its article keeps of the two. */
  notLead: 0.5,
  /** The first of several sections of an article, times how much of the query title and aliases name: a topic starts at its start. */
  leadSection: 0.4,
  /** What a section of pitfalls or disputes keeps where neither was asked for. */
  secondarySection: 0.9,
  /** What each further section of the same article keeps, so that one article does not fill the screen. */
  sameArticle: 0.94,

  /** What the library itself says about how far a text may be trusted. */
  reviewWeight: {
    draft: 0.97,
    submitted: 1,
    'under-review': 1,
    approved: 1.02,
    superseded: 0.6,
    withdrawn: 0.3,
  },

  /** Weights of what was not typed but is searched besides: always below what was. */
  expansion: {
    abbreviation: 0.8,
    /** One of several senses of an abbreviation. */
    ambiguous: 0.4,
    /** The other name of the very same thing: adrenaline and epinephrine. */
    'same-thing': 0.9,
    synonym: 0.4,
    'lay-word': 0.6,
    brand: 0.8,
    eponym: 0.7,
    spelling: 0.9,
    prefix: 0.5,
    /** Completions of a last word that is a whole word already. */
    'prefix-of-word': 0.1,
    /** A section about what is asked, whatever its heading calls it; and where only small words asked (`what is`). */
    aspect: 1,
    aspectOnly: 0.5,
  },
} as const;

/** What counts in an answer; calibrated on one half of the judged questions, measured on the other (docs/search.md). */
export const answering = {
  /** Share of the topic, by rarity, that a sentence with its headings must hold: below it, the library does not answer. */
  threshold: 0.8,
  /** The same where nothing of the topic is asked by name, as in “when is a D-dimer useful”: only its words can tell. */
  thresholdPlain: 0.75,
  /** Share of it that the article's names and headings must hold: measles mentioned under another disease is no answer. */
  leastNamed: 0.35,
  leastNamedPlain: 0.2,
  /** Share of a topic of several words that a sentence itself must hold to answer under another name. */
  saysAll: 0.95,
  named: 0.4,
  /** One of the article's names is what was asked about, and nothing more: the article is about that. */
  focus: 0.3,
  own: 0.25,
  /** The section is about what is asked: `How it presents` for symptoms. */
  aspectOfSection: 0.5,
  /** The sentence itself says so: `caused by`, `is treated with`. */
  aspectOfSentence: 0.2,
  /** The same within a section that is about it. */
  says: 0.2,
  /** The heading is made of the words of the question. */
  headed: 0.3,
  /** It says the word that was asked with: `kinds`. */
  asking: 0.2,
  /** It begins with the topic and says what that is, or with `do not` where that was asked. */
  outright: 0.4,
  /** The first sentence of a section says more of what it is about than its tenth. */
  early: 0.3,
  /** The author's own summary says it, whatever its place there: that is what he would answer. */
  keyPoint: 0.3,
  /** One side of a dispute, where nobody asked for the dispute. */
  disputed: 0.3,
  /** It announces a list, or is a word of one. */
  saysLittle: 0.4,
  /** Share of the question, by rarity, that a section must hold to be offered where there is no answer. */
  nearest: 0.4,
  /** Weaker answers than this share of the first are left out. */
  keep: 0.75,
} as const;

/** The shape of the constants, for experiments that vary them. */
export type Scoring = {
  readonly [Key in keyof typeof scoring]: (typeof scoring)[Key] extends number
    ? number
    : { readonly [Inner in keyof (typeof scoring)[Key]]: number };
};

/** Bounds on work, not on meaning. */
export const limits = {
  /** Longer queries are cut: a pasted page is no question. */
  queryLength: 2_000,
  /** Different words of a query that are searched. */
  queryWords: 48,
  /** Postings walked to find candidates, rarest words first; the other words still score. A millisecond a 10,000. */
  postings: 30_000,
  /** Sections scored in full, per pack. */
  candidates: 1_000,
  /** Completions of a half-typed last word. */
  completions: 24,
} as const;
