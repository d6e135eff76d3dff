// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
const load = () => import('../../../../renderer/session/machine-policy.ts');

it('reads what the host told the page', async () => {
  const told = {
    policy: { sharedMode: false, idleMinutes: 4, hiddenFeatures: ['saved'] },
    problems: [],
    classroom: true,
  };
  const meta = document.createElement('meta');
  meta.name = 'nightlamp-start';
  meta.content = JSON.stringify(told);
  document.head.append(meta);
  const { pageStart, isHidden } = await load();
  expect(pageStart()).toEqual(told);
  expect(isHidden('saved')).toBe(true);
  meta.remove();
});

it('is careful where the app’s page was told nothing', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  const { isShared, machinePolicy } = await load();
  expect(isShared()).toBe(true);
  expect(machinePolicy().lanServing).toBe(false);
});
