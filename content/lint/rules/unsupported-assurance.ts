import { citationsOf, plainText, sentencesOf } from '../../model/reading.ts';
import { passagesOf } from '../passages.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../rule.ts';

const checked = String.raw`(?:peer[- ]?reviewed|reviewed|approved|verified|validated|endorsed|vetted|certified|fact[- ]?checked|checked)`;
const manner = String.raw`(?:(?:\w+ly|peer|expert|physician|doctor)[- ])*`;
const ourText = String.raw`(?<!\b(?:on|of|in|for|about|from|to|with)\s)(?:this|these|our|all(?: (?:of )?(?:the|our|these))?|every|each)\s+(?:\w+\s+)?(?:articles?|pages?|packs?|content|texts?|topics?|information|chapters?|entr(?:y|ies)|guides?|materials?|librar(?:y|ies)|answers?)`;
const people = String.raw`(?:an? |the |our |two |three |independent |leading |senior |board-certified |qualified |medical |clinical |subject )*(?:experts?|doctors?|physicians?|clinicians?|specialists?|consultants?|professors?|editors?|editorial board|advisory board|board|panel|reviewers?|(?:medical|clinical|editorial|review) team|professionals|Dr\.? |Prof\.? )`;
/** Words that make it a denial, a plan or a condition. */
const unless = String.raw`\b(?:not|never|no|nobody|none|until|unless|once|when|before|after|if|may|can|must|should|will|would|to be)\b`;

/** Ways in which a text assures its reader that somebody has checked it. Each needs its own words about the text itself. */
const assurances: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${ourText}\b(?:(?!${unless})[^.;:,]){0,60}?\b(?:is|are|was|were|has been|have been|gets?)\s+${manner}${checked}\b`,
    'i',
  ),
  new RegExp(
    String.raw`^\s*(?:content\s+|text\s+|article\s+)?${manner}${checked}(?:\s+(?:and|for)\s+\w+)?\s+by\s+${people}`,
    'i',
  ),
  new RegExp(String.raw`\b${manner}${checked}\s+(?:for\s+\w+\s+)?by\s+our\b`, 'i'),
  /\bthis\s+(?:peer|expert|medically|clinically|physician)[- ]?(?:reviewed|approved|verified)\b/i,
  /^\s*(?:last\s+)?(?:medically|clinically|peer[- ])?\s*(?:reviewed|approved|verified)(?:\s+on)?\s*:?\s+(?:\d{4}\b|\d{1,2}\s+\w+\s+\d{4}|\w+\s+\d{1,2},?\s+\d{4})/i,
  /\bwe\s+(?:guarantee|certify|warrant)\b/i,
];

/** The words with which a text claims to have been checked, or null. */
export function assuranceIn(text: string): string | null {
  for (const pattern of assurances) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  return null;
}

export const unsupportedAssurance: Rule = {
  name: 'unsupported-assurance',
  severity: 'error',
  imported: 'warning',
  reason:
    'Only an approval that names who approved which words, and when, may say that a text was checked. The viewer says it then by itself. Words of the author that say so before it are untrue, and a reader in a hurry believes them.',
  example: {
    bad: 'All articles are reviewed for accuracy by our Medical Advisory Board.',
    good: 'Nothing: the review card says in which state the text is.',
  },
  article: (source) => {
    if (source.article.review.state === 'approved') return [];
    return passagesOf(source).flatMap((passage) => {
      // A sentence with a source speaks of the source's own review, unless it names this text.
      const cites = passage.sentence !== undefined && citationsOf(passage.sentence.content).length > 0;
      const words = assuranceIn(passage.text);
      if (words === null || (cites && !/\b(?:this|our|these)\b/i.test(words))) return [];
      return [
        {
          at: placeOf(words, passage, source),
          message: `“${words}”: the article is ${source.article.review.state}, not approved.`,
          todo: 'Remove the words; the review state is shown on every page.',
          section: passage.section,
        },
      ];
    });
  },
  pack: (shared) => {
    const policy = shared.editorialPolicy?.blocks.flatMap((block) =>
      block.type === 'heading'
        ? [block.title]
        : sentencesOf([block]).map((sentence) => plainText(sentence.content)),
    );
    const texts: [file: string, text: string][] = [
      ['pack.yml', shared.info?.description ?? ''],
      ...(policy ?? []).map((text): [string, string] => ['editorial-policy.md', text]),
    ];
    return texts.flatMap(([file, text]) => {
      const words = assuranceIn(text);
      if (words === null) return [];
      const at = (file === 'pack.yml' ? shared.infoLines.get('description') : undefined) ?? {
        line: 1,
        column: 1,
      };
      return [
        {
          file,
          at,
          message: `“${words}”: each article's own review state says whether that is so.`,
          todo: 'Say how review works, not that it has happened.',
        },
      ];
    });
  },
};
