import { useTranslation } from 'react-i18next';
import { Link, useMatch, useRevalidator, useRouteError } from 'react-router';
import { failureIn, UNREACHABLE } from '../api/not-answered.ts';
import { askHealth } from '../api/requests.ts';
import { FaultReport } from './fault-report.tsx';
import { MissingArticle } from './missing-article.tsx';
import { ScreenTitle } from './screen-title.tsx';
import { isCodeMissing } from './screens.ts';

/** Trouble before there is a library to show around it: the whole window. */
export function TroubleScreen() {
  return (
    <main className="app-main">
      <TroubleInShell />
    </main>
  );
}

const missingThings: Readonly<Record<string, 'pack' | 'article'>> = {
  'pack-not-found': 'pack',
  'article-not-found': 'article',
};

/** A screen could not be shown: what happened, what to do, and that nothing was lost. */
export function TroubleInShell() {
  const { t } = useTranslation();
  const error = useRouteError();
  const revalidator = useRevalidator();
  const article = useMatch('/articles/:pack/:article')?.params;
  const refusal = failureIn(error);
  if (!refusal) return <FaultReport fault={error} />;
  const missing = missingThings[refusal.failure.code];
  if (missing && article?.pack !== undefined && article.article !== undefined)
    return <MissingArticle pack={article.pack} article={article.article} missing={missing} />;

  async function tryAgain(): Promise<void> {
    // Where nobody answers, loading the page anew would lose it altogether.
    if (isCodeMissing() && (await isAnswering())) window.location.reload();
    else await revalidator.revalidate();
  }

  const { code, message, hint } = refusal.failure;
  const unreachable = code === UNREACHABLE;
  return (
    <div className="screen" role="alert">
      <ScreenTitle>{t(unreachable ? 'states.unreachable' : 'states.refused')}</ScreenTitle>
      {unreachable ? (
        <>
          <p className="screen-lead">{t('states.unreachableWhy')}</p>
          <p>{t('states.unreachableHint')}</p>
        </>
      ) : (
        // What the library says, it says in English.
        <div lang="en" dir="auto">
          <p className="screen-lead">{message}</p>
          <p>{hint}</p>
        </div>
      )}
      <p className="trouble-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={revalidator.state === 'loading'}
          onClick={() => void tryAgain()}
        >
          {t('states.tryAgain')}
        </button>{' '}
        <Link className="button" to="/">
          {t('states.goHome')}
        </Link>
      </p>
      <p className="small quiet">{t('states.code', { code })}</p>
    </div>
  );
}

async function isAnswering(): Promise<boolean> {
  try {
    await askHealth();
    return true;
  } catch {
    return false;
  }
}
