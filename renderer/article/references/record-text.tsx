import type { Reference } from '../../../content/model/reference.ts';
import { authorList } from './authors.ts';
import { Breakable } from './breakable.tsx';
import { imprint, place, sentence } from './parts.ts';

/** A record to read: who, what, where. The title carries the weight. */
export function RecordText({ record }: { readonly record: Reference }) {
  const journal = record['container-title'];
  return (
    <span className="record-text" lang={record.language ?? 'en'} dir="auto">
      {sentence(authorList(record, 4, 3))}{' '}
      <span className="record-title">
        <Breakable text={sentence(record.title)} />
      </span>{' '}
      {journal ? (
        <>
          <cite>{sentence(journal)}</cite> {sentence(place(record))}
        </>
      ) : (
        sentence(imprint(record))
      )}
    </span>
  );
}
