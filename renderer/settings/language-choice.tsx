import { useTranslation } from 'react-i18next';
import { languageChoices, ownNames } from '../i18n/languages.ts';
import { changeSettings, useSettings } from '../saved/own.ts';
import { Segmented } from '../ui/segmented.tsx';

/** The language of the interface. Articles stay in the language they were written in. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const { language } = useSettings();
  return (
    <Segmented
      label={t('settings.language')}
      value={language}
      options={languageChoices.map((value) =>
        value === 'system'
          ? { value, label: t('settings.languageOfSystem') }
          : { value, label: ownNames[value], lang: value },
      )}
      onChange={(chosen) => changeSettings({ language: chosen })}
    />
  );
}
