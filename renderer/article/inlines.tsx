import type { Inline } from '../../content/model/text.ts';
import { Link } from 'react-router';
import { calculatorPath } from '../shell/paths.ts';
import { ArticleLink } from './article-link.tsx';
import { Citation } from './citation.tsx';
import { GlossaryWord } from './glossary-word.tsx';
import { shownBefore } from './inline-text.ts';
import { WebAddress } from './web-address.tsx';

interface InlinesProps {
  readonly content: readonly Inline[];
  /** Id of the sentence they stand in. */
  readonly sentence: string;
}

/** Inline content, one element per node. */
export function Inlines({ content, sentence }: InlinesProps) {
  return (
    <>
      {content.map((node, index) => (
        <InlineView key={index} node={shownBefore(node, content[index + 1])} sentence={sentence} />
      ))}
    </>
  );
}

/** Keeps a source number on the line of the word before it. */
const WORD_JOINER = '\u2060';

const tags = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const;

function InlineView({ node, sentence }: { readonly node: Inline; readonly sentence: string }) {
  switch (node.type) {
    case 'text':
      return <>{node.value}</>;
    case 'code':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'citation':
      return (
        <>
          {WORD_JOINER}
          <Citation cites={node.cites} sentence={sentence} />
        </>
      );
    case 'emphasis':
    case 'strong':
    case 'subscript':
    case 'superscript': {
      const Tag = tags[node.type];
      return (
        <Tag>
          <Inlines content={node.children} sentence={sentence} />
        </Tag>
      );
    }
    case 'articleLink':
      return (
        <ArticleLink article={node.article} section={node.section}>
          <Inlines content={node.children} sentence={sentence} />
        </ArticleLink>
      );
    case 'calculatorLink':
      return (
        <Link to={calculatorPath(node.calculator)}>
          <Inlines content={node.children} sentence={sentence} />
        </Link>
      );
    case 'webAddress':
      return (
        <WebAddress url={node.url}>
          <Inlines content={node.children} sentence={sentence} />
        </WebAddress>
      );
    case 'term':
      return (
        <GlossaryWord term={node.term}>
          <Inlines content={node.children} sentence={sentence} />
        </GlossaryWord>
      );
  }
}
