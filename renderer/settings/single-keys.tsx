import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';

/** Whether bare characters are shortcuts (WCAG 2.1.4). */
export function SingleKeys() {
  const { t } = useTranslation();
  const { singleKeys } = useSettings();
  const hint = useId();
  return (
    <div className="setting-check">
      <label>
        <input
          type="checkbox"
          checked={singleKeys}
          aria-describedby={hint}
          onChange={(event) => changeSettings({ singleKeys: event.target.checked })}
        />{' '}
        {t('settings.singleKeys')}
      </label>
      <p id={hint} className="small quiet">
        {t('settings.singleKeysHint')}
      </p>
    </div>
  );
}
