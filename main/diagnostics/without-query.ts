/**
 * A fault as it may be written down: with every value of the request's address taken out, since what somebody searched for
 * is nobody's business.
 * @param address of the request during which the fault happened
 */
export function withoutQuery(fault: unknown, address: string): unknown {
  const asked = [...new URL(address).searchParams.values()]
    .flatMap(spellings)
    .filter((value) => value.length > 1);
  if (asked.length === 0) return fault;
  // The longest first, so that no part of one is left over.
  asked.sort((a, b) => b.length - a.length);
  const clean = (text: string): string =>
    asked.reduce((rest, value) => rest.replaceAll(value, '[query]'), text);
  if (!(fault instanceof Error)) return clean(String(fault));
  const cleaned = new Error(clean(fault.message));
  cleaned.name = fault.name;
  cleaned.stack = clean(fault.stack ?? `${fault.name}: ${fault.message}`);
  return cleaned;
}

function spellings(value: string): string[] {
  const trimmed = value.trim();
  return [
    value,
    trimmed,
    trimmed.toLowerCase(),
    encodeURIComponent(trimmed),
    JSON.stringify(trimmed).slice(1, -1),
  ];
}
