import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../find/fold.ts';
import type { LessonStep } from '../saved/own-things.ts';
import { announce } from '../shell/announcer.tsx';
import { useLibrary } from '../shell/use-library.ts';
import { STEPS_AT_MOST } from './lesson-file.ts';
import { stepKey } from './lessons.ts';

interface AddStepProps {
  readonly steps: readonly LessonStep[];
  readonly onAdd: (step: LessonStep) => void;
}

const SHOWN = 8;

/** Finds articles by their titles and other names, to be put at the end of a lesson. */
export function AddStep({ steps, onAdd }: AddStepProps) {
  const { t } = useTranslation();
  const { contents } = useLibrary();
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const taken = new Set(steps.map(stepKey));
  const found =
    typed.trim() === '' ? [] : matching(contents, typed).filter((step) => !taken.has(stepKey(step)));

  if (steps.length >= STEPS_AT_MOST)
    return <p className="notice">{t('teach.full', { most: STEPS_AT_MOST })}</p>;
  return (
    <div className="add-step">
      <label className="lesson-field">
        <span>{t('teach.add')}</span>
        <input
          className="field"
          ref={box}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <ul className="add-step-found">
        {found.slice(0, SHOWN).map((step) => (
          <li key={stepKey(step)}>
            <button
              type="button"
              className="button"
              onClick={() => {
                onAdd(step);
                setTyped('');
                box.current?.focus();
                announce(t('teach.added', { title: step.title }));
              }}
            >
              <Plus size={16} aria-hidden="true" />
              {step.title}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="small quiet">
        {typed.trim() !== '' && found.length === 0 && t('teach.nothingToAdd')}
      </p>
    </div>
  );
}

/** Articles whose title or another name holds what was typed; those that begin with it come first. */
function matching(contents: ReturnType<typeof useLibrary>['contents'], typed: string): LessonStep[] {
  const wanted = plain(typed.trim());
  return contents
    .flatMap(({ pack, articles }) =>
      articles.map((article) => ({ pack, article, names: [article.title, ...article.aliases].map(plain) })),
    )
    .filter(({ names }) => names.some((name) => name.includes(wanted)))
    .sort((a, b) => Number(begins(b.names, wanted)) - Number(begins(a.names, wanted)))
    .map(({ pack, article }) => ({
      pack,
      article: article.id,
      section: null,
      title: article.title,
      sectionTitle: null,
    }));
}

const plain = (text: string): string => fold(text).text;

const begins = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => name.startsWith(wanted));
