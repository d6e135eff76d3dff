import { expect, test } from './fixtures.ts';

test('nothing is kept of a crash and the graphics card is used, unless asked otherwise', async ({
  start,
}) => {
  const plain = await start();
  const asked = (shell: typeof plain) =>
    shell.evaluate(({ app, crashReporter }) => {
      const doubled = Reflect.get(crashReporter, 'started') as number | undefined;
      return {
        dumps: doubled === undefined ? null : doubled,
        switch: app.commandLine.hasSwitch('disable-gpu'),
      };
    }, null);
  expect(await asked(plain)).toMatchObject({ switch: false });
  expect([0, null]).toContain((await asked(plain)).dumps);
  await plain.close();

  const told = await start(['--software-rendering', '--crash-dumps']);
  await expect(told.page.getByRole('main')).toBeVisible();
  expect([1, null]).toContain((await asked(told)).dumps);
});
