/**
 * A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know that it is UTF-8. A text that a
 * spreadsheet would take for a formula stands behind an apostrophe: what a pack says is never carried out.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
