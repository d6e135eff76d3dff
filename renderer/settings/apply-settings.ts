import type { Settings } from './settings.ts';

/** Puts a reader's choices on the root element, from which every style takes them. */
export function applySettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  if (settings.theme === 'system') root.removeAttribute('data-theme');
  else root.dataset['theme'] = settings.theme;
  root.dataset['typeface'] = settings.typeface;
  root.dataset['spacing'] = settings.lineSpacing;
  root.dataset['motion'] = settings.motion;
  root.dataset['paper'] = settings.paper;
  root.style.setProperty('--text-scale', String(settings.textSize / 100));
}
