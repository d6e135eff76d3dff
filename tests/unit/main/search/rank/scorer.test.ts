import { describe, expect, it } from 'vitest';
import { scoring } from '../../../../../main/search/scoring.ts';
import { engineOver, filler, packOf, placesFor, type SmallArticle } from '../small-library.ts';

const article = (id: string, title: string, ...text: string[]): SmallArticle => ({
  id,
  title,
  sections: [{ title: 'Text', text }],
});

async function order(q: string, ...articles: SmallArticle[]): Promise<string[]> {
  const engine = await engineOver(await packOf('pack', [...articles, ...filler]));
  return placesFor(engine, q).map((place) => place.split('#')[0] ?? '');
}

/** Words that say nothing to the queries here, to make texts as long as each other. */
const words = (count: number): string => Array.from({ length: count }, (_, at) => `lorem${at % 7}`).join(' ');

describe('where a word stands', () => {
  it('counts more in the title than in the text', async () => {
    expect(
      await order(
        'gout',
        article('text', 'Joints', `gout ${words(10)}`),
        article('title', 'Gout', words(11)),
      ),
    ).toEqual(['title', 'text']);
  });

  it('counts more in a heading than in the text, and less than in an alias', async () => {
    const heading: SmallArticle = {
      id: 'heading',
      title: 'Joints',
      sections: [
        { title: 'Start', text: [words(10)] },
        { title: 'Attacks of gout here', text: [words(10)] },
      ],
    };
    const text: SmallArticle = {
      id: 'text',
      title: 'Bones',
      sections: [
        { title: 'Start', text: [words(10)] },
        { title: 'Attacks of it', text: [`gout ${words(9)}`] },
      ],
    };
    expect(await order('gout', text, heading)).toEqual(['heading', 'text']);
  });

  it('counts less in a long text than in a short one', async () => {
    expect(
      await order(
        'gout',
        article('long', 'A', `gout ${words(200)}`),
        article('short', 'B', `gout ${words(20)}`),
      ),
    ).toEqual(['short', 'long']);
  });
});

describe('an article whose name stands among other words', () => {
  const asked = 'what research or trials are being done for gout';

  it('goes before a long text that says the other words again and again', async () => {
    const elsewhere = article(
      'elsewhere',
      'Warts',
      'research and trials are being done',
      'trials and research',
    );
    const named = article('named', 'Gout', `${words(20)} research`);
    expect(await order(asked, elsewhere, named)).toEqual(['named', 'elsewhere']);
  });

  it('is one whose whole name is there: half of it may be another topic', async () => {
    const half = article('half', 'Gout kidney', `research ${words(10)}`);
    const whole = article('whole', 'Gout', `research ${words(10)}`);
    expect(await order(asked, half, whole)).toEqual(['whole', 'half']);
  });
});

describe('words together', () => {
  it('side by side go before the same words apart', async () => {
    expect(
      await order(
        'heart failure',
        article('apart', 'A', `heart ${words(12)} failure`),
        article('beside', 'B', `${words(6)} heart failure ${words(6)}`),
      ),
    ).toEqual(['beside', 'apart']);
  });

  it('in one sentence go before the same words in two', async () => {
    expect(
      await order(
        'renal stones',
        article('two', 'A', `The renal ${words(3)}.`, `Some stones ${words(3)}.`),
        article('one', 'B', `The renal ${words(2)} stones ${words(4)}.`),
      ),
    ).toEqual(['one', 'two']);
  });

  it('all of them go before one of them many times', async () => {
    expect(
      await order(
        'fever rash neck',
        article('many', 'A', `fever fever fever fever fever ${words(5)}`),
        article('all', 'B', `fever rash neck ${words(7)}`),
      ),
    ).toEqual(['all', 'many']);
  });
});

describe('names', () => {
  it('that are the query go first, whatever else says it more often', async () => {
    expect(
      await order(
        'gout',
        article('often', 'Gout and other gout of gouts', 'gout gout gout gout gout'),
        article('exact', 'Gout', words(30)),
      ),
    ).toEqual(['exact', 'often']);
  });

  it('that are an alias go before texts that say it', async () => {
    expect(
      await order('podagra', article('says', 'A', 'podagra podagra podagra'), {
        ...article('alias', 'Gout', words(30)),
        aliases: ['podagra'],
      }),
    ).toEqual(['alias', 'says']);
  });
});

describe('trust', () => {
  it('puts a withdrawn article after any other that says as much', async () => {
    const text = `gout ${words(10)}`;
    const withdrawn: SmallArticle = {
      ...article('withdrawn', 'Gout', text),
      review: { state: 'withdrawn', date: '2026-01-01', reason: 'Wrong.' },
    };
    expect(await order('gout', withdrawn, article('draft', 'Gout', text))).toEqual(['draft', 'withdrawn']);
  });

  it('says that it is withdrawn', async () => {
    const engine = await engineOver(
      await packOf('pack', [
        {
          ...article('w', 'Gout', 'gout'),
          review: { state: 'withdrawn', date: '2026-01-01', reason: 'Wrong.' },
        },
      ]),
    );
    expect(engine.search({ q: 'gout', limit: 5 }).hits[0]?.review).toBe('withdrawn');
  });

  it('never counts a worse state above a better one', () => {
    const { draft, submitted, approved, superseded, withdrawn } = scoring.reviewWeight;
    expect([withdrawn, superseded, draft, submitted, approved]).toEqual(
      [withdrawn, superseded, draft, submitted, approved].toSorted((a, b) => a - b),
    );
  });
});

it('gives the same list for the same query', async () => {
  const articles = Array.from({ length: 30 }, (_, at) => article(`a${at}`, 'Same', 'fever and rash'));
  const engine = await engineOver(await packOf('pack', articles));
  expect(placesFor(engine, 'fever rash')).toEqual(placesFor(engine, 'fever rash'));
});

describe('a phrase that stands for what was typed', () => {
  it('is not found by one of its words, in the text or in a name', async () => {
    const named = { ...article('named', 'Fits', 'They do not stop.'), aliases: ['continuous fits'] };
    const said = article('said', 'Air', 'Continuous positive airway pressure.');
    expect(await order('CPAP', named, article('text', 'Continuous pressure', 'None.'), said)).toEqual([
      'said',
    ]);
  });
});
