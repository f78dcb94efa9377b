import { viewRegister, type RegisterView } from '../registerView';
import type { Located, Measure, Registers, Risk, SelfCheck } from '../registers';
import { whole, type Slices } from '../slices';
import { belongsToGroup } from '../targetGroup';

/** The registers as the annex of a year and target group sees them. */
export interface AnnexRows {
  readonly risks: RegisterView<Located<Risk>>;
  readonly selfChecks: RegisterView<Located<SelfCheck>>;
  readonly measures: RegisterView<Located<Measure>>;
}

export function annexRows(registers: Registers, year: number, group: string | undefined): AnnexRows {
  return whole(annexRowsInSlices(registers, year, group));
}

export function* annexRowsInSlices(
  registers: Registers,
  year: number,
  group: string | undefined,
): Slices<AnnexRows> {
  const belongs = (row: { readonly group: string }): boolean => belongsToGroup(row, group);
  return {
    risks: yield* viewRegister('Risker', registers.risks, year, belongs),
    selfChecks: yield* viewRegister('Egenkontroller', registers.selfChecks, year, belongs),
    measures: yield* viewRegister('Åtgärder', registers.measures, year, belongs),
  };
}
