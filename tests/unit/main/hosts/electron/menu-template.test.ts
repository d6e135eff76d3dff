import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import type { ShellEvent } from '../../../../../main/api/shell.ts';
import { menuTemplate, type MenuWiring } from '../../../../../main/hosts/electron/menu-template.ts';
import { menuWords } from '../../../../../main/hosts/electron/menu-words.ts';
import { actions } from '../../../../../renderer/actions/table.ts';

const quiet: MenuWiring = {
  send: () => undefined,
  back: () => undefined,
  forward: () => undefined,
  mac: false,
  development: false,
  words: menuWords.en,
};

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

describe.each([
  ['macOS', true],
  ['elsewhere', false],
])('on %s', (_name, mac) => {
  const items = itemsOf(menuTemplate({ ...quiet, mac }));

  test('no two items have the same keys', () => {
    const keys = items.flatMap((item) => (item.accelerator ? [item.accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(8);
  });

  test('every item has words or a role of the system', () => {
    const mute = items.filter((item) => !item.label && !item.role && item.type !== 'separator');
    expect(mute).toEqual([]);
  });

  test('the developer’s items are missing from a release', () => {
    expect(items.map((item) => item.role)).not.toContain('toggleDevTools');
    expect(items.map((item) => item.role)).not.toContain('reload');
    const development = itemsOf(menuTemplate({ ...quiet, mac, development: true }));
    expect(development.map((item) => item.role)).toEqual(
      expect.arrayContaining(['toggleDevTools', 'reload']),
    );
  });
});

test('every action the menu asks for is one the screen has, by the same keys', () => {
  const asked: ShellEvent[] = [];
  const items = itemsOf(menuTemplate({ ...quiet, send: (event) => asked.push(event) }));
  for (const item of items)
    if (item.id && item.id !== 'back' && item.id !== 'forward')
      item.click?.({} as never, undefined, {} as never);
  const wanted = asked.flatMap((event) => (event.type === 'action' ? [event.action] : []));
  expect(wanted).toEqual(['open-pack', 'save-pdf', 'print', 'search', 'shortcuts']);
  for (const name of wanted) {
    const action = actions.find((known) => known.name === name);
    const accelerator = items.find((item) => item.id === name)?.accelerator?.replace('CmdOrCtrl', 'Mod');
    expect(action?.keys, name).toContain(accelerator);
  }
});

test('an item that goes somewhere has the keys the screen has for it', () => {
  const items = itemsOf(menuTemplate(quiet)).filter(({ id }) => id?.startsWith('/'));
  const keys = new Set(actions.flatMap((action) => action.keys));
  const accelerators = items.flatMap(({ accelerator }) =>
    accelerator ? [String(accelerator).replace('CmdOrCtrl', 'Mod')] : [],
  );
  expect(accelerators.length).toBeGreaterThan(2);
  expect(accelerators.filter((accelerator) => !keys.has(accelerator))).toEqual([]);
});

describe.each(Object.entries(menuWords))('in %s', (language, words) => {
  test('no two items of a menu are chosen by the same letter', () => {
    for (const menu of menuTemplate({ ...quiet, shared: true, words })) {
      const letters = (Array.isArray(menu.submenu) ? menu.submenu : []).flatMap(({ label = '', visible }) =>
        visible === false ? [] : (/&(.)/u.exec(label.toLowerCase())?.slice(1) ?? []),
      );
      expect(new Set(letters).size, `${language}: ${menu.label} ${letters.join('')}`).toBe(letters.length);
    }
  });

  test('no word is left in English', () => {
    const left = Object.entries(words).filter(
      ([word, label]) => label === menuWords.en[word as keyof typeof words],
    );
    expect(left.map(([word]) => word)).toEqual(language === 'en' ? Object.keys(words) : []);
  });
});
