/** Which unit is to see to a finding: that of the row it is about. */
import type { Place } from '../findings';
import { nameKey } from '../nameKey';
import type { Located, Registers } from '../registers';

export type UnitOf = (place: Place) => string;

type UnitRows = readonly Located<{ readonly unit: string }>[];

/** An outcome's series is a unit where Enheter lists it. */
function outcomeUnits({ outcomes, units }: Registers): UnitRows {
  const names = new Map(units.map(({ name }) => [nameKey(name), name]));
  return outcomes.map(({ row, series }) => ({ row, unit: names.get(nameKey(series)) ?? '' }));
}

/** '' for what belongs to no unit. Each register is looked through once, when it is first asked for. */
export function unitFinder(registers: Registers): UnitOf {
  const rowsOf: Readonly<Record<string, () => UnitRows>> = {
    Risker: () => registers.risks,
    Egenkontroller: () => registers.selfChecks,
    Åtgärder: () => registers.measures,
    Utfall: () => outcomeUnits(registers),
  };
  const known = new Map<string, ReadonlyMap<number, string>>();
  const unitsOf = (table: string): ReadonlyMap<number, string> => {
    const units =
      known.get(table) ?? new Map((rowsOf[table]?.() ?? []).map(({ row, unit }) => [row, unit.trim()]));
    known.set(table, units);
    return units;
  };
  return ({ table, row }) => (row === undefined ? '' : (unitsOf(table).get(row) ?? ''));
}
