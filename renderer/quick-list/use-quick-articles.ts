import { useTranslation } from 'react-i18next';
import { machinePolicy } from '../session/machine-policy.ts';
import { useLibrary } from '../shell/use-library.ts';
import { quickArticlesOf, type ListedArticle } from './quick-articles.ts';

/** The articles of the downtime quick list of this library on this machine. */
export function useQuickArticles(): ListedArticle[] {
  const { i18n } = useTranslation();
  return quickArticlesOf(useLibrary(), machinePolicy().quickList, i18n.language);
}
