import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NOTES } from '../keep/focus-note.ts';
import { articlePath } from '../shell/paths.ts';
import { own, useCollection } from './own.ts';
import type { Annotation } from './own-things.ts';
import { useIsInLibrary } from './use-is-in-library.ts';
import '../keep/annotation-list.css';

/** Highlights and notes of all articles, newest article first. Nothing is hidden because its pack is gone. */
export function SavedAnnotations() {
  const { t } = useTranslation();
  const isInLibrary = useIsInLibrary();
  const groups = byArticle(useCollection(own().annotations));
  if (groups.length === 0) return null;
  return (
    <section className="saved-section" aria-labelledby="app-annotations">
      <h2 id="app-annotations">{t('saved.annotations')}</h2>
      {groups.map(({ key, pack, article, title, annotations }) => (
        <div key={key} className="saved-folder">
          <h3>
            <Link to={articlePath(pack, article, NOTES)}>{title}</Link>{' '}
            {!isInLibrary(pack, article) && <span className="tag tag-caution">{t('saved.missing')}</span>}
          </h3>
          <ul className="saved-annotations">
            {annotations.map(({ id, anchor, colour, note }) => (
              <li key={id}>
                {anchor && (
                  <blockquote className="annotation-quote" data-colour={colour}>
                    <span>{anchor.quote}</span>
                  </blockquote>
                )}
                {note && <p className="saved-note">{note}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface Group extends Pick<Annotation, 'pack' | 'article' | 'title'> {
  readonly key: string;
  readonly annotations: readonly Annotation[];
}

function byArticle(all: readonly Annotation[]): Group[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of [...all].sort((a, b) => b.at - a.at)) {
    const key = `${annotation.pack}/${annotation.article}`;
    groups.set(key, [...(groups.get(key) ?? []), annotation]);
  }
  return [...groups].flatMap(([key, annotations]) => {
    const [first] = annotations;
    return first ? [{ key, pack: first.pack, article: first.article, title: first.title, annotations }] : [];
  });
}
