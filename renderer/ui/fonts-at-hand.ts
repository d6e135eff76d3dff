/** The longest the first screen waits for its letters: on a slow network it is read in the system's meanwhile. */
const PATIENCE_MS = 1000;

/** Resolves once the reader's typefaces are loaded, so that the first screen is drawn once and its lines never move. */
export async function fontsAtHand(): Promise<void> {
  const style = getComputedStyle(document.documentElement);
  const families = ['--text-font', '--heading-font'].map((name) => style.getPropertyValue(name));
  await Promise.race([
    Promise.all(families.map((family) => document.fonts.load(`1em ${family}`))),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
}
