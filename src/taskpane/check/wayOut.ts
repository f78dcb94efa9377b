/** What the pane itself can do about a finding. */
import type { LocatedFinding } from '../../actions/check';
import type { NumberOfYear, NumberedRegister } from '../../actions/numbers/sharedNumber';
import { numberTexts } from '../../texts/pane/numbers';
import { repairViewTexts } from '../../texts/pane/repair';
import type { Text } from '../../texts/text';

export type WayOut =
  | { readonly kind: 'repair'; readonly text: Text }
  | { readonly kind: 'renumber'; readonly text: Text; readonly wanted: NumberOfYear };

const registers: Readonly<Record<string, NumberedRegister>> = {
  Risker: 'risks',
  Egenkontroller: 'selfChecks',
  Åtgärder: 'measures',
  Indikatorer: 'indicators',
};

/** Undefined where only the user can mend it. */
export function wayOut({ finding }: LocatedFinding): WayOut | undefined {
  const { rule, place, details } = finding;
  if (rule === 'number-duplicate') return renumber(place.table, place.nr, details.year);
  if (rule === 'link-ambiguous') return renumber(details.target, details.linkNr, details.year);
  const isFormulaGone = rule === 'calculated-overwritten' || rule === 'calculated-missing';
  const isLeftOut = rule === 'rows-beneath' && !details.hasTotals;
  return isFormulaGone || isLeftOut ? { kind: 'repair', text: repairViewTexts.mend } : undefined;
}

/** An outcome has its indicator's number, and no other would do. */
function renumber(table: string, nr: string, year: number | undefined): WayOut | undefined {
  const register = registers[table];
  if (register === undefined) return undefined;
  return { kind: 'renumber', text: numberTexts.giveNew, wanted: { register, nr, year } };
}
