import type { Article, Warning } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** The article with the warnings among these problems, which travel in the pack and are shown to its readers. */
export function withWarnings(article: Article, problems: readonly Problem[]): Article {
  const warnings = problems.filter((problem) => problem.severity === 'warning').map(warningOf);
  return warnings.length > 0 ? { ...article, warnings: [...article.warnings, ...warnings] } : article;
}

function warningOf({ rule, message, section, reference }: Problem): Warning {
  return {
    rule,
    message,
    ...(section === undefined ? {} : { section }),
    ...(reference === undefined ? {} : { reference }),
  };
}
