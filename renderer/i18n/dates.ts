/**
 * How numbers and dates are written in a language of the catalogue, where its plain code would mean another country or
 * other digits: articles are full of European digits, and a reader should not have to read two kinds at once.
 */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const localeOf = (language: string): string => locales[language] ?? language;

/** Making a formatter takes milliseconds, using one takes none: each is made once. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  dateFormats.set(key, format);
  return format;
}

function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(localeOf(language), options);
  numberFormats.set(key, format);
  return format;
}

/** A day, month or year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) in words, as exact as it was given. */
export function dateInWords(date: string, language: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.length > 4) options.month = 'long';
  if (date.length > 7) options.day = 'numeric';
  return dateFormat(language, options).format(new Date(date));
}

/** A moment, to the minute, by this device's clock. */
export function momentInWords(moment: Date, language: string): string {
  return dateFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

/** A number of days as people say it: days up to a month, months up to two years, then years. */
export function daysInWords(days: number, language: string): string {
  const [amount, unit] =
    days < 31
      ? [days, 'day']
      : days < 730
        ? [Math.round(days / 30.44), 'month']
        : [Math.round(days / 365.25), 'year'];
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** A number as the language writes it. */
export function numberInWords(value: number, language: string): string {
  return numberFormat(language).format(value);
}

/** A size in bytes, in kilobytes or megabytes. */
export function sizeInWords(bytes: number, language: string): string {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return numberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
