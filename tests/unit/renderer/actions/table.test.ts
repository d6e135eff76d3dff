import { expect, it } from 'vitest';
import { actions } from '../../../../renderer/actions/table.ts';
import en from '../../../../renderer/i18n/en.json' with { type: 'json' };

it('gives every action a name of its own and words of the catalogue', () => {
  const names = actions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(actions.filter(({ label, group }) => !en.actions[label] || !en.actionGroups[group])).toEqual([]);
});

it('gives no keys to two actions', () => {
  const keys = actions.flatMap((action) => action.keys);
  expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
});

it('knows every action the application menu asks for', () => {
  const asked = ['open-pack', 'save-pdf', 'print', 'search', 'shortcuts'];
  expect(asked.filter((name) => !actions.some((action) => action.name === name))).toEqual([]);
});
