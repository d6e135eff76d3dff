import { expect, test } from './fixtures.ts';

test('the page may put text on the clipboard and nothing else, and nobody is prompted', async ({ shell }) => {
  const states = await shell.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'] as const;
    const asked = names.map(
      async (name) =>
        [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const,
    );
    return Object.fromEntries(await Promise.all(asked));
  });
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
  });
  const copied = shell.page.evaluate(() => navigator.clipboard.writeText('Stick 1992').then(() => 'copied'));
  expect(await copied).toBe('copied');

  const refusals = await shell.page.evaluate(async () => {
    const place = new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        (error) => resolve(error.code),
      ),
    );
    const camera = navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      (error: DOMException) => error.name,
    );
    return { place: await place, camera: await camera };
  });
  // 1 is PERMISSION_DENIED.
  expect(refusals.place).toBe(1);
  expect(['NotAllowedError', 'NotFoundError']).toContain(refusals.camera);
});
