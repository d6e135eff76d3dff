import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasForbiddenCharacters } from '../../model/hidden-characters.ts';
import { advance } from './article-context.ts';
import type { ProblemList } from './problem-list.ts';

const MAX_TEXT_BYTES = 20_000_000;

/** What became of a source file: its text, or that it is absent, or that it was refused (the problems say why). */
export type SourceText = { readonly text: string } | 'absent' | 'refused';

/** Reads a UTF-8 file of the source, line ends as `\n`. Broken encoding and hidden characters are problems. */
export async function readSourceText(root: string, problems: ProblemList): Promise<SourceText> {
  const path = join(root, ...problems.file.split('/'));
  let bytes: Uint8Array;
  try {
    const found = await lstat(path);
    if (!found.isFile()) {
      const message =
        'This is not a plain file but a folder, a link or a device: what it leads to is not of this source.';
      problems.error('file-not-plain', undefined, message, 'Put the file itself here.');
      return 'refused';
    }
    if (found.size > MAX_TEXT_BYTES) {
      problems.error('file-too-large', undefined, 'The file is larger than 20 MB.', 'Split it.');
      return 'refused';
    }
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    problems.error(
      'file-unreadable',
      undefined,
      `The file cannot be read (${code}).`,
      'Check its permissions.',
    );
    return 'refused';
  }
  return decode(bytes, problems);
}

function decode(bytes: Uint8Array, problems: ProblemList): SourceText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    problems.error('encoding', undefined, 'The file is not UTF-8.', 'Save it as UTF-8.');
    return 'refused';
  }
  if (hasForbiddenCharacters(text)) {
    const index = [...text].findIndex(hasForbiddenCharacters);
    const at = advance({ line: 1, column: 1 }, text, [...text].slice(0, index).join('').length);
    const message =
      'The file holds a control or direction-override character, which can make text read other than it is.';
    problems.error('hidden-character', at, message, 'Delete the character here.');
  }
  return { text };
}
