import type { ReactNode } from 'react';
import { InlineButton } from '../ui/inline-button.tsx';
import { useOpenDetail } from './detail.ts';
import { useReadingIfAny } from './reading-context.ts';
import './glossary-word.css';

interface GlossaryWordProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** A word the glossary explains: a dotted line, and the meaning when it is pressed. */
export function GlossaryWord({ term, children }: GlossaryWordProps) {
  const open = useOpenDetail();
  if (!useReadingIfAny()?.reply.glossary[term]) return <>{children}</>;
  return (
    <InlineButton
      className="glossary-word"
      aria-haspopup="dialog"
      onPress={(control) => open({ kind: 'term', term }, control)}
    >
      {children}
    </InlineButton>
  );
}
