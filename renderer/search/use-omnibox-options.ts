import { useEffect, useState } from 'react';
import type { Suggestion } from '../../main/api/contract.ts';
import { askSuggestions } from '../api/requests.ts';
import { useMatchingCalculators } from '../calculators/use-matching-calculators.ts';
import { own, useCollection } from '../saved/own.ts';
import type { OmniboxOption } from './omnibox-option.ts';

const SUGGESTIONS = 7;
const CALCULATORS = 3;
const RECENT = 6;
const TYPING_PAUSE_MS = 60;

/** The rows of the search box: recent searches while it is empty, suggestions and “search everything” once one types. */
export function useOmniboxOptions(text: string, wanted: boolean): readonly OmniboxOption[] {
  const query = text.trim();
  const suggestions = useSuggestions(query, wanted);
  const calculators = useMatchingCalculators(wanted ? query : '').slice(0, CALCULATORS);
  const searches = useCollection(own().searches);

  if (query === '') {
    return [...searches]
      .sort((a, b) => b.at - a.at)
      .slice(0, RECENT)
      .map((search) => ({ kind: 'recent', text: search.query }));
  }
  return [
    ...suggestions.map((suggestion): OmniboxOption => ({ kind: 'suggestion', suggestion })),
    ...calculators.map(({ id, title }): OmniboxOption => ({ kind: 'calculator', id, title })),
    { kind: 'search', text: query },
  ];
}

/** Suggestions for the words typed so far. Those for older words stay until newer ones arrive; stale replies are dropped. */
function useSuggestions(query: string, wanted: boolean): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const asked = wanted && query !== '';

  useEffect(() => {
    if (!asked) return;
    const stale = new AbortController();
    const timer = setTimeout(() => {
      askSuggestions(query, SUGGESTIONS, stale.signal).then(
        (reply) => {
          if (!stale.signal.aborted) setSuggestions(reply.suggestions);
        },
        // Suggestions are a help: without them “search everything” still stands, and the search says what is wrong.
        () => {
          if (!stale.signal.aborted) setSuggestions([]);
        },
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [query, asked]);

  return asked ? suggestions : [];
}
