import i18next from 'i18next';
import { machinePolicy } from './machine-policy.ts';
import './session.css';

/** Where the policy forbids printing, whatever asks for paper (the browser's own menu too) gets a sheet that says so. */
export function obeyPrinting(page: Document = document): void {
  if (machinePolicy().printing) return;
  page.documentElement.dataset['printing'] = 'off';
  page.body.dataset['printingOff'] = i18next.t('session.printingOff');
}
