import { describe, expect, it, vi } from 'vitest';
import type { OpenPack } from '../../../../content/pack/open.ts';
import type { VerifiedFiles } from '../../../../content/pack/pack-files.ts';
import { failed, type Result, success } from '../../../../content/model/result.ts';
import { OpenedPacks } from '../../../../main/search/opened-packs.ts';

const filesOf = (file: string, identity: string) => ({ file, identity }) as VerifiedFiles;
const close = vi.fn((_identity: string) => Promise.resolve());
const packOf = ({ identity }: VerifiedFiles): Result<OpenPack> =>
  success({
    contents: {
      articles: [
        { id: 'a', review: 'submitted' },
        { id: 'b', review: 'withdrawn' },
      ],
    },
    close: () => close(identity),
  } as unknown as OpenPack);

async function valueOf(result: Promise<Result<OpenPack>>): Promise<OpenPack> {
  const pack = await result;
  if (!pack.ok) throw new Error(pack.failure.message);
  return pack.value;
}

describe('packs open in the search thread', () => {
  it('are opened once, however often and at the same time they are asked for', async () => {
    const open = vi.fn((files: VerifiedFiles) => Promise.resolve(packOf(files)));
    const opened = new OpenedPacks(open);
    const files = filesOf('p', '1');
    const [one, other] = await Promise.all([
      valueOf(opened.open(files, [])),
      valueOf(opened.open(files, ['b'])),
    ]);
    expect(one).toBe(other);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('are opened anew where the content is another, and the old one is closed', async () => {
    close.mockClear();
    const opened = new OpenedPacks((files) => Promise.resolve(packOf(files)));
    const before = await valueOf(opened.open(filesOf('p', '1'), []));
    const after = await valueOf(opened.open(filesOf('p', '2'), []));
    expect(after).not.toBe(before);
    expect(close.mock.calls).toEqual([['1']]);
  });

  it('stay the same object while the same articles are withdrawn', async () => {
    const opened = new OpenedPacks((files) => Promise.resolve(packOf(files)));
    const files = filesOf('p', '1');
    const plain = await valueOf(opened.open(files, []));
    const recalled = await valueOf(opened.open(files, ['a', 'b']));
    expect(recalled.contents.articles.map(({ review }) => review)).toEqual(['withdrawn', 'withdrawn']);
    expect(await valueOf(opened.open(files, ['a', 'b']))).toBe(recalled);
    expect(await valueOf(opened.open(files, []))).toBe(plain);
  });

  it('are closed when nobody wants them, and tried again after a failure', async () => {
    close.mockClear();
    const gone = failed({ code: 'pack-unreadable', message: 'gone', hint: '' });
    const open = vi.fn((files: VerifiedFiles): Promise<Result<OpenPack>> => Promise.resolve(packOf(files)));
    open.mockResolvedValueOnce(gone);
    const opened = new OpenedPacks(open);
    expect(await opened.open(filesOf('p', '1'), [])).toEqual(gone);
    await valueOf(opened.open(filesOf('p', '1'), []));
    await opened.open(filesOf('q', '2'), []);
    await opened.keepOnly(['q']);
    expect(close.mock.calls).toEqual([['1']]);
  });
});
