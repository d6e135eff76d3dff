import { useTranslation } from 'react-i18next';
import { NOTES } from '../keep/focus-note.ts';
import { own, useCollection } from '../saved/own.ts';
import { FOLLOW_UP } from './follow-up.tsx';
import { useReading } from './reading-context.ts';
import { REFERENCES } from './reference-list.tsx';
import { SELF_TEST } from './self-test.tsx';

export interface OutlineItem {
  /** DOM id of the heading. */
  readonly anchor: string;
  readonly title: string;
  readonly level: number;
  /** Language of the title, where it is not the interface's. */
  readonly lang?: string;
}

/** The headings of the page in the order they stand in: the article's own, then what we add to every article. */
export function useOutlineItems(): readonly OutlineItem[] {
  const { t } = useTranslation();
  const { sections, reply } = useReading();
  const isNotedOn = useCollection(own().annotations).some(
    ({ pack, article }) => pack === reply.pack.id && article === reply.article.id,
  );
  const written = sections
    .filter((section) => section.role !== 'self-test')
    .map(({ id, title, level }) => ({ anchor: id, title, level, lang: reply.article.language }));
  const added = [
    ...(reply.article.questions.length > 0
      ? [{ anchor: SELF_TEST, title: t('selfTest.title'), level: 2 }]
      : []),
    ...(isNotedOn ? [{ anchor: NOTES, title: t('keep.title'), level: 2 }] : []),
    ...(reply.references.length > 0 ? [{ anchor: REFERENCES, title: t('reference.title'), level: 2 }] : []),
    { anchor: FOLLOW_UP, title: t('followUp.title'), level: 2 },
  ];
  return [...written, ...added];
}
