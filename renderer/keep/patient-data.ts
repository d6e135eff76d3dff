/** What in a note may tell who a patient is. */
export type PatientDataSign = 'birth' | 'number' | 'name' | 'contact';

const signs: readonly (readonly [PatientDataSign, RegExp])[] = [
  ['birth', /\b(?:d\.?o\.?b\.?|date of birth|born (?:on )?\d)/iu],
  ['birth', /\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}\b/u],
  [
    'number',
    /\b(?:mrn|nhs|hospital|patient|chart|case|file|insurance)\s*(?:no\.?|number|id|#)?\s*[:#]?\s*[a-z]{0,3}\d{4,}/iu,
  ],
  ['number', /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/u],
  ['number', /\b[A-Z]{1,3}\d{6,}\b/u],
  ['name', /\b(?:[Mm](?:r|rs|s|iss|x|aster)|[Bb]aby)\.?\s+[A-Z][a-zà-ÿ'’-]+/u],
  ['name', /\b(?:patient|pt)(?:['’]s)?\s+(?:name|called|is called|named)\b/iu],
  ['contact', /[\w.+-]+@[\w-]+\.[\w.]+/u],
  ['contact', /(?:\+|00)\d{1,3}[\s\d()-]{7,}/u],
];

/**
 * Signs that a note names a patient. A guard, not a guarantee: it knows common ways of writing dates of birth, record
 * numbers, names with a title, telephone numbers and e-mail addresses, in English.
 */
export function patientDataIn(note: string): PatientDataSign[] {
  return [...new Set(signs.filter(([, pattern]) => pattern.test(note)).map(([sign]) => sign))];
}
