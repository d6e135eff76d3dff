import type { ArticleFacts, SourcePosition } from '../../pack/source-types.ts';
import type { PackFinding, Rule } from '../rule.ts';

interface Name {
  readonly article: ArticleFacts;
  readonly words: string;
  readonly at: SourcePosition;
}

export const duplicateAlias: Rule = {
  name: 'duplicate-alias',
  severity: 'error',
  reason:
    'A name leads to one article. If two articles claim the same name, a search for it lands on either, and the reader may never see the other. Imported articles keep the names their source gave them.',
  example: {
    bad: 'aliases: [CVI] in two articles, or an alias that is the title of another.',
    good: 'Each name in one article; the other is linked from its text.',
  },
  pack: (_shared, articles) => {
    const owners = new Map<string, Name>();
    return articles
      .filter((article) => article.type !== 'imported')
      .flatMap(namesOf)
      .flatMap((name): PackFinding[] => {
        const key = name.words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
        const owner = owners.get(key);
        if (!owner) {
          owners.set(key, name);
          return [];
        }
        const where =
          owner.article.id === name.article.id ? 'twice in this article' : `also in “${owner.article.id}”`;
        return [
          {
            file: name.article.file,
            at: name.at,
            message: `The name “${name.words}” stands ${where}.`,
            todo: 'Keep it in the one article a reader of that name wants.',
            article: name.article.id,
          },
        ];
      });
  },
};

/** Titles first: where an alias and a title meet, the alias gives way. */
function namesOf(article: ArticleFacts): Name[] {
  const at = (key: string): SourcePosition => article.nameLines.get(key) ?? { line: 1, column: 1 };
  return [
    { article, words: article.title, at: at('title') },
    ...article.aliases.map((words, index) => ({ article, words, at: at(`aliases.${index}`) })),
  ];
}
