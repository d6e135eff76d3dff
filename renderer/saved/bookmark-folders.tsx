import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PickBox, PrintPicking } from '../print/picking.tsx';
import { articlePath } from '../shell/paths.ts';
import { focusNeighbour } from '../ui/focus-neighbour.ts';
import { foldersOf, removeBookmark } from './bookmarks.ts';
import { FolderChoice } from './folder-choice.tsx';
import { FolderHead } from './folder-head.tsx';
import { own, useCollection } from './own.ts';
import type { Bookmark } from './own-things.ts';
import { useIsInLibrary } from './use-is-in-library.ts';

/** Saved articles by folder; those in none come first. */
export function BookmarkFolders() {
  const { t, i18n } = useTranslation();
  const bookmarks = useCollection(own().bookmarks);
  if (bookmarks.length === 0) return null;
  const folders = foldersOf(bookmarks, i18n.language);
  return (
    <section className="saved-section" aria-labelledby="app-bookmarks">
      <h2 id="app-bookmarks">{t('saved.bookmarks')}</h2>
      <PrintPicking>
        {['', ...folders].map((folder) => (
          <Folder
            key={folder}
            name={folder}
            folders={folders}
            inside={bookmarks.filter((bookmark) => bookmark.folder === folder)}
          />
        ))}
      </PrintPicking>
    </section>
  );
}

interface FolderProps {
  readonly name: string;
  readonly folders: readonly string[];
  readonly inside: readonly Bookmark[];
}

function Folder({ name, folders, inside }: FolderProps) {
  if (inside.length === 0) return null;
  return (
    <div className="saved-folder">
      {name !== '' && <FolderHead name={name} inside={inside} />}
      <ul className="saved-list">
        {inside.map((bookmark) => (
          <BookmarkRow key={bookmark.key} bookmark={bookmark} folders={folders} />
        ))}
      </ul>
    </div>
  );
}

function BookmarkRow({
  bookmark,
  folders,
}: {
  readonly bookmark: Bookmark;
  readonly folders: readonly string[];
}) {
  const { t } = useTranslation();
  const { bookmarks } = own();
  const isInLibrary = useIsInLibrary();
  const { pack, article, section, title, sectionTitle } = bookmark;
  return (
    <li className="saved-row">
      <div className="saved-title">
        <PickBox pack={pack} article={article} title={title} />
        <Link to={articlePath(pack, article, section)}>
          {sectionTitle ? `${title} › ${sectionTitle}` : title}
        </Link>
        {!isInLibrary(pack, article) && <span className="tag tag-caution">{t('saved.missing')}</span>}
      </div>
      <FolderChoice
        id={`app-folder-${bookmark.key}`}
        label={t('saved.folderOf', { title })}
        folder={bookmark.folder}
        folders={folders}
        onChoose={(folder) => bookmarks.put({ ...bookmark, folder })}
      />
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('saved.remove', { title })}
        onClick={(event) => {
          focusNeighbour(event.currentTarget);
          removeBookmark(bookmark);
        }}
      >
        <Trash2 size={16} aria-hidden="true" />
      </button>
    </li>
  );
}
