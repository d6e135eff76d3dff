import { holdsHidden } from '../hidden-text.ts';
import type { SourcePosition } from '../source-types.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * Names hidden characters that the text of a file does not show, because an escape spells them (`&#x202e;`, `\u202e`): the
 * reader of the pack would refuse what came of them. True where there are some.
 */
export function nameHiddenEscapes(value: unknown, at: SourcePosition, problems: ProblemList): boolean {
  if (!holdsHidden(value)) return false;
  const message =
    'An escape here spells a control or direction-override character, which can make text read other than it is.';
  if (!problems.list.some(({ rule }) => rule === 'hidden-character'))
    problems.error('hidden-character', at, message, 'Delete the escape.');
  return true;
}
