/** A question, and what an answer to it must be. */
export interface JudgedQuestion {
  readonly q: string;
  /** The article that is open while it is asked. */
  readonly open?: string;
  /** Title of an article the first answer may come from, and what it must say. Null where the library has no answer. */
  readonly right: { readonly title: RegExp; readonly says: RegExp } | null;
}

/** A question the library answers. */
export const answered = (q: string, title: RegExp, says: RegExp, open?: string): JudgedQuestion => ({
  q,
  right: { title, says },
  ...(open === undefined ? {} : { open }),
});

/** A question the library has no answer to, or must not answer. */
export const refused = (q: string, open?: string): JudgedQuestion => ({
  q,
  right: null,
  ...(open === undefined ? {} : { open }),
});
