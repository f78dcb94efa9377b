import type { FindingRow } from '../actions/check';
import { severityTexts } from '../texts/findings';

/** `Komplettera  Åtgärder!K22  Å21: åtgärden saknar status …`, with tabs between. */
export function findingLine({ severity, sheet, cell, text }: FindingRow): string {
  const place = sheet === '' ? '–' : `${sheet}!${cell}`;
  return [severityTexts[severity].sv, place, text].join('\t');
}
