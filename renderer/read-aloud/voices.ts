import { useSyncExternalStore } from 'react';

/** The browser's voices; undefined where it has no such thing. */
const engine = (): SpeechSynthesis | undefined =>
  typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : undefined;

/**
 * Voices that work on this machine alone and speak a language. Others send the text to a server to be spoken there, which
 * nothing here ever does.
 * @param language BCP 47 tag; its base counts, so that a British text is read by an American voice rather than not at all
 */
export function offlineVoices(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice[] {
  const wanted = language.toLowerCase();
  const rank = (voice: SpeechSynthesisVoice): number => (tagOf(voice) === wanted ? 0 : voice.default ? 1 : 2);
  return voices
    .filter((voice) => voice.localService && baseOf(tagOf(voice)) === baseOf(wanted))
    .sort((a, b) => rank(a) - rank(b));
}

// Android writes `en_GB`.
const tagOf = ({ lang }: SpeechSynthesisVoice): string => lang.replaceAll('_', '-').toLowerCase();
const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** Whether this machine can read a language aloud by itself. */
export const canReadAloud = (language: string): boolean =>
  offlineVoices(engine()?.getVoices() ?? [], language).length > 0;

/** The same array until the browser says that its voices have changed: most bring them a moment after the page. */
let known: readonly SpeechSynthesisVoice[] = [];

function knownVoices(): readonly SpeechSynthesisVoice[] {
  const now = engine()?.getVoices() ?? [];
  if (now.length !== known.length || now.some((voice, index) => voice !== known[index])) known = now;
  return known;
}

function onVoices(listener: () => void): () => void {
  engine()?.addEventListener('voiceschanged', listener);
  return () => engine()?.removeEventListener('voiceschanged', listener);
}

/** The offline voices for a language, kept up to date. */
export function useOfflineVoices(language: string): SpeechSynthesisVoice[] {
  return offlineVoices(useSyncExternalStore(onVoices, knownVoices), language);
}
