// @vitest-environment jsdom
import { createMemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepHistorySilent } from '../../../../renderer/session/silent-history.ts';

async function router() {
  const made = createMemoryRouter([{ path: '*', element: null }], { initialEntries: ['/'] });
  keepHistorySilent(made);
  await made.navigate('/search?q=secret');
  await made.navigate('/articles/starter/secret#place');
  return made;
}

/** Waits for the browser to have gone back or forward, which it does in its own time. */
const gone = () => new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));

beforeEach(() => window.history.replaceState(null, '', '/'));

it('shows the browser one address and numbers', async () => {
  const { state } = await router();
  expect(state.location.pathname).toBe('/articles/starter/secret');
  expect(window.location.href).not.toContain('secret');
  expect(window.history.state).toEqual({ at: 2 });
});

it('goes back and forward with the browser’s own buttons', async () => {
  const made = await router();
  const back = gone();
  window.history.back();
  await back;
  await vi.waitFor(() => expect(made.state.location.pathname).toBe('/search'));
  const forward = gone();
  window.history.forward();
  await forward;
  await vi.waitFor(() => expect(made.state.location.hash).toBe('#place'));
});

it('takes a link to a place on the page out of the address again', async () => {
  const made = await router();
  const jumped = gone();
  window.location.hash = '#app-main';
  await jumped;
  expect(window.location.hash).toBe('');
  expect(window.history.state).toEqual({ at: 2 });
  expect(made.state.location.pathname).toBe('/articles/starter/secret');
});
