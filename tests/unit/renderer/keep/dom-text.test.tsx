// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Inline, Sentence } from '../../../../content/model/text.ts';
import { shownText } from '../../../../renderer/article/inline-text.ts';
import { ReadingProvider } from '../../../../renderer/article/reading-context.ts';
import { readingOf, sentenceAnchor } from '../../../../renderer/article/reading.ts';
import { Sentences } from '../../../../renderer/article/sentences.tsx';
import { startCatalogue } from '../../../../renderer/i18n/setup.ts';
import { coveredBy, rangeInSentence, readSentence } from '../../../../renderer/keep/dom-text.ts';
import { sampleReply } from '../sample-article.ts';

beforeAll(() => startCatalogue('en'));

const text = (value: string): Inline => ({ type: 'text', value });
const cite: Inline = { type: 'citation', cites: [{ reference: 'meissner2005' }, { reference: 'stick1992' }] };
const term: Inline = { type: 'term', term: 'pad', children: [text('peripheral  artery disease')] };

const sentences: Sentence[] = [
  { id: 's901', content: [text('In '), term, text(' walking improves. '), cite] },
  { id: 's902', content: [text('First '), cite, text(', then\nnext.')] },
  {
    id: 's903',
    content: [
      { type: 'strong', children: [text('CO'), { type: 'subscript', children: [text('2')] }] },
      text(' rises. '),
    ],
  },
];

function draw(): HTMLElement {
  const reply = sampleReply();
  const reading = readingOf(
    { ...reply, glossary: { pad: { id: 'pad', term: 'PAD', aliases: [], plain: '' } } },
    'clinician',
  );
  document.body.innerHTML = renderToStaticMarkup(
    <ReadingProvider value={reading}>
      <p>
        <Sentences sentences={sentences} />
      </p>
    </ReadingProvider>,
  );
  return document.body;
}

function elementOf(sentence: Sentence): Element {
  const element = document.getElementById(sentenceAnchor(sentence.id));
  if (!element) throw new Error('The sentence was not drawn.');
  return element;
}

describe('a sentence on the page', () => {
  it('reads as the text highlights are anchored in, whatever stands in it', () => {
    draw();
    expect(document.querySelectorAll('[role="button"]')).toHaveLength(5);
    for (const sentence of sentences)
      expect(readSentence(elementOf(sentence)).text).toBe(shownText(sentence.content));
  });

  it('gives back the range of any stretch of it', () => {
    draw();
    for (const sentence of sentences) {
      const words = shownText(sentence.content);
      for (let start = 0; start < words.length; start += 3) {
        const end = Math.min(words.length, start + 7);
        const range = rangeInSentence(elementOf(sentence), start, end);
        if (!range) throw new Error('No range.');
        expect(coveredBy(range, elementOf(sentence))).toEqual({ start, end });
      }
    }
  });

  it('is not touched by a range that ends where it begins', () => {
    const body = draw();
    const [first, second] = sentences as [Sentence, Sentence];
    const beginning = readSentence(elementOf(second)).letters[0];
    if (!beginning) throw new Error('The sentence is empty.');
    const range = document.createRange();
    range.setStart(body, 0);
    range.setEnd(beginning.node, beginning.offset);
    expect(coveredBy(range, elementOf(second))).toBeNull();
    expect(coveredBy(range, elementOf(first))).toEqual({ start: 0, end: shownText(first.content).length });
  });
});
