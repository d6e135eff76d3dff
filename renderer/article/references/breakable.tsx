import { Fragment } from 'react';

/** Words joined by strokes, as the societies behind a guideline are, may go on in the next line after any of them. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=\/)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
