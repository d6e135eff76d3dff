import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../../../main/search/engine.ts';
import { engineOver, filler, packOf, sentenceOf, type SmallArticle } from '../small-library.ts';

const gout: SmallArticle = {
  id: 'gout',
  title: 'Gout',
  sections: [
    {
      title: 'What it is',
      text: ['Gout is a painful arthritis from urate crystals.', 'Kings had it.', 'Gout is a painful arthritis from crystals of urate.'],
    },
    { title: 'How it presents', text: ['The big toe is red, hot and tender.', 'It starts at night.'] },
    { title: 'What is done', text: ['Rest and ice help at once.', 'Colchicine treats an attack.', 'An attack lasts one to two weeks.'] },
    { title: 'At home', text: ['Do not drink beer.', 'Water is good for gout.'] },
    { title: 'Pitfalls', text: ['Aspiration of the gouty joint left out.', 'Colchicine given for gout for a year.'] },
  ],
}; // prettier-ignore
const asthma: SmallArticle = {
  id: 'asthma',
  title: 'Asthma',
  sections: [
    { title: 'What it is', text: ['Asthma narrows the airways.'] },
    { title: 'How it presents', text: ['Wheeze and cough at night.', 'Measles may be mentioned here with its rash.'] },
    {
      title: 'Peak flow',
      text: ['Median peak flow standing was 400 in the morning and 300 at night.'],
      blocks: [
        { type: 'table', caption: [sentenceOf('How severe it is.')], align: [null, null],
          head: [[sentenceOf('Grade')], [sentenceOf('Saturation')]],
          rows: [[[sentenceOf('Life-threatening')], [sentenceOf('Below 92 percent')]]] },
      ],
    },
    {
      title: 'Steps',
      text: ['The goal of saturation is 94 percent.'],
      blocks: [
        { type: 'paragraph', sentences: [
          { ...sentenceOf('Ipratropium.'), content: [{ type: 'strong', children: [{ type: 'text', value: 'Ipratropium.' }] }] },
          sentenceOf('It is added when the attack is severe.')] },
        { type: 'conflict', title: 'Does magnesium help?', blocks: [
          { type: 'paragraph', sentences: [sentenceOf('A trial found fewer admissions after magnesium.')] }] },
      ],
    },
    { title: 'Uncertain or disputed', text: ['Spirometry helps at home, says one trial.'] },
    { title: 'Later', text: ['Spirometry at home comes with the plan.'] },
    { title: 'Numbers', text: ['A flow below a third of the best is near-fatal obstruction.'] },
    { title: 'Going home', text: ['Watch for four hours before going home.', 'The family must know what to do.'] },
  ],
}; // prettier-ignore
const recalled: SmallArticle = {
  id: 'recalled',
  title: 'Scurvy',
  review: { state: 'withdrawn', date: '2026-01-01', reason: 'Wrong.' },
  sections: [{ title: 'What it is', text: ['Scurvy is a lack of vitamin C.'] }],
};

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineOver(await packOf('p', [gout, asthma, recalled, ...filler]));
});
const answers = async (q: string, article?: string): Promise<string[]> =>
  (await engine.answer({ q, article })).answers.map(({ text }) => text);

describe('answers', () => {
  it('begin with the sentence that says what the topic is', async () => {
    expect((await answers('What is gout?'))[0]).toBe('Gout is a painful arthritis from urate crystals.');
  });

  it('never say the same twice', async () => {
    const all = await answers('What is gout?');
    expect(all.filter((text) => text.includes('urate')).length).toBe(1);
  });

  it('come from the section about what was asked, though it does not say the word', async () => {
    expect((await answers('symptoms of gout'))[0]).toBe('The big toe is red, hot and tender.');
    expect(await answers('How is gout treated?')).toContain('Colchicine treats an attack.');
  });

  it('to how long have a time in them', async () => {
    expect(await answers('How long does gout last?')).toEqual(['An attack lasts one to two weeks.']);
  });

  it('are sentences of the library, word for word, with their place and review', async () => {
    const { answers: found } = await engine.answer({ q: 'What is gout?' });
    expect(found[0]).toMatchObject({ pack: 'p', article: 'gout', section: 'what-it-is', review: 'draft', citations: [] });
    const library = [gout, asthma].flatMap(({ sections }) => sections.flatMap(({ text }) => text));
    for (const { text } of found) expect(library).toContain(text);
  }); // prettier-ignore

  it('to what should not be done begin with what says so', async () => {
    expect((await answers('What should not be done in gout?'))[0]).toBe('Do not drink beer.');
  });

  it('to how much have a number: at once is none', async () => {
    expect(await answers('How much ice helps in gout?')).toEqual([]);
    expect(await answers('How low is the saturation in life-threatening asthma?')).toEqual([
      'Life-threatening · Below 92 percent',
    ]);
  });

  it('are no pitfalls: what people do wrong would read as advice', async () => {
    for (const q of ['How is gout treated?', 'When is aspiration of the joint useful in gout?', 'colchicine for gout'])
      expect((await answers(q)).filter((text) => /left out|for a year/.test(text))).toEqual([]);
    expect(await answers('What are the pitfalls of gout?')).toContain('Colchicine given for gout for a year.');
  }); // prettier-ignore

  it('may be a sentence that says all that was asked, whatever its article is called', async () => {
    expect(await answers('What is the median peak flow at night?')).toEqual([
      'Median peak flow standing was 400 in the morning and 300 at night.',
    ]);
  });

  it('may be the row of a table, with the head it is read under', async () => {
    const { answers: found } = await engine.answer({ q: 'Which saturation is life-threatening in asthma?' });
    expect(found[0]).toMatchObject({ text: 'Life-threatening · Below 92 percent', leadIn: 'Grade · Saturation' });
  }); // prettier-ignore

  it('say what a word means that no article is called, where a sentence defines it', async () => {
    expect(await answers('What is near-fatal obstruction?', 'asthma')).toEqual([
      'A flow below a third of the best is near-fatal obstruction.',
    ]);
  });

  it('come from under the heading that says what was asked', async () => {
    expect(await answers('When may a patient with asthma go home?', 'asthma')).toContain(
      'Watch for four hours before going home.',
    );
    expect(await answers('going home with asthma', 'asthma')).toContain('The family must know what to do.');
  });

  it('are read with the words in bold above them, or the title of their dispute', async () => {
    const { answers: found } = await engine.answer({ q: 'When is ipratropium added in asthma?' });
    expect(found[0]).toMatchObject({
      leadIn: 'Ipratropium.',
      text: 'It is added when the attack is severe.',
    });
    const disputed = await engine.answer({ q: 'magnesium in asthma' });
    expect(disputed.answers[0]).toMatchObject({ leadIn: 'Does magnesium help?' });
  });

  it('come from under the words in bold that name what was asked, not from those that name another thing', async () => {
    const bold = (text: string) => ({ ...sentenceOf(text), content: [{ type: 'strong' as const, children: [{ type: 'text' as const, value: text }] }] }); // prettier-ignore
    const under = (label: string, text: string) => ({
      type: 'paragraph' as const,
      sentences: [bold(label), sentenceOf(text)],
    });
    const blocks = [
      under('Cause.', 'Examine the jaw by hand.'),
      under('Diagnosis.', 'Lockjaw is clear to see.'),
    ];
    const tetanus = {
      id: 't',
      title: 'Tetanus',
      sections: [{ title: 'How it is assessed', text: [], blocks }],
    };
    const other = await engineOver(await packOf('t', [tetanus, ...filler]));
    const { answers: found } = await other.answer({ q: 'How is tetanus diagnosed?' });
    expect(found[0]).toMatchObject({ leadIn: 'Diagnosis.', text: 'Lockjaw is clear to see.' });
  });

  it('put what is settled before one side of a dispute', async () => {
    expect((await answers('spirometry at home', 'asthma'))[0]).toBe(
      'Spirometry at home comes with the plan.',
    );
  });

  it('know that a target is a goal, and that it has a number', async () => {
    const [first] = await answers('What is the target for saturation in asthma?');
    expect(first).toBe('The goal of saturation is 94 percent.');
  });

  it('to why something is given need not speak of causes', async () => {
    expect(await answers('Why is ipratropium added and given in asthma?')).toContain(
      'It is added when the attack is severe.',
    );
  });

  it('are at most five', async () => {
    expect((await answers('What is asthma?')).length).toBeLessThanOrEqual(5);
  });
});

describe('within the open article', () => {
  it('a question need not name its topic', async () => {
    expect((await answers('What are the symptoms?', 'asthma'))[0]).toBe('Wheeze and cough at night.');
    expect((await answers('What are the symptoms?', 'gout'))[0]).toBe('The big toe is red, hot and tender.');
  });

  it('any heading is a question, answered by the sentences under it, in their order', async () => {
    expect(await answers('What it is', 'gout')).toEqual([
      'Gout is a painful arthritis from urate crystals.',
      'Kings had it.',
    ]);
    expect(await answers('what it is?', 'asthma')).toEqual(['Asthma narrows the airways.']);
  });

  it('is looked first, then the library', async () => {
    expect((await answers('What is gout?', 'asthma'))[0]).toBe('Gout is a painful arthritis from urate crystals.');
  }); // prettier-ignore

  it('a question about something else is refused, not stretched', async () => {
    expect(await answers('Is it contagious?', 'gout')).toEqual([]);
  });
});

describe('refusals', () => {
  it('of a meaning, where a sentence defines its own article and only mentions the word', async () => {
    const neuralgia = {
      id: 'n',
      title: 'Neuralgia',
      sections: [{ title: 'What it is', text: ['Neuralgia is a pain in throat and tonsils.'] }],
    };
    const other = await engineOver(await packOf('n', [neuralgia, ...filler]));
    expect((await other.answer({ q: 'What are tonsils?' })).answers).toEqual([]);
  });

  it('of a topic that is only mentioned under another', async () => {
    expect(await engine.answer({ q: 'What are the symptoms of measles?' })).toMatchObject({
      refused: true,
      reason: 'not-in-library',
      answers: [],
    });
  });

  it('offer the nearest sections of the article that is open before any other', async () => {
    const { nearest } = await engine.answer({ q: 'What dose at night helps gout?', article: 'asthma' });
    const articles = nearest.map(({ article }) => article);
    expect(articles[0]).toBe('asthma');
    expect(articles).toContain('gout');
  });

  it('offer the nearest sections', async () => {
    const { nearest } = await engine.answer({ q: 'Is gout contagious?' });
    expect(nearest[0]?.article).toBe('gout');
  });

  it('offer no section that shares nothing but “what is” with the question', async () => {
    expect(await engine.answer({ q: 'What is zzyzx?' })).toMatchObject({ refused: true, nearest: [] });
    expect(await engine.answer({ q: 'What is zzyzx?', article: 'gout' })).toMatchObject({ nearest: [] });
  });

  it('of a word the library does not know, rather than an answer about its neighbour', async () => {
    const other = await engineOver(
      await packOf('o', [
        {
          id: 'h',
          title: 'Sarcoidosis',
          sections: [{ title: 'What it is', text: ['Sarcoidosis is granulomas in many organs.'] }],
        },
        ...filler,
      ]),
    );
    expect((await other.answer({ q: 'What is scarcoidosi?' })).refused).toBe(true);
    expect((await other.answer({ q: 'What is sarcoidosos?' })).answers[0]?.article).toBe('h');
  });

  it('of a dose are plain, in an open article too', async () => {
    for (const article of [undefined, 'gout'])
      expect(await engine.answer({ q: 'What is the dose of colchicine?', article })).toMatchObject({
        refused: true,
        reason: 'dose',
      });
  });

  it('of what was withdrawn', async () => {
    expect((await engine.answer({ q: 'What is scurvy?' })).refused).toBe(true);
    expect((await engine.answer({ q: 'What is it?', article: 'recalled' })).refused).toBe(true);
  });

  it('of no question', async () => {
    for (const q of ['', '  ', '???', 'the of and'])
      expect(await engine.answer({ q })).toMatchObject({ refused: true, reason: 'empty-question' });
  });

  it('of an open article that is not there', async () => {
    expect((await engine.answer({ q: 'symptoms', article: 'nowhere' })).refused).toBe(true);
  });
});
