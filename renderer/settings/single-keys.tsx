import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { SettingCheck } from './setting-check.tsx';

/** Whether bare characters are shortcuts (WCAG 2.1.4). */
export function SingleKeys() {
  const { t } = useTranslation();
  const { singleKeys } = useSettings();
  return (
    <SettingCheck
      label={t('settings.singleKeys')}
      hint={t('settings.singleKeysHint')}
      on={singleKeys}
      onChange={(on) => changeSettings({ singleKeys: on })}
    />
  );
}
