import { Search, X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_BOX } from '../shell/use-focus-after-navigation.ts';
import { OmniboxList, optionId } from './omnibox-list.tsx';
import { useOmniboxOptions } from './use-omnibox-options.ts';
import { LONGEST_QUERY, useOmniboxText } from './use-omnibox-text.ts';
import { useOpenOption } from './use-open-option.ts';
import './omnibox.css';

const LIST = 'app-search-suggestions';

/**
 * The search box: a combobox after the ARIA pattern “editable combobox with list autocomplete”. Its list suggests as one
 * types; on the search screen the results themselves follow the typing and the list stays closed.
 */
export function Omnibox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { text, type, clear, live } = useOmniboxText();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const options = useOmniboxOptions(text, open && !live);
  const shown = open && !live && options.length > 0;
  const openOption = useOpenOption();

  function choose(index: number): void {
    setOpen(false);
    setActive(-1);
    input.current?.blur();
    openOption(options[index] ?? { kind: 'search', text });
  }

  function move(by: 1 | -1): void {
    setOpen(true);
    // One place before the first option: the text itself.
    const places = options.length + 1;
    setActive((now) => ((now + 1 + by + places) % places) - 1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const act = {
      ArrowDown: () => (live ? focusFirstResult() : move(1)),
      ArrowUp: () => move(-1),
      Enter: () => choose(active),
      Escape: () => (text || shown ? (clear(), setActive(-1)) : input.current?.blur()),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <search className="omnibox">
      <div className="omnibox-box">
        <Search className="omnibox-icon" size={18} aria-hidden="true" />
        <input
          ref={input}
          id={SEARCH_BOX}
          className="omnibox-input"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LONGEST_QUERY}
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={LIST}
          aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={(event) => {
            type(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <kbd className="omnibox-hint" aria-hidden="true">
            /
          </kbd>
        ) : (
          <button
            type="button"
            className="omnibox-clear"
            aria-label={t('search.clear')}
            onClick={() => {
              clear();
              input.current?.focus();
            }}
          >
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </div>
      <OmniboxList id={LIST} shown={shown} options={options} active={active} query={text} onChoose={choose} />
    </search>
  );
}

function focusFirstResult(): void {
  document.querySelector<HTMLElement>('[data-result]')?.focus();
}
