import { useTranslation } from 'react-i18next';
import type { Block } from '../../content/model/text.ts';
import { FigureBlock } from './figure-block.tsx';
import { RedFlags } from './red-flags.tsx';
import { Sentences } from './sentences.tsx';
import { TableBlock } from './table-block.tsx';
import { Wording } from './wording.tsx';
import './blocks.css';

/** Blocks of text, one element each. The tree is closed: nothing a pack holds can become an element of its own choosing. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="paragraph">
          <Sentences sentences={block.sentences} />
        </p>
      );
    case 'list':
      return <ListBlock ordered={block.ordered} items={block.items} />;
    case 'table':
      return <TableBlock table={block} />;
    case 'figure':
      return <FigureBlock figure={block.figure} caption={block.caption} />;
    case 'redFlags':
      return <RedFlags flags={block.flags} />;
    case 'note':
      return <Aside tone={block.tone} title={block.title} blocks={block.blocks} />;
    case 'conflict':
      return <Aside tone="conflict" title={block.title} blocks={block.blocks} />;
    case 'quote':
      return (
        <blockquote className="quote">
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'wording':
      return <Wording wording={block} show={(blocks) => <Blocks blocks={blocks} />} />;
  }
}

function ListBlock({ ordered, items }: { readonly ordered: boolean; readonly items: readonly Block[][] }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="list">
      {items.map((item, index) => (
        <li key={index}>
          <Blocks blocks={item} />
        </li>
      ))}
    </List>
  );
}

interface AsideProps {
  readonly tone: 'note' | 'caution' | 'conflict';
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/** A note, a caution or a dispute, named in words. */
function Aside({ tone, title, blocks }: AsideProps) {
  const { t, i18n } = useTranslation();
  const name = t(`block.${tone}`);
  return (
    <div className="aside" data-tone={tone} role="note" aria-label={title ? `${name}: ${title}` : name}>
      <p className="aside-title">
        <span className="aside-kind" lang={i18n.language}>
          {name}
        </span>
        {title && ` ${title}`}
      </p>
      <Blocks blocks={blocks} />
    </div>
  );
}
