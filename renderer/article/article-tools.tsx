import { Bookmark, BookmarkCheck, Columns2, NotebookPen, Presentation, Printer, Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePerform } from '../actions/perform-context.ts';
import { useReadAloudOpen } from '../read-aloud/read-aloud-open.ts';
import { useOfflineVoices } from '../read-aloud/voices.ts';
import { bookmarkKey } from '../saved/bookmarks.ts';
import { own, useCollection } from '../saved/own.ts';
import { isHidden, machinePolicy } from '../session/machine-policy.ts';
import { useReading } from './reading-context.ts';

/** What is often wanted of an article: keep it, write on it, print it. The same actions the keys and the palette give. */
export function ArticleTools() {
  const { t } = useTranslation();
  const perform = usePerform();
  const { pack, article } = useReading().reply;
  const key = bookmarkKey({ pack: pack.id, article: article.id, section: null });
  const saved = useCollection(own().bookmarks).some((bookmark) => bookmark.key === key);
  const voices = useOfflineVoices(article.language);
  const listening = useReadAloudOpen();
  const Icon = saved ? BookmarkCheck : Bookmark;
  return (
    <div className="article-tools not-printed" role="group" aria-label={t('article.tools')}>
      <button
        type="button"
        className="button button-quiet"
        aria-pressed={saved}
        onClick={() => perform('bookmark')}
      >
        <Icon size={18} aria-hidden="true" />
        <span className="save-label" data-otherwise={t(saved ? 'keep.save' : 'keep.saved')}>
          {t(saved ? 'keep.saved' : 'keep.save')}
        </span>
      </button>
      <button type="button" className="button button-quiet" onClick={() => perform('note')}>
        <NotebookPen size={18} aria-hidden="true" />
        {t('keep.note')}
      </button>
      {machinePolicy().printing && (
        <button type="button" className="button button-quiet" onClick={() => perform('print')}>
          <Printer size={18} aria-hidden="true" />
          {t('print.print')}
        </button>
      )}
      {!isHidden('teach') && (
        <button type="button" className="button button-quiet" onClick={() => perform('project')}>
          <Presentation size={18} aria-hidden="true" />
          {t('teach.project')}
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => perform('compare')}>
        <Columns2 size={18} aria-hidden="true" />
        {t('compare.compare')}
      </button>
      {voices.length > 0 && (
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={listening}
          onClick={() => perform('read-aloud')}
        >
          <Volume2 size={18} aria-hidden="true" />
          {t('readAloud.listen')}
        </button>
      )}
    </div>
  );
}
