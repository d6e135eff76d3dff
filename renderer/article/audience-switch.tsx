import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { audiences } from '../settings/settings.ts';
import { Segmented } from '../ui/segmented.tsx';

/** “Which best describes you?”: switches the wording, never a warning. The choice is remembered. */
export function AudienceSwitch({ label }: { readonly label?: string }) {
  const { t } = useTranslation();
  const { audience } = useSettings();
  return (
    <Segmented
      label={label ?? t('audience.question')}
      labelShown
      value={audience}
      options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
      onChange={(chosen) => changeSettings({ audience: chosen })}
    />
  );
}
