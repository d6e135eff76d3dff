import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SEARCH_BOX } from '../shell/use-focus-after-navigation.ts';
import { Filters } from './filters.tsx';
import { HitRow } from './hit-row.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultSummary } from './result-summary.tsx';
import { searchAddress } from './search-address.ts';
import { SearchedAs } from './searched-as.tsx';
import { filterNames, type SearchView } from './search-loader.ts';
import { StageNote } from './stage-note.tsx';

/** What a search found: how it was understood, how to narrow it, and the sections. */
export function Results({ view }: { readonly view: NonNullable<SearchView> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { request, reply } = view;
  const filtered = filterNames.some((name) => request[name] !== undefined);

  return (
    <>
      <div className="search-head">
        <StageNote stage={reply.stage} />
        <SearchedAs request={request} reply={reply} />
        <ResultSummary reply={reply} />
        {(reply.total > 0 || filtered) && <Filters request={request} facets={reply.facets} />}
      </div>
      {reply.hits.length === 0 ? (
        <NothingFound request={request} reply={reply} filtered={filtered} />
      ) : (
        <ol className="hits" onKeyDown={moveBetweenHits}>
          {reply.hits.map((hit) => (
            <HitRow key={`${hit.pack}/${hit.article}/${hit.section}`} hit={hit} query={request.q} />
          ))}
        </ol>
      )}
      {reply.hits.length > 0 && reply.total > reply.hits.length && request.limit < 100 && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => void navigate(searchAddress(request, { all: '1' }), { replace: true })}
          >
            {t('search.showMore')}
          </button>
        </p>
      )}
    </>
  );
}

/** Arrow keys go from result to result; above the first is the search box. */
function moveBetweenHits(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-result]')];
  const now = hits.findIndex((hit) => hit === document.activeElement);
  if (now < 0) return;
  event.preventDefault();
  const next = now + (event.key === 'ArrowDown' ? 1 : -1);
  (next < 0 ? document.getElementById(SEARCH_BOX) : hits[next])?.focus();
}
