import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Facets, SearchRequest } from '../../main/api/contract.ts';
import { searchAddress } from './search-address.ts';
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
  function toggle(name: FilterName, value: string): void {
    void navigate(searchAddress(request, { [name]: request[name] === value ? undefined : value }));
  }

  return (
    <div className="filters">
      {filterNames.map((name) => {
        const values = choicesOf(facets[name], request[name]);
        if (values.length < 2 && request[name] === undefined) return null;
        return (
          <FilterGroup
            key={name}
            title={t(`search.filter.${name}`)}
            choices={values.map(([value, count]) => ({ value, count, label: labels(name, value) }))}
            chosen={request[name]}
            onToggle={(value) => toggle(name, value)}
          />
        );
      })}
    </div>
  );
}

interface FilterGroupProps {
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly count: number; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onToggle: (value: string) => void;
}

/** More chips than this are shown on request; a chosen one always is. */
const CHIPS_AT_ONCE = 5;

function FilterGroup({ title, choices, chosen, onToggle }: FilterGroupProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = choices.filter(({ value }, index) => all || index < CHIPS_AT_ONCE || value === chosen);
  const hidden = choices.length - shown.length;
  return (
    <div className="filters-group" role="group" aria-label={title}>
      <span className="filters-title" aria-hidden="true">
        {title}
      </span>
      {shown.map(({ value, count, label }) => (
        <button
          key={value}
          type="button"
          className="chip"
          aria-pressed={value === chosen}
          onClick={() => onToggle(value)}
        >
          {label} <span className="chip-count">{count}</span>
        </button>
      ))}
      {hidden > 0 && (
        <button type="button" className="button-link small" onClick={() => setAll(true)}>
          {t('search.moreFilters', { count: hidden })}
        </button>
      )}
    </div>
  );
}

/** Values of a facet, most frequent first; the chosen one stays even when it leaves nothing. */
function choicesOf(facet: Readonly<Record<string, number>>, chosen: string | undefined): [string, number][] {
  const values = Object.entries(facet).sort((a, b) => b[1] - a[1]);
  return chosen === undefined || chosen in facet ? values : [...values, [chosen, 0]];
}
