import { Fragment } from 'react';

interface MarkedTextProps {
  readonly text: string;
  /** Pairs of offsets into `text`, ascending, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Text with parts of it marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
