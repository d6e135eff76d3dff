import { AArrowDown, AArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { Segmented } from '../ui/segmented.tsx';
import { nextTextSize, textSizes, themes } from './settings.ts';
import './appearance-controls.css';

/** Theme and text size: what is wanted often. */
export function AppearanceControls() {
  const { t } = useTranslation();
  const { theme, textSize } = useSettings();
  return (
    <div className="appearance">
      <Segmented
        label={t('settings.theme')}
        labelShown
        value={theme}
        options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChange={(chosen) => changeSettings({ theme: chosen })}
      />
      <div className="appearance-size" role="group" aria-label={t('settings.textSize')}>
        <span className="small quiet" aria-hidden="true">
          {t('settings.textSize')}
        </span>
        <button
          type="button"
          className="button"
          aria-label={t('settings.smaller')}
          disabled={textSize === textSizes[0]}
          onClick={() => changeSettings({ textSize: nextTextSize(textSize, -1) })}
        >
          <AArrowDown size={20} aria-hidden="true" />
        </button>
        <output className="appearance-percent" aria-live="polite">
          {t('settings.percent', { value: textSize })}
        </output>
        <button
          type="button"
          className="button"
          aria-label={t('settings.larger')}
          disabled={textSize === textSizes.at(-1)}
          onClick={() => changeSettings({ textSize: nextTextSize(textSize, 1) })}
        >
          <AArrowUp size={20} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
