import { languageSchema } from '../model/primitives.ts';

/** What importers say of a record that is kept, in words that are the same for every format. */
export const notices = {
  hiddenCharacters: 'control or direction-override characters were left out',
  address: 'the address is not a web address and was left out',
  language: 'the language is not a language tag and was left out',
  title: 'there was no title: the first words of the text stand in for it',
} as const;

/** The web address, if it is one a pack may show. */
export function addressFrom(address: string | null | undefined): string | undefined {
  const trimmed = address?.trim() ?? '';
  return trimmed.length <= 1000 && /^https?:\/\/\S+$/.test(trimmed) && URL.canParse(trimmed)
    ? trimmed
    : undefined;
}

/** The language tag, if it is one. */
export function languageFrom(tag: string | null | undefined): string | undefined {
  return languageSchema.safeParse(tag?.trim()).data;
}
