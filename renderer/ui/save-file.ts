import i18next from 'i18next';
import { noteTrace } from '../session/traces.ts';
import { announce } from '../shell/announcer.tsx';
import { shellBridge } from '../shell/bridge.ts';
import { saveTextFile } from './save-text-file.ts';

const types = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
} as const;

/**
 * Saves a text as a file: in a browser as a download, in the Electron window, which allows none, where the reader says.
 * @param name without its ending
 */
export async function saveFile(name: string, kind: keyof typeof types, content: string): Promise<void> {
  const bridge = shellBridge();
  if (!bridge) return saveTextFile(`${name}.${kind}`, content, types[kind]);
  const outcome = await bridge.saveText({ name, kind, content });
  if (outcome.status === 'done') {
    noteTrace('saved');
    announce(i18next.t('print.saved', { file: outcome.value.file }));
  }
  if (outcome.status === 'failed') announce(`${outcome.message} ${outcome.hint}`);
}
