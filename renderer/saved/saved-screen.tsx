import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { BookmarkFolders } from './bookmark-folders.tsx';
import { own, useCollection } from './own.ts';
import { ReadingHistory } from './reading-history.tsx';
import { SavedAnnotations } from './saved-annotations.tsx';
import { TransferPanel } from './transfer-panel.tsx';
import './saved-screen.css';

/** Everything the reader keeps: saved articles in folders, highlights and notes, history, and the way to carry it elsewhere. */
export function SavedScreen() {
  const { t } = useTranslation();
  const bookmarks = useCollection(own().bookmarks);
  const annotations = useCollection(own().annotations);
  return (
    <div className="screen saved">
      <ScreenTitle>{t('saved.title')}</ScreenTitle>
      <p className="screen-lead">{t('saved.lead')}</p>
      {bookmarks.length === 0 && annotations.length === 0 && <p className="notice">{t('saved.empty')}</p>}
      <BookmarkFolders />
      <SavedAnnotations />
      <ReadingHistory />
      <TransferPanel />
    </div>
  );
}
