import type { AnnexBasis } from '../annex/basis';
import type { RegisterName } from '../findings';
import type { Located } from '../registers';

/** The rows of each register that a check of one year and target group is about. */
export function rowsInQuestion({
  rows,
  indicators,
  outcomes,
}: AnnexBasis): Readonly<Record<RegisterName, readonly Located<{ readonly nr: string }>[]>> {
  return {
    Risker: rows.risks.printed,
    Egenkontroller: rows.selfChecks.printed,
    Åtgärder: rows.measures.printed,
    Indikatorer: indicators.map(({ indicator }) => indicator),
    Utfall: outcomes,
  };
}
