/** Units that are written against their number: `5mg` is read as `5 mg`. */
const units =
  'mcg|ug|mg|kg|g|ng|pg|ml|dl|ul|l|mmol|umol|nmol|pmol|mol|meq|mosm|mm|cm|km|nm|um|mmhg|kpa|cmh2o|hz|khz|mhz|iu|bpm|kcal|kj|hrs?|mins?|secs?|wks?|yrs?|gy|mgy|msv';
const attached = new RegExp(`^(\\d+(?:\\.\\d+)?)(${units})$`);

/** Number and unit apart when they were written together; otherwise null. */
export function splitUnit(word: string): readonly [number: string, unit: string] | null {
  const match = attached.exec(word);
  return match ? [match[1] ?? '', match[2] ?? ''] : null;
}
