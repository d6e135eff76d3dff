import { useTranslation } from 'react-i18next';
import { own, useCollection } from '../saved/own.ts';
import { announce } from '../shell/announcer.tsx';
import { forgetHistory } from './forget-history.ts';

/** Clears what was searched and read on this machine. */
export function ForgetEverything() {
  const { t } = useTranslation();
  const { searches, visits } = own();
  const count = useCollection(searches).length + useCollection(visits).length;

  function forget(): void {
    forgetHistory();
    announce(t('settings.forgotten'));
  }

  return (
    <p>
      <button type="button" className="button" disabled={count === 0} onClick={forget}>
        {t('settings.forget')}
      </button>
    </p>
  );
}
