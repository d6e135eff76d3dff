import { ArrowRight, Calculator, Clock, FileText, Hash, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../main/api/contract.ts';
import { EmphasisedMatch } from './emphasised-match.tsx';
import { optionKey, type OmniboxOption } from './omnibox-option.ts';

interface OmniboxListProps {
  readonly id: string;
  readonly shown: boolean;
  readonly options: readonly OmniboxOption[];
  readonly active: number;
  readonly query: string;
  readonly onChoose: (index: number) => void;
}

/** DOM id of a row, which the search box names as its active descendant. */
export const optionId = (index: number): string => `app-search-option-${index}`;

/** The rows below the search box. */
export function OmniboxList({ id, shown, options, active, query, onChoose }: OmniboxListProps) {
  const { t } = useTranslation();
  return (
    <ul className="omnibox-list" id={id} role="listbox" aria-label={t('search.suggestions')} hidden={!shown}>
      {options.map((option, index) => (
        <li
          key={optionKey(option)}
          id={optionId(index)}
          className="omnibox-option"
          role="option"
          aria-selected={index === active}
          // Keeps the focus in the box, so that pressing does not close the list before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <OptionRow option={option} query={query} />
        </li>
      ))}
    </ul>
  );
}

function OptionRow({ option, query }: { readonly option: OmniboxOption; readonly query: string }) {
  const { t } = useTranslation();
  switch (option.kind) {
    case 'suggestion':
      return <SuggestionRow suggestion={option.suggestion} query={query} />;
    case 'calculator':
      return (
        <>
          <Calculator size={16} aria-hidden="true" />
          <span>
            {option.title}
            <span className="omnibox-option-where">{t('calculators.title')}</span>
          </span>
        </>
      );
    case 'recent':
      return (
        <>
          <Clock size={16} aria-hidden="true" />
          <span>{option.text}</span>
        </>
      );
    case 'search':
      return (
        <>
          <Search size={16} aria-hidden="true" />
          <span>{t('search.everythingFor', { query: option.text })}</span>
          <ArrowRight className="omnibox-option-end" size={16} aria-hidden="true" />
        </>
      );
  }
}

function SuggestionRow({ suggestion, query }: { readonly suggestion: Suggestion; readonly query: string }) {
  const { text, kind, title } = suggestion;
  return (
    <>
      {kind === 'section' ? <Hash size={16} aria-hidden="true" /> : <FileText size={16} aria-hidden="true" />}
      <span>
        <EmphasisedMatch text={text} query={query} />
        {title !== text && <span className="omnibox-option-where">{title}</span>}
      </span>
    </>
  );
}
