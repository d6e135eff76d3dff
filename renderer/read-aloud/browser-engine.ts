import type { Engine } from './reader.ts';

/** The utterance that was asked for last: an earlier one has no say any more. Held here, or some browsers forget it half-said. */
let current: SpeechSynthesisUtterance | null = null;

/** The browser's own speech with one voice at one speed. */
export function browserEngine(voice: SpeechSynthesisVoice, rate: number): Engine {
  return {
    say(text, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      const end = (said: boolean) => (): void => {
        if (current !== utterance) return;
        current = null;
        done(said);
      };
      utterance.addEventListener('end', end(true));
      utterance.addEventListener('error', end(false));
      current = utterance;
      window.speechSynthesis.speak(utterance);
    },
    hush() {
      current = null;
      window.speechSynthesis.cancel();
    },
  };
}
