import { useTranslation } from 'react-i18next';
import type { SearchReply } from '../../main/api/contract.ts';

/** How many sections were found; read out politely when it changes. */
export function ResultSummary({ reply }: { readonly reply: SearchReply }) {
  const { t } = useTranslation();
  const shown = reply.hits.length;
  return (
    <p className="result-summary quiet" role="status">
      {reply.total > shown
        ? t('search.countOf', { shown, count: reply.total })
        : t('search.count', { count: reply.total })}
    </p>
  );
}
