import type { Suggestion } from '../../main/api/contract.ts';

/** A row of the search box's list. */
export type OmniboxOption =
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion }
  | { readonly kind: 'calculator'; readonly id: string; readonly title: string }
  /** A search made before. */
  | { readonly kind: 'recent'; readonly text: string }
  /** Search everything for what was typed. */
  | { readonly kind: 'search'; readonly text: string };

/** What tells one row from another. */
export function optionKey(option: OmniboxOption): string {
  if (option.kind === 'calculator') return `calculator/${option.id}`;
  if (option.kind !== 'suggestion') return `${option.kind}/${option.text}`;
  const { pack, article, section, text } = option.suggestion;
  return `suggestion/${pack}/${article}/${section ?? ''}/${text}`;
}
