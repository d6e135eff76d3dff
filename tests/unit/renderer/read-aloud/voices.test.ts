import { expect, it } from 'vitest';
import { offlineVoices } from '../../../../renderer/read-aloud/voices.ts';

const voice = (name: string, lang: string, localService: boolean): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});

it('offers only voices that need no server, of the text’s language, the same country first', () => {
  const voices = [
    voice('Far', 'en-GB', false),
    voice('American', 'en-US', true),
    voice('French', 'fr-FR', true),
    voice('British', 'en_GB', true),
  ];
  expect(offlineVoices(voices, 'en-GB').map(({ name }) => name)).toEqual(['British', 'American']);
  expect(offlineVoices(voices, 'en').map(({ name }) => name)).toEqual(['American', 'British']);
  expect(offlineVoices(voices, 'de')).toEqual([]);
});
