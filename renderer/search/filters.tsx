import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Facets, SearchRequest } from '../../main/api/contract.ts';
import { searchPath } from '../shell/paths.ts';
import { filterNames, type FilterName } from './search-loader.ts';
import { useFilterLabels } from './use-filter-labels.ts';

interface FiltersProps {
  readonly request: SearchRequest;
  readonly facets: Facets;
}

/** Chips that narrow the results, with how many sections each leaves. */
export function Filters({ request, facets }: FiltersProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const labels = useFilterLabels();
  const chosen = Object.fromEntries(filterNames.map((name) => [name, request[name]]));

  function toggle(name: FilterName, value: string): void {
    const next = { ...chosen, [name]: chosen[name] === value ? undefined : value };
    void navigate(searchPath(request.q, { ...next, literal: request.literal ? 'true' : undefined }));
  }

  return (
    <div className="filters">
      {filterNames.map((name) => {
        const values = choicesOf(facets[name], request[name]);
        if (values.length < 2 && request[name] === undefined) return null;
        return (
          <div key={name} className="filters-group" role="group" aria-label={t(`search.filter.${name}`)}>
            {values.map(([value, count]) => (
              <button
                key={value}
                type="button"
                className="chip"
                aria-pressed={request[name] === value}
                onClick={() => toggle(name, value)}
              >
                {labels(name, value)} <span className="chip-count">{count}</span>
              </button>
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** Values of a facet, most frequent first; the chosen one stays even when it leaves nothing. */
function choicesOf(facet: Readonly<Record<string, number>>, chosen: string | undefined): [string, number][] {
  const values = Object.entries(facet).sort((a, b) => b[1] - a[1]);
  return chosen === undefined || chosen in facet ? values : [...values, [chosen, 0]];
}
