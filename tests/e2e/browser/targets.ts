import type { Page } from '@playwright/test';

/** The least size of a target, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/**
 * Everything that can be pressed and is less than 24 px wide or high, by where presses really land: an area that a label or
 * a pseudo-element adds counts. A link within a sentence is as high as its line, which the criterion allows.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const pressable =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="option"], [role="radio"], [role="checkbox"], [role="switch"], [role="tab"], [role="menuitem"]';

    /** Shown to nobody but screen readers, such as the ready-made “Dismiss” of popovers. */
    function isClippedAway(element: Element): boolean {
      for (let one: Element | null = element; one; one = one.parentElement) {
        if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
      }
      return false;
    }

    function isVisible(element: Element): boolean {
      const box = element.getBoundingClientRect();
      return (
        !isClippedAway(element) &&
        element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
        box.width > 1 &&
        box.height > 1 &&
        !element.closest('.skip-link, [aria-hidden="true"], [inert]')
      );
    }

    /** In a sentence: other words stand beside it in the same block. */
    function isInSentence(element: Element): boolean {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      const block = element.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, blockquote, figcaption, legend');
      const around = (block?.textContent ?? '').replace(element.textContent, '');
      return /\p{L}{2}/u.test(around);
    }

    /** What a press counts for: the control, its label, or what belongs to it. */
    function lands(element: Element, x: number, y: number): boolean {
      const hit = document.elementFromPoint(x, y);
      if (!hit) return false;
      const label =
        element.closest('label') ?? (element instanceof HTMLInputElement ? element.labels?.[0] : null);
      return element.contains(hit) || label?.contains(hit) === true;
    }

    function reach(element: Element): { width: number; height: number } {
      const whole = element.closest('label') ?? element;
      const box = whole.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const half = least / 2 - 0.75;
      const wide = box.width >= least - 0.5 || (lands(element, x - half, y) && lands(element, x + half, y));
      const high = box.height >= least - 0.5 || (lands(element, x, y - half) && lands(element, x, y + half));
      return { width: wide ? least : box.width, height: high ? least : box.height };
    }

    return [...document.querySelectorAll(pressable)].filter(isVisible).flatMap((element) => {
      if (isInSentence(element)) return [];
      const box = element.getBoundingClientRect();
      // Only what is in the window can be pressed where it stands; the page is brought to the rest.
      if (box.top < 70 || box.bottom > window.innerHeight - 60)
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { width, height } = reach(element);
      if (width >= least && height >= least) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      return [
        `${element.tagName.toLowerCase()}.${element.className} “${name}”: ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  }, LEAST);
}
