import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, useLocation } from 'react-router';
import { ReviewWords } from '../article/review-words.tsx';
import { changeSettings, useSettings } from '../saved/own.ts';
import { papers } from '../settings/settings.ts';
import { articlePath } from '../shell/paths.ts';
import { ScreenTitle } from '../shell/screen-title.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ListContents } from './list-contents.tsx';
import type { PrintList } from './list-loader.ts';
import { PrintButtons } from './print-buttons.tsx';
import { PrintedArticle } from './printed-article.tsx';
import { useListPages } from './use-list-pages.ts';
import { usePrintedAt } from './use-printed-at.ts';
import './list-screen.css';

/** A list of articles as one document: what it will hold on the screen, the document itself on paper. */
export function PrintListScreen() {
  const { t } = useTranslation();
  const { articles, missing } = useLoaderData<PrintList>();
  const { paper } = useSettings();
  const { name, goal } = useListWords();
  const count = t('printList.count', { count: articles.length });
  const title = name ?? t('printList.title', { count: articles.length });
  return (
    <div className="screen print-list">
      <div className="print-list-choice not-printed">
        <ScreenTitle margins={{ title: name ?? count, origin: t('app.name') }}>{title}</ScreenTitle>
        {articles.length === 0 ? (
          <p className="notice">{t('printList.empty')}</p>
        ) : (
          <>
            <p className="screen-lead">{t('printList.lead')}</p>
            <Segmented
              label={t('print.paper')}
              labelShown
              value={paper}
              options={papers.map((value) => ({ value, label: value }))}
              onChange={(chosen) => changeSettings({ paper: chosen })}
            />
            <PrintButtons />
            <ol className="print-list-articles">
              {articles.map(({ pack, article }) => (
                <li key={`${pack.id}/${article.id}`}>
                  <Link to={articlePath(pack.id, article.id)}>{article.title}</Link>
                  <span className="small quiet">
                    {' · '}
                    <ReviewWords state={article.review.state} />
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        {missing.length > 0 && (
          <div className="notice notice-caution">
            <p>{t('printList.missing', { count: missing.length })}</p>
            <p className="small">{missing.map(({ article }) => article).join(', ')}</p>
          </div>
        )}
      </div>
      {articles.length > 0 && <ListDocument name={name} goal={goal} articles={articles} />}
    </div>
  );
}

interface ListDocumentProps {
  readonly name: string | null;
  readonly goal: string | null;
  readonly articles: PrintList['articles'];
}

/** What goes on paper. On the screen it is not drawn. */
function ListDocument({ name, goal, articles }: ListDocumentProps) {
  const { t } = useTranslation();
  const title = name ?? t('printList.count', { count: articles.length });
  const { paper } = useSettings();
  const printedAt = usePrintedAt();
  useListPages(articles, paper);
  return (
    <div className="printed-only">
      <ListContents title={title} goal={goal} articles={articles} printedAt={printedAt} />
      {articles.map((reply, index) => (
        <PrintedArticle
          key={`${reply.pack.id}/${reply.article.id}`}
          reply={reply}
          index={index}
          printedAt={printedAt}
        />
      ))}
    </div>
  );
}

/**
 * The name the list was given where it was made, such as that of a folder, and of a lesson its goal; they travel with the
 * step, not in the address.
 */
function useListWords(): { readonly name: string | null; readonly goal: string | null } {
  const { state } = useLocation() as { state: { title?: unknown; goal?: unknown } | null };
  return { name: textOf(state?.title), goal: textOf(state?.goal) };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
