import { useTranslation } from 'react-i18next';
import type { ArticleReply } from '../../main/api/contract.ts';

/** Which pack an article is of, who published it, under which licence, and who must be named. */
export function FromPack({ reply }: { readonly reply: ArticleReply }) {
  const { t } = useTranslation();
  const { article, pack } = reply;
  return (
    <>
      {t('print.from', {
        pack: pack.title,
        version: pack.version,
        publisher: pack.publisher,
        licence: article.licence,
      })}
      {article.attribution && ` ${article.attribution}`}
    </>
  );
}
