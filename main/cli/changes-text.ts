import type { ArticleChange, PackChanges } from '../../content/model/changes.ts';

const signs: Readonly<Record<ArticleChange['change'], string>> = {
  added: '+',
  changed: '~',
  withdrawn: '!',
  removed: '-',
};
const sectionSigns = { added: '+', changed: '~', removed: '-' } as const;

/** The differences of two editions as lines for a terminal; what changes practice stands first. */
export function changesText(changes: PackChanges): string[] {
  const { from, to } = changes;
  const before = from ? `${from.version} (${from.published}) → ` : '';
  return [
    `${changes.title}: ${before}${to.version} (${to.published})`,
    countsText(changes.articles),
    ...changes.articles.flatMap(articleLines),
  ];
}

function articleLines(article: ArticleChange): string[] {
  return [
    `  ${signs[article.change]} ${article.title}`,
    ...(article.practiceChange ? [`      changes practice: ${article.practiceChange}`] : []),
    ...(article.reviewBefore ? [`      review: ${article.reviewBefore} → ${article.review}`] : []),
    ...article.sources.map(({ label, status }) => `      source ${status}: ${label}`),
    ...article.sections.map((section) => `      ${sectionSigns[section.change]} ${section.title}`),
  ];
}

function countsText(articles: readonly ArticleChange[]): string {
  const counts = (['added', 'changed', 'withdrawn', 'removed'] as const)
    .map((change) => ({ change, count: articles.filter((article) => article.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count} ${change}`);
  return counts.length > 0 ? `Articles: ${counts.join(', ')}.` : 'No article differs.';
}
