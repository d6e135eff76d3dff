import { useTranslation } from 'react-i18next';
import type { ArticleReply } from '../../main/api/contract.ts';
import { originInWords } from './origin-in-words.ts';
import { useMarginTexts } from './use-margin-texts.ts';

/** Gives the margins of each printed page the article's title and, below, what it is and how old its evidence is. */
export function usePrintMargins(reply: ArticleReply): void {
  const { t, i18n } = useTranslation();
  useMarginTexts(reply.article.title, originInWords(reply, t, i18n.language));
}
