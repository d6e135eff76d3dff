import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isShared } from '../session/machine-policy.ts';
import { Segmented } from '../ui/segmented.tsx';
import { SEED_BELOW } from './questions.ts';

interface TestSetupProps {
  readonly questions: number;
  /** Articles that are asked about, out of so many. */
  readonly articles: number;
  readonly of: number;
  readonly onStart: (parameters: Record<string, string>) => void;
}

const lengths = [10, 20] as const;

/** How a test is to be asked. */
export function TestSetup({ questions, articles, of, onStart }: TestSetupProps) {
  const { t } = useTranslation();
  const [order, setOrder] = useState<'fixed' | 'random'>('fixed');
  const [seed, setSeed] = useState(() => String(Math.floor(Math.random() * SEED_BELOW)));
  const [count, setCount] = useState('all');
  const seedIsNumber = /^\d{1,4}$/.test(seed);

  function start(event: React.FormEvent): void {
    event.preventDefault();
    onStart({
      order,
      ...(order === 'random' ? { seed } : {}),
      ...(count === 'all' ? {} : { count }),
    });
  }

  return (
    <form className="test-setup" onSubmit={start}>
      <p>{t('lessonTest.holds', { questions, articles })}</p>
      {articles < of && <p className="notice">{t('lessonTest.partOf', { articles, all: of })}</p>}
      <Segmented
        label={t('lessonTest.order')}
        labelShown
        value={order}
        options={[
          { value: 'fixed', label: t('lessonTest.fixed') },
          { value: 'random', label: t('lessonTest.random') },
        ]}
        onChange={setOrder}
      />
      {order === 'random' && (
        <label className="test-seed">
          <span>{t('lessonTest.seed')}</span>
          <input
            className="field"
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            value={seed}
            aria-invalid={!seedIsNumber}
            onChange={(event) => setSeed(event.target.value)}
          />
          <span className="small quiet">{t('lessonTest.seedHint')}</span>
        </label>
      )}
      <Segmented
        label={t('lessonTest.length')}
        labelShown
        value={count}
        options={[
          { value: 'all', label: t('lessonTest.all') },
          ...lengths
            .filter((length) => length < questions)
            .map((length) => ({ value: String(length), label: String(length) })),
        ]}
        onChange={setCount}
      />
      <p>
        <button
          type="submit"
          className="button button-primary"
          disabled={order === 'random' && !seedIsNumber}
        >
          {t('lessonTest.begin')}
        </button>
      </p>
      <p className="small quiet">{t(isShared() ? 'lessonTest.notKept' : 'lessonTest.kept')}</p>
    </form>
  );
}
