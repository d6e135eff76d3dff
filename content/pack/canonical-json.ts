/**
 * JSON with one spelling: keys in code unit order, no white space, nothing for undefined. Equal values give equal bytes,
 * so digests and signatures hold wherever the value was made. Takes plain data only.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = value as Record<string, unknown>;
  const written: string[] = [];
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) written.push(`${JSON.stringify(key)}:${canonicalJson(fields[key])}`);
  }
  return `{${written.join(',')}}`;
}
