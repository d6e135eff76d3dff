import type { Audience } from '../../content/model/audience.ts';
import { languageChoices, type LanguageChoice } from '../i18n/languages.ts';

export const themes = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const audiences = ['clinician', 'student', 'public'] as const satisfies readonly Audience[];

/** Text sizes on offer, in per cent of the browser's own. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

export const lineSpacings = ['normal', 'wide', 'widest'] as const;
export type LineSpacing = (typeof lineSpacings)[number];

/** Typefaces for running text: Atkinson Hyperlegible, Source Serif, OpenDyslexic, or the system's own. */
export const typefaces = ['atkinson', 'serif', 'dyslexic', 'system'] as const;
export type Typeface = (typeof typefaces)[number];

export const motions = ['system', 'reduced'] as const;
export type Motion = (typeof motions)[number];

export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** Speeds of the voice that reads aloud; 1 is its own. */
export const speechRates = [0.75, 1, 1.25, 1.5, 2] as const;
export type SpeechRate = (typeof speechRates)[number];

/** A reader's choices. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly lineSpacing: LineSpacing;
  readonly typeface: Typeface;
  readonly motion: Motion;
  /** Whether bare characters such as `/` are shortcuts. Speech input and unsteady hands press them by accident. */
  readonly singleKeys: boolean;
  readonly audience: Audience;
  readonly paper: Paper;
  /** Whether searches and opened articles are noted. */
  readonly history: boolean;
  /** Whether the introduction of the first start was put away. */
  readonly introduced: boolean;
  readonly speechRate: SpeechRate;
  /** Units chosen in calculators, by quantity (calculators/units.ts). */
  readonly units: Readonly<Record<string, string>>;
  /** By pack, the sequence number of the edition whose changes the reader has seen. */
  readonly seenEditions: Readonly<Record<string, string>>;
}

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 100,
  lineSpacing: 'normal',
  typeface: 'atkinson',
  motion: 'system',
  singleKeys: true,
  audience: 'clinician',
  paper: 'A4',
  history: true,
  introduced: false,
  speechRate: 1,
  units: {},
  seenEditions: {},
};

/** Settings as they were stored, with the default for whatever this version does not know. */
export function settingsFrom(stored: Partial<Record<keyof Settings, unknown>> | undefined): Settings {
  return {
    language: oneOf(languageChoices, stored?.language, defaultSettings.language),
    theme: oneOf(themes, stored?.theme, defaultSettings.theme),
    textSize: oneOf(textSizes, stored?.textSize, defaultSettings.textSize),
    lineSpacing: oneOf(lineSpacings, stored?.lineSpacing, defaultSettings.lineSpacing),
    typeface: oneOf(typefaces, stored?.typeface, defaultSettings.typeface),
    motion: oneOf(motions, stored?.motion, defaultSettings.motion),
    singleKeys: oneOf([true, false], stored?.singleKeys, defaultSettings.singleKeys),
    audience: oneOf(audiences, stored?.audience, defaultSettings.audience),
    paper: oneOf(papers, stored?.paper, defaultSettings.paper),
    history: oneOf([true, false], stored?.history, defaultSettings.history),
    introduced: oneOf([true, false], stored?.introduced, defaultSettings.introduced),
    speechRate: oneOf(speechRates, stored?.speechRate, defaultSettings.speechRate),
    units: textsOf(stored?.units),
    seenEditions: textsOf(stored?.seenEditions),
  };
}

/** The entries of a stored object that are text. */
function textsOf(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== 'object' || stored === null) return defaultSettings.units;
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function oneOf<Value>(known: readonly Value[], stored: unknown, otherwise: Value): Value {
  return known.find((value) => value === stored) ?? otherwise;
}

/** The next larger (`by` 1) or smaller (`by` -1) text size; the same at either end. */
export function nextTextSize(size: TextSize, by: 1 | -1): TextSize {
  return textSizes[textSizes.indexOf(size) + by] ?? size;
}
