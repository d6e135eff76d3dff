import { describe, expect, test } from 'vitest';
import { CITATION_MARK, sentenceEnds } from '../../../../../content/pack/source/sentences.ts';

/** Sentences of a text in which `¤` stands for a citation marker. */
function split(text: string): string[] {
  const flat = text.replaceAll('¤', CITATION_MARK);
  let from = 0;
  return sentenceEnds(flat).map((end) => {
    const sentence = flat.slice(from, end).trim().replaceAll(CITATION_MARK, '¤');
    from = end;
    return sentence;
  });
}

describe('sentenceEnds', () => {
  test.each<[why: string, sentences: string[]]>([
    ['full stops', ['One thing.', 'Another thing.']],
    ['questions and exclamations', ['Is it cold?', 'Act now!', 'Then wait.']],
    ['no full stop at the end', ['One thing.', 'Another']],
    ['decimals', ['Give 0.5 units at 37.2 °C.', 'Then 1.5 more.']],
    ['units in capitals', ['It was 18 mmol/L.', 'The other was 20 °C.', 'Slow walking helps.']],
    ['Latin abbreviations', ['Use heat, e.g. a lamp, i.e. warmth, vs. cold.', 'Next.']],
    ['authors', ['Stick et al. measured it.', 'They were right.']],
    ['authors before a capital', ['It was shown by Stick et al.', 'The pump works.']],
    ['titles and initials', ['It was described by J. R. Smith and Dr. Jones.', 'It is old.']],
    ['an initial at the start', ['J. Smith wrote it.', 'So did we.']],
    ['a letter that is no initial', ['Test for hepatitis B.', 'Treat what you find.']],
    ['a letter that is no initial, at the start', ['Vitamin K.', 'Then wait.']],
    ['numbered things', ['See Fig. 2 and no. 193 on p. 4.', 'Then go on.']],
    ['a shortened word that stands before numbers elsewhere', ['Wait for 10 min.', 'Then go on.']],
    ['etc. before a capital', ['Ask about fever, cough, etc.', 'Then examine.']],
    ['etc. before a small letter', ['Fever, cough etc. are common.']],
    ['a numbered start', ['1. Wash your hands.', 'Then begin.']],
    ['words with a small first letter', ['The eGFR fell.', 'pH rose.', 'mRNA was found.', 'eGFR rose.']],
    ['digits at the start', ['It helped.', '30 patients were seen.']],
    ['a lower-case word after a stop that ends nothing', ['The so-called approx. value is meant.']],
    ['quotation marks', ['He said “stop.”', '“Second heart” is a name.']],
    ['brackets', ['It works (mostly).', '(See below.)', 'Go on.']],
    ['an ellipsis', ['He waited…', 'Then he left.']],
    ['other scripts', ['これは文です。', '次の文です。']],
    ['Arabic', ['هل هذا صحيح؟', 'نعم.']],
    ['a line break as white space', ['One thing.', 'Another thing.']],
  ])('%s', (why, sentences) => {
    expect(split(sentences.join(why.includes('line break') ? '\n' : ' '))).toEqual(sentences);
  });

  test.each<[why: string, sentences: string[]]>([
    ['after the full stop it belongs to the sentence before', ['One thing. ¤', 'Another thing. ¤']],
    ['without a space', ['One thing.¤', 'Another thing.¤']],
    ['several markers', ['One thing. ¤ ¤', 'Another.']],
    ['before the full stop it belongs there too', ['One thing ¤.', 'Another thing.']],
    ['in the middle', ['One thing ¤ and more.', 'Another.']],
    ['after an abbreviation in mid-sentence', ['As Stick et al. ¤ showed, it works.', 'Next.']],
    ['a small letter after a cited stop starts a sentence', ['One thing. ¤', 'warfarin is another.']],
    ['after a closing bracket', ['It works (mostly.) ¤', 'Go on.']],
  ])('citation: %s', (_why, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('nothing but white space has no sentences', () => {
    expect(sentenceEnds('  \n ')).toEqual([]);
  });

  test('every character belongs to exactly one sentence, in order', () => {
    const text = 'A b. C d.¤ e F! “G.” h 1.5 i.e. j? K'.replaceAll('¤', CITATION_MARK);
    const ends = sentenceEnds(text);
    expect(ends.at(-1)).toBe(text.length);
    expect([...ends].sort((a, b) => a - b)).toEqual(ends);
  });

  test('a very long text without spaces takes no longer than its length allows', () => {
    expect(sentenceEnds('a.'.repeat(200_000))).toHaveLength(1);
  });
});
