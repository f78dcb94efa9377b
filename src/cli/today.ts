/** The day, as in Sweden it is written: 2026-11-22. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
