import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { isShared } from '../session/machine-policy.ts';
import { forgetHistory } from './forget-history.ts';
import { SettingCheck } from './setting-check.tsx';

/** Whether searches and opened articles are noted at all. Switched off, what was noted goes too. */
export function KeepHistory() {
  const { t } = useTranslation();
  const { history } = useSettings();
  if (isShared()) return null;

  function keep(on: boolean): void {
    changeSettings({ history: on });
    if (!on) forgetHistory();
  }

  return (
    <SettingCheck
      label={t('settings.keepHistory')}
      hint={t('settings.keepHistoryHint')}
      on={history}
      onChange={keep}
    />
  );
}
