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
  // Chromium remembers what was typed into fields, and puts it back after a crash, unless a field says no.
  page.document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof page.HTMLInputElement || target instanceof page.HTMLTextAreaElement)) return;
    target.autocomplete = 'off';
    if (target.form) target.form.autocomplete = 'off';
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
