import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tracesIn } from '../browser/profile-traces.ts';
import { expect, test } from './fixtures.ts';

const words = ['soleus venous pressure', 'calf-muscle-pump', 'Zweckenwald'];

test('a shared workstation: a window that stores nothing, and a session that can be ended', async ({
  start,
  data,
}) => {
  await writeFile(path.join(data, 'policy.json'), JSON.stringify({ sharedMode: true }));
  const shell = await start();
  const { page } = shell;
  const storagePath = await shell.evaluate(({ BrowserWindow, session }) => {
    const [window] = BrowserWindow.getAllWindows();
    const doubled = Reflect.get(session, 'partitions') as string[] | undefined;
    return doubled ? doubled : window?.webContents.session.storagePath;
  }, null);
  // In Electron a partition in memory has no path; the double remembers which was asked for.
  expect(storagePath ?? ['nightlamp-shared']).toEqual(['nightlamp-shared']);

  const box = page.getByRole('combobox', { name: 'Search the library' });
  await box.fill('soleus venous pressure');
  await box.press('Enter');
  const hits = page.getByRole('main').getByRole('heading', { level: 2, name: /calf muscle pump/i });
  await hits.first().getByRole('link').click();
  await page
    .getByRole('group', { name: 'What to do with this article' })
    .getByRole('button', { name: 'Note' })
    .click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('Zweckenwald');
  await page.getByRole('button', { name: 'Keep the note' }).click();

  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The session has ended');
  await expect(page.getByRole('main')).toContainText('1 article that was read');
  await expect(page.getByText('Zweckenwald')).toHaveCount(0);

  await shell.close();
  const { found } = await tracesIn(data, words);
  expect(found).toEqual([]);
});
