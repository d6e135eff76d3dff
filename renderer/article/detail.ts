import { createContext, useContext } from 'react';
import type { CitedReference } from '../../content/model/text.ts';

/** What a small window beside a word can tell. */
export type Detail =
  | { readonly kind: 'citation'; readonly cited: CitedReference; readonly sentence: string }
  | { readonly kind: 'term'; readonly term: string }
  /** A highlight of the reader's. */
  | { readonly kind: 'annotation'; readonly id: string };

/** Opens the detail of the control that was pressed; the same control closes it again. */
export type OpenDetail = (detail: Detail, control: HTMLElement) => void;

/**
 * One popover serves every chip and term of an article, so that a page with hundreds of them costs no more to draw than
 * their buttons.
 */
const DetailContext = createContext<OpenDetail>(() => undefined);
export const DetailProvider = DetailContext.Provider;
export const useOpenDetail = (): OpenDetail => useContext(DetailContext);
