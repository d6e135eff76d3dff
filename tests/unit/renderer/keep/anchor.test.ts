import { describe, expect, it } from 'vitest';
import { findAnchor, fingerprintOf, type Anchor } from '../../../../renderer/keep/anchor.ts';

const text = 'Give adrenaline at once. Repeat adrenaline after five minutes.';

function anchorOf(quote: string, section = 'treatment'): Anchor {
  return {
    section,
    sectionTitle: 'Treatment',
    quote,
    start: text.indexOf(quote),
    fingerprint: fingerprintOf(text),
    audience: 'clinician',
  };
}

describe('an anchor', () => {
  it('is kept where the text is the same', () => {
    const found = findAnchor(anchorOf('Repeat adrenaline'), [{ id: 'treatment', text }]);
    expect(found).toEqual({ state: 'kept', section: 'treatment', start: 25, end: 42 });
  });

  it('is kept where other words of its section have changed', () => {
    const changed = `Call for help. ${text}`;
    expect(findAnchor(anchorOf('Repeat adrenaline'), [{ id: 'treatment', text: changed }])).toEqual({
      state: 'kept',
      section: 'treatment',
      start: 40,
      end: 57,
    });
  });

  it('takes the occurrence nearest to where it was', () => {
    const anchor = { ...anchorOf('adrenaline'), start: 32 };
    const longer = `adrenaline, adrenaline. ${text}`;
    const found = findAnchor(anchor, [{ id: 'treatment', text: longer }]);
    expect(found.state === 'kept' && found.start).toBe(longer.indexOf('adrenaline', 24));
  });

  it('has moved where its words stand in another section', () => {
    const found = findAnchor(anchorOf('at once'), [
      { id: 'treatment', text: 'Nothing.' },
      { id: 'first-steps', text: 'Act at once.' },
    ]);
    expect(found).toEqual({ state: 'moved', section: 'first-steps', start: 4, end: 11 });
  });

  it('asks for a person where its words are gone, and is never put on other words', () => {
    expect(findAnchor(anchorOf('at once'), [{ id: 'treatment', text: 'Give adrenaline now.' }])).toEqual({
      state: 'changed',
    });
    expect(findAnchor(anchorOf('at once'), [])).toEqual({ state: 'changed' });
  });
});

it('gives every change of a text another fingerprint', () => {
  const variants = [text, text.slice(1), `${text} `, text.toLowerCase(), ''];
  expect(new Set(variants.map(fingerprintOf)).size).toBe(variants.length);
});
