import { saidIn } from '../i18n/said-in.ts';
import { useReading } from './reading-context.ts';

/** A word of the glossary in plain language. */
export function TermCard({ term }: { readonly term: string }) {
  const { glossary, article } = useReading().reply;
  const entry = glossary[term];
  if (!entry) return null;
  return (
    <div className="term-card" {...saidIn(article.language)}>
      <p>
        <strong>{entry.term}</strong>
      </p>
      <p>{entry.plain}</p>
    </div>
  );
}
