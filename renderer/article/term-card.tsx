import { useReading } from './reading-context.ts';

/** A word of the glossary in plain language. */
export function TermCard({ term }: { readonly term: string }) {
  const entry = useReading().reply.glossary[term];
  if (!entry) return null;
  return (
    <>
      <p>
        <strong>{entry.term}</strong>
      </p>
      <p>{entry.plain}</p>
    </>
  );
}
