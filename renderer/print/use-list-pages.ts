import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReply } from '../../main/api/contract.ts';
import type { Paper } from '../settings/settings.ts';
import { cssString } from './css-string.ts';
import { originInWords } from './origin-in-words.ts';

/** Stands before every DOM id of one article of a list. */
export const listPlace = (index: number): string => `listed-${index + 1}-`;
/** DOM id of an article of a list. */
export const listedArticle = (index: number): string => `${listPlace(index)}article`;

/** Gives the pages of each article of a list margins of their own, with its number, its title and its own origin. */
export function useListPages(articles: readonly ArticleReply[], paper: Paper): void {
  const { t, i18n } = useTranslation();
  const rules = articles
    .map((reply, index) =>
      pageRules(index, paper, reply.article.title, originInWords(reply, t, i18n.language)),
    )
    .join('\n');
  useEffect(() => {
    // A sheet made by script is no inline style: the content policy stays as strict as it is.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules]);
}

function pageRules(index: number, paper: Paper, title: string, origin: string): string {
  const page = `${listPlace(index)}page`;
  return `
    @page ${page} {
      size: ${paper};
      @top-left { content: ${cssString(`${index + 1}. ${title}`)}; }
      @bottom-left { content: ${cssString(origin)}; }
    }
    #${listedArticle(index)} { page: ${page}; }`;
}
