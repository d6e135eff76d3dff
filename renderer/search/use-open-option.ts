import { useNavigate } from 'react-router';
import { articlePath, calculatorPath, searchPath } from '../shell/paths.ts';
import type { OmniboxOption } from './omnibox-option.ts';
import { rememberSearch } from './recent-searches.ts';

/** Goes where a row of the search box leads. */
export function useOpenOption(): (option: OmniboxOption) => void {
  const navigate = useNavigate();
  return (option) => {
    if (option.kind === 'suggestion') {
      const { pack, article, section } = option.suggestion;
      void navigate(articlePath(pack, article, section));
      return;
    }
    if (option.kind === 'calculator') {
      void navigate(calculatorPath(option.id));
      return;
    }
    const query = option.text.trim();
    if (query !== '') rememberSearch(query);
    void navigate(query === '' ? '/search' : searchPath(query));
  };
}
