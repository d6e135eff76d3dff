import { PRINT_LIST } from '../print/print-list.ts';
import { settingsNow } from '../saved/own.ts';
import { noteTrace } from '../session/traces.ts';
import { announce } from '../shell/announcer.tsx';
import type { Action } from './action.ts';

export const savePdf: Action = {
  name: 'save-pdf',
  label: 'savePdf',
  group: 'read',
  inWindowOnly: true,
  keys: ['Mod+S'],
  available: ({ article, bridge, path }) => (article !== null || path === PRINT_LIST) && bridge !== undefined,
  perform: async ({ article, bridge }) => {
    const outcome = await bridge?.savePdf({
      name: article?.article.id ?? 'nightlamp-articles',
      pageSize: settingsNow().paper,
    });
    if (outcome?.status === 'done') noteTrace('saved');
    if (outcome?.status === 'failed') announce(`${outcome.message} ${outcome.hint}`);
  },
};
