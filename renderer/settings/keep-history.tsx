import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { isShared } from '../session/machine-policy.ts';
import { forgetHistory } from './forget-history.ts';

/** Whether searches and opened articles are noted at all. Switched off, what was noted goes too. */
export function KeepHistory() {
  const { t } = useTranslation();
  const { history } = useSettings();
  const hint = useId();
  if (isShared()) return null;

  function keep(on: boolean): void {
    changeSettings({ history: on });
    if (!on) forgetHistory();
  }

  return (
    <div className="setting-check">
      <label>
        <input
          type="checkbox"
          checked={history}
          aria-describedby={hint}
          onChange={(event) => keep(event.target.checked)}
        />{' '}
        {t('settings.keepHistory')}
      </label>
      <p id={hint} className="small quiet">
        {t('settings.keepHistoryHint')}
      </p>
    </div>
  );
}
