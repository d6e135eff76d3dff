import { Printer } from 'lucide-react';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { machinePolicy } from '../session/machine-policy.ts';
import { ARTICLES_AT_ONCE, printListPath, type ListedPlace } from './print-list.ts';
import './picking.css';

interface Picking {
  /** In the order they were picked, which is the order of the document. */
  readonly picked: readonly ListedPlace[];
  readonly pick: (place: ListedPlace, on: boolean) => void;
}

const PickingContext = createContext<Picking | null>(null);

const same = (one: ListedPlace, other: ListedPlace): boolean =>
  one.pack === other.pack && one.article === other.article;

/** A list of articles of which some can be picked and printed as one document. `PickBox` stands beside each of them. */
export function PrintPicking({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<readonly ListedPlace[] | null>(null);

  function pick(place: ListedPlace, on: boolean): void {
    setPicked((before) => [...(before ?? []).filter((other) => !same(other, place)), ...(on ? [place] : [])]);
  }

  if (!machinePolicy().printing) return children;
  return (
    <PickingContext value={picked && { picked, pick }}>
      {picked === null ? (
        <p className="picking-start not-printed">
          <button type="button" className="button button-quiet" onClick={() => setPicked([])}>
            <Printer size={18} aria-hidden="true" />
            {t('printList.choose')}
          </button>
        </p>
      ) : (
        <PickingBar picked={picked} onEnd={() => setPicked(null)} />
      )}
      {children}
    </PickingContext>
  );
}

interface PickingBarProps {
  readonly picked: readonly ListedPlace[];
  readonly onEnd: () => void;
}

function PickingBar({ picked, onEnd }: PickingBarProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const tooMany = picked.length > ARTICLES_AT_ONCE;
  return (
    <div className="picking-bar not-printed" role="group" aria-label={t('printList.choose')}>
      <p role="status">
        {tooMany
          ? t('printList.tooMany', { count: ARTICLES_AT_ONCE })
          : t('printList.chosen', { count: picked.length })}
      </p>
      <button
        type="button"
        className="button button-primary"
        disabled={picked.length === 0 || tooMany}
        onClick={() => void navigate(printListPath(picked))}
      >
        {t('printList.go')}
      </button>
      <button type="button" className="button" onClick={onEnd}>
        {t('printList.end')}
      </button>
    </div>
  );
}

interface PickBoxProps extends ListedPlace {
  readonly title: string;
}

/** The box beside an article, while articles are being picked. */
export function PickBox(props: PickBoxProps) {
  const picking = useContext(PickingContext);
  return picking && <Box {...props} picking={picking} />;
}

function Box({ pack, article, title, picking }: PickBoxProps & { readonly picking: Picking }) {
  const { t } = useTranslation();
  return (
    <label className="pick-box">
      <input
        type="checkbox"
        checked={picking.picked.some((other) => same(other, { pack, article }))}
        onChange={(event) => picking.pick({ pack, article }, event.target.checked)}
      />
      <span className="visually-hidden">{t('printList.pick', { title })}</span>
    </label>
  );
}
