import { describe, expect, it } from 'vitest';
import { aspectsAsked, aspectsOfHeading, aspectTerm } from '../../../../../main/search/analysis/aspects.ts';
import { termsOf } from './terms-of.ts';

describe('headings', () => {
  it.each([
    ['How it presents', 'symptoms'],
    ['What is done', 'treatment'],
    ['What it is', 'definition'],
    ['What are the symptoms of Parry-Romberg syndrome ?', 'symptoms'],
    ['How it is assessed', 'assessment'],
    ['What to tell the patient', 'advice'],
    ['Uncertain or disputed', 'dispute'],
    ['Is X inherited?', 'causes'],
  ])('“%s” is about %s', (heading, aspect) => {
    expect(aspectsOfHeading(heading, 'text')).toContain(aspect);
  });

  it('takes the role of a section for what it is about', () => {
    expect(aspectsOfHeading('At once', 'red-flags')).toContain('red-flags');
  });
});

describe('questions', () => {
  it.each([
    ['symptoms of sepsis', 'symptoms'],
    ['how is sepsis treated', 'treatment'],
    ['what causes DKA', 'causes'],
    ['what is sepsis', 'definition'],
    ['how common is AF', 'frequency'],
    ['prognosis of stroke', 'outlook'],
  ])('“%s” asks for %s', (query, aspect) => {
    expect(aspectsAsked(query).map((asked) => asked.aspect)).toContain(aspect);
  });

  it('knows which words ask', () => {
    const query = 'sepsis symptoms';
    const [asked] = aspectsAsked(query);
    expect(query.slice(asked?.start, asked?.end)).toBe('symptoms');
  });

  it('does not take “what is the treatment” for a definition', () => {
    expect(aspectsAsked('what is the treatment of gout').map((asked) => asked.aspect)).toEqual(['treatment']);
  });
});

it('is indexed as a term no text can hold', () => {
  expect(termsOf('#symptoms #treatment')).not.toContain(aspectTerm('symptoms'));
});
