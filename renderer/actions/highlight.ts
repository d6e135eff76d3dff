import i18next from 'i18next';
import { readingOf } from '../article/reading.ts';
import { sectionTexts } from '../article/section-text.ts';
import { anchorFor, annotate } from '../keep/annotations.ts';
import { selectedPassage } from '../keep/selected-passage.ts';
import { settingsNow } from '../saved/own.ts';
import { announce } from '../shell/announcer.tsx';
import type { Action } from './action.ts';

export const highlight: Action = {
  name: 'highlight',
  label: 'highlight',
  group: 'read',
  keys: ['h'],
  available: ({ article }) => article !== null && window.getSelection()?.isCollapsed === false,
  perform: ({ article }) => {
    if (!article) return;
    const { audience } = settingsNow();
    const sections = sectionTexts(readingOf(article, audience).sections, audience);
    const passage = selectedPassage(sections, window.getSelection());
    if (!passage) return;
    annotate(article, anchorFor(passage, audience), 'yellow');
    window.getSelection()?.removeAllRanges();
    announce(i18next.t('keep.highlighted'));
  },
};
