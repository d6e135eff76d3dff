import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../saved/own.ts';
import { speechRates } from '../settings/settings.ts';
import { showReadAloud } from './read-aloud-open.ts';
import { useArticleReader } from './use-article-reader.ts';
import { useMarkedPart } from './use-marked-part.ts';
import './read-aloud-bar.css';

/** Reads the article from its title on: on, back, pause, speed, voice. Closing it is silence. */
export function ReadAloudBar({ voices }: { readonly voices: readonly SpeechSynthesisVoice[] }) {
  const { t, i18n } = useTranslation();
  const { speechRate } = useSettings();
  const [chosen, choose] = useState('');
  const voice = voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
  const { reader, state, parts } = useArticleReader(voice, speechRate);
  const pauseButton = useRef<HTMLButtonElement>(null);
  useMarkedPart(parts[state.at]?.anchor ?? null, state.reading);
  useEffect(() => pauseButton.current?.focus({ preventScroll: true }), []);
  const Icon = state.reading ? Pause : Play;

  return (
    <section
      className="read-aloud not-printed"
      aria-label={t('readAloud.title')}
      onKeyDown={(event) => event.key === 'Escape' && showReadAloud(false)}
    >
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('readAloud.back')}
        onClick={() => reader.skip(-1)}
      >
        <SkipBack size={18} aria-hidden="true" />
      </button>
      <button
        ref={pauseButton}
        type="button"
        className="button button-primary"
        aria-label={t(state.reading ? 'readAloud.pause' : 'readAloud.go')}
        onClick={() => (state.reading ? reader.pause() : reader.go())}
      >
        <Icon size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('readAloud.on')}
        onClick={() => reader.skip(1)}
      >
        <SkipForward size={18} aria-hidden="true" />
      </button>
      <span className="read-aloud-count small quiet">
        {t('readAloud.count', { at: state.at + 1, count: parts.length })}
      </span>
      <select
        className="field"
        aria-label={t('readAloud.speed')}
        value={speechRate}
        onChange={(event) =>
          changeSettings({ speechRate: speechRates.find((rate) => rate === Number(event.target.value)) ?? 1 })
        }
      >
        {speechRates.map((rate) => (
          <option key={rate} value={rate}>
            {t('readAloud.times', { rate: new Intl.NumberFormat(i18n.language).format(rate) })}
          </option>
        ))}
      </select>
      {voices.length > 1 && (
        <select
          className="field read-aloud-voice"
          aria-label={t('readAloud.voice')}
          value={voice?.voiceURI}
          onChange={(event) => choose(event.target.value)}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('readAloud.stop')}
        onClick={() => showReadAloud(false)}
      >
        <X size={18} aria-hidden="true" />
      </button>
      {state.failed && (
        <p className="read-aloud-failed small" role="alert">
          {t('readAloud.failed')}
        </p>
      )}
    </section>
  );
}
