import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassReply } from '../../main/api/contract.ts';
import { failureIn } from '../api/not-answered.ts';
import { ClassOpen } from './class-open.tsx';
import { askClass, openClass } from './class-requests.ts';
import { keepClass, useClass } from './class-state.ts';

/** How often the number of readers is asked for while it stands on the screen. */
const COUNT_EVERY_MS = 4000;

/** “Share with the class”: the addresses to choose from, and the open class. */
export function ClassPanel() {
  const state = useClass();
  const isOpen = state?.open !== null && state?.open !== undefined;

  useEffect(() => {
    const look = (): void => void askClass().then(keepClass, () => undefined);
    look();
    if (!isOpen) return undefined;
    const timer = setInterval(look, COUNT_EVERY_MS);
    return () => clearInterval(timer);
  }, [isOpen]);

  return (
    <section className="class-section">
      {state?.open ? <ClassOpen open={state.open} /> : <ClassClosed state={state} />}
    </section>
  );
}

function ClassClosed({ state }: { readonly state: ClassReply | null }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const [refused, setRefused] = useState<{ message: string; hint: string } | null>(null);
  if (!state) return null;
  if (!state.allowed) return <p className="notice">{t('classroom.shareForbidden')}</p>;
  const address = chosen ?? state.addresses[0]?.address;

  function open(): void {
    if (address === undefined) return;
    setOpening(true);
    setRefused(null);
    openClass(address)
      .then(keepClass, (reason: unknown) =>
        setRefused(failureIn(reason)?.failure ?? { message: t('classroom.shareFailed'), hint: '' }),
      )
      .finally(() => setOpening(false));
  }

  return (
    <>
      <p className="quiet">{t('classroom.shareLead')}</p>
      {state.addresses.length === 0 ? (
        <p className="notice notice-caution">{t('classroom.noNetwork')}</p>
      ) : (
        <fieldset className="class-addresses">
          <legend>{t('classroom.chooseAddress')}</legend>
          {state.addresses.map((own) => (
            <label key={own.address}>
              <input
                type="radio"
                name="class-address"
                checked={own.address === address}
                onChange={() => choose(own.address)}
              />{' '}
              {own.address} <span className="quiet">({own.name})</span>
            </label>
          ))}
        </fieldset>
      )}
      {refused && (
        <p className="notice notice-danger" role="alert">
          <strong>{refused.message}</strong> {refused.hint}
        </p>
      )}
      <p>
        <button
          type="button"
          className="button button-primary"
          disabled={address === undefined || opening}
          onClick={open}
        >
          {t(opening ? 'classroom.opening' : 'classroom.open')}
        </button>
      </p>
    </>
  );
}
