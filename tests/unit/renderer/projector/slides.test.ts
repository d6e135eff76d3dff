import { describe, expect, it } from 'vitest';
import { slidesOf, sourcesOf } from '../../../../renderer/projector/slides.ts';
import { paragraph, sampleReply, sentence } from '../sample-article.ts';

const whole = { reply: sampleReply(), section: null };
const ids = (parts: Parameters<typeof slidesOf>[0]): string[] =>
  slidesOf(parts, 'clinician').map(({ id }) => id);

describe('the slides of an article', () => {
  it('open with its title, then its red flags, then everything else', () => {
    expect(ids([whole])).toEqual(['title', 'red-flags', 'key-points', 'how']);
  });

  it('keep the red flags where only another section is asked for', () => {
    expect(ids([{ ...whole, section: 'how' }])).toEqual(['title', 'red-flags', 'how']);
  });

  it('take a section with those below its heading', () => {
    const section = (id: string, level: 2 | 3) => ({
      id,
      role: 'text' as const,
      title: id,
      level,
      path: [id],
      blocks: [paragraph(sentence('Text.'))],
    });
    const reply = sampleReply({
      sections: [section('one', 2), section('one-a', 3), section('one-b', 3), section('two', 2)],
    });
    expect(ids([{ reply, section: 'one' }])).toEqual(['title', 'one', 'one-a', 'one-b']);
    expect(ids([{ reply, section: 'two' }])).toEqual(['title', 'two']);
  });

  it('are all of them where the section that was asked for is gone', () => {
    expect(ids([{ ...whole, section: 'no-longer-there' }])).toEqual(ids([whole]));
  });

  it('are nothing but the title where the article is withdrawn', () => {
    const review = { state: 'withdrawn', date: '2026-11-01', reason: 'An error was found.' } as const;
    const slides = slidesOf([{ reply: sampleReply({ review }), section: null }], 'clinician');
    expect(slides.map(({ id, redFlags }) => [id, redFlags])).toEqual([['title', null]]);
  });

  it('know where the red flags of their own article are', () => {
    expect(slidesOf([whole, whole], 'clinician').map(({ redFlags }) => redFlags)).toEqual([
      ...Array<string>(4).fill('step-1-red-flags'),
      ...Array<string>(4).fill('step-2-red-flags'),
    ]);
  });

  it('never share a name, whatever the lesson repeats', () => {
    const all = ids([whole, { ...whole, section: 'how' }, whole]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the sources of a slide', () => {
  it('are those its sentences cite, by number', () => {
    const slides = slidesOf([whole], 'clinician');
    const sources = Object.fromEntries(slides.map((slide) => [slide.id, sourcesOf(slide)]));
    expect(sources['title']).toEqual([]);
    expect(sources['red-flags']).toEqual(['1 Title of meissner2005']);
    expect(sources['how']).toEqual(['1 Title of meissner2005', '2 Title of stick1992']);
  });
});
