/** What a report of a fault should hold: the fault, the screen's path and the browser. The query is left out: it may be private. */
export function faultDetails(fault: unknown): string {
  const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
  return [
    `${name}: ${message}`,
    `Path: ${window.location.pathname}`,
    `Time: ${new Date().toISOString()}`,
    `Browser: ${navigator.userAgent}`,
    '',
    stack ?? '',
  ].join('\n');
}
