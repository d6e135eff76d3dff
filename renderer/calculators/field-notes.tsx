import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Outcome } from '../../content/model/calculator.ts';
import { notesId } from './field-ids.ts';
import { reasonsFor } from './patience.ts';
import { writtenIn } from './written-in.ts';

interface FieldNotesProps {
  readonly input: string;
  readonly outcome: Outcome;
  /** What else is to be said of the value. */
  readonly remark?: string;
}

/** Beside a value: why it is refused, or what to know about it. The input names it as its description. */
export function FieldNotes({ input, outcome, remark }: FieldNotesProps) {
  const { refusals, warnings } = reasonsFor(outcome, input);
  return (
    <div className="field-notes" id={notesId(input)}>
      {refusals.map((reason) => (
        <p key={reason} className="field-note field-note-refusal" lang={writtenIn} dir="auto">
          <CircleAlert size={16} aria-hidden="true" />
          <span>{reason}</span>
        </p>
      ))}
      {warnings.map((reason) => (
        <p key={reason} className="field-note field-note-warning" lang={writtenIn} dir="auto">
          <TriangleAlert size={16} aria-hidden="true" />
          <span>{reason}</span>
        </p>
      ))}
      {remark !== undefined && <p className="field-note">{remark}</p>}
    </div>
  );
}
