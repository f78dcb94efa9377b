import type { Located, Measure, Read, Registers, Risk, SelfCheck } from '../registers';
import { belongsToGroup } from '../targetGroup';

/** The rows of a year and target group, in register order. */
export interface AnnexRows {
  readonly risks: readonly Located<Risk>[];
  readonly selfChecks: readonly Located<SelfCheck>[];
  readonly measures: readonly Located<Measure>[];
}

export function annexRows(registers: Registers, year: number, group: string | undefined): AnnexRows {
  const isInAnnex = (row: { readonly year: Read<number>; readonly group: string }): boolean =>
    row.year === year && belongsToGroup(row, group);
  return {
    risks: registers.risks.filter(isInAnnex),
    selfChecks: registers.selfChecks.filter(isInAnnex),
    measures: registers.measures.filter(isInAnnex),
  };
}
