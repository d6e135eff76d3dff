import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { assuranceOf } from '../../content/model/assurance.ts';
import { useAssuranceSentence } from '../article/assurance-banner.tsx';
import { useReading } from '../article/reading-context.ts';
import { browserEngine } from './browser-engine.ts';
import { createReader, type Reader, type ReaderState } from './reader.ts';
import { spokenParts, type SpokenPart } from './spoken-parts.ts';
import { signs, type Sign, type SpokenWords } from './spoken-text.ts';

interface ArticleReader {
  readonly reader: Reader;
  readonly state: ReaderState;
  readonly parts: readonly SpokenPart[];
}

/** A reader of the open article that begins at once and falls silent when it leaves the page. */
export function useArticleReader(voice: SpeechSynthesisVoice | undefined, rate: number): ArticleReader {
  const parts = useSpokenParts();
  const reader = useMemo(() => createReader(parts.map(({ text }) => text)), [parts]);
  const state = useSyncExternalStore(reader.subscribe, reader.state);

  useEffect(() => {
    if (voice) reader.speakWith(browserEngine(voice, rate));
  }, [reader, voice, rate]);

  useEffect(() => {
    reader.go();
    return () => reader.pause();
  }, [reader]);

  // A page that is closed or put away must not go on talking.
  useEffect(() => {
    window.addEventListener('pagehide', reader.pause);
    return () => window.removeEventListener('pagehide', reader.pause);
  }, [reader]);

  return { reader, state, parts };
}

function useSpokenParts(): readonly SpokenPart[] {
  const { t } = useTranslation();
  const reading = useReading();
  const { article } = reading.reply;
  const assurance = useAssuranceSentence(assuranceOf(article.review));
  const key = `${article.contentHash} ${reading.audience} ${assurance}`;
  return useMemo(() => {
    const words: SpokenWords = {
      range: t('readAloud.range'),
      power: (exponent) => t('readAloud.power', { exponent }),
      signs: Object.fromEntries(signs.map((sign) => [sign, t(`readAloud.sign.${sign}`)])) as Record<
        Sign,
        string
      >,
    };
    const urgency = { now: t('urgency.now'), today: t('urgency.today'), soon: t('urgency.soon') };
    return spokenParts({ reading, words, whatToDo: t('block.whatToDo'), urgency }, [
      { anchor: '', text: article.title },
      { anchor: '', text: assurance },
    ]);
    // The key stands for all of `reading` that is spoken: a popover or a filter must not begin the article anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, t]);
}
