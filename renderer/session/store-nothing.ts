/**
 * Takes every lasting store away from the page, for shared workstations: whatever a library of ours wants to keep, it keeps
 * in memory. Called before anything else runs.
 */
export function storeNothing(page: Window & typeof globalThis = window): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(page, name, { configurable: true, value: memoryStorage() });
  }
  for (const name of ['indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(page, name, { configurable: true, value: undefined });
  }
  forgetFields(page);
}

/**
 * Chromium writes what fields hold into its session files, to put it back after a crash, and offers what was typed before,
 * unless a field and its form say no. A text area is asked about its form alone, so one that stands in none is given one.
 */
function forgetFields(page: Window & typeof globalThis): void {
  const { document } = page;
  const shelter = document.createElement('form');
  shelter.id = 'app-remembers-nothing';
  shelter.autocomplete = 'off';
  shelter.hidden = true;
  document.body.append(shelter);
  const forget = (root: ParentNode): void => {
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      field.autocomplete = 'off';
      // Not an input: Enter would submit the form, and radio buttons would become one group.
      if (field.form === null && field instanceof page.HTMLTextAreaElement)
        field.setAttribute('form', shelter.id);
      field.form?.setAttribute('autocomplete', 'off');
    }
  };
  forget(document);
  // Before the browser next looks: as soon as a field is there, whether or not anybody has touched it.
  new page.MutationObserver(() => forget(document)).observe(document, {
    childList: true,
    subtree: true,
  });
}

/** A `Storage` that is gone with the page. */
function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}
