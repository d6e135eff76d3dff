import { announce } from '../shell/announcer.tsx';
import type { Action } from './action.ts';

export const openPack: Action = {
  name: 'open-pack',
  label: 'openPack',
  group: 'go',
  inWindowOnly: true,
  keys: ['Mod+O'],
  available: ({ bridge }) => bridge !== undefined,
  perform: async ({ bridge, navigate }) => {
    const outcome = await bridge?.openPackFile();
    if (outcome?.status === 'failed') announce(`${outcome.message} ${outcome.hint}`);
    if (outcome?.status === 'done') await navigate('/library');
  },
};
