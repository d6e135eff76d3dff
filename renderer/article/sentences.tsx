import { Fragment } from 'react';
import type { Sentence } from '../../content/model/text.ts';
import { Inlines } from './inlines.tsx';
import { useReadingIfAny } from './reading-context.ts';
import { sentenceAnchor } from './reading.ts';
import './sentences.css';

/** Sentences in a row. Each has an id of its own, which references and highlights point to. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const place = useReadingIfAny()?.place ?? '';
  return (
    <>
      {sentences.map((sentence, index) => (
        <Fragment key={sentence.id}>
          {index > 0 && ' '}
          <span className="sentence" id={sentenceAnchor(sentence.id, place)}>
            <Inlines content={sentence.content} sentence={sentence.id} />
          </span>
        </Fragment>
      ))}
    </>
  );
}
