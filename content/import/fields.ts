import { languageSchema } from '../model/primitives.ts';

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
