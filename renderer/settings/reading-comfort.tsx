import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { Segmented } from '../ui/segmented.tsx';
import { lineSpacings, motions, typefaces } from './settings.ts';

/** Typeface, line spacing and movement. */
export function ReadingComfort() {
  const { t } = useTranslation();
  const { typeface, lineSpacing, motion } = useSettings();
  return (
    <div className="appearance">
      <Segmented
        label={t('settings.typeface')}
        labelShown
        value={typeface}
        options={typefaces.map((value) => ({ value, label: t(`settings.typefaces.${value}`) }))}
        onChange={(chosen) => changeSettings({ typeface: chosen })}
      />
      <Segmented
        label={t('settings.lineSpacing')}
        labelShown
        value={lineSpacing}
        options={lineSpacings.map((value) => ({ value, label: t(`settings.lineSpacings.${value}`) }))}
        onChange={(chosen) => changeSettings({ lineSpacing: chosen })}
      />
      <Segmented
        label={t('settings.motion')}
        labelShown
        value={motion}
        options={motions.map((value) => ({ value, label: t(`settings.motions.${value}`) }))}
        onChange={(chosen) => changeSettings({ motion: chosen })}
      />
    </div>
  );
}
