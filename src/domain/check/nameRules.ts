/** Areas and target groups that the workbook's lists do not have. */
import type { AnnexBasis } from '../annex/basis';
import { listedAreas } from '../annex/areas';
import { finding, type RegisterName, type Report } from '../findings';
import { isValidIn } from '../indicator/followUpIndicators';
import { isBlank, nameKey } from '../nameKey';
import { placeOf } from '../place';
import type { Located } from '../registers';

type Row = Located<{ readonly nr: string; readonly area: string; readonly group: string }>;

/** Whether a list has a name; each way of writing one is worked out once. A blank name is of no list. */
function nameAsker(names: readonly string[]): (written: string) => boolean {
  const keys = new Set(names.map(nameKey));
  const known = new Map<string, boolean>();
  return (written) => {
    const isKnown = known.get(written) ?? (isBlank(written) || keys.has(nameKey(written)));
    known.set(written, isKnown);
    return isKnown;
  };
}

/** Areas come last in the annex when Områden does not list them for the group. */
function checkAreas({ registers, group, rows }: AnnexBasis, report: Report): void {
  if (registers.areas.length === 0) return;
  const isListed = nameAsker(listedAreas(registers.areas, group?.name));
  const check = (table: RegisterName, printed: readonly Row[]): void => {
    for (const row of printed) {
      if (!isListed(row.area))
        report(finding('area-unknown', placeOf(table, row, 'Område'), { area: row.area }));
    }
  };
  check('Risker', rows.risks.printed);
  check('Egenkontroller', rows.selfChecks.printed);
  check('Åtgärder', rows.measures.printed);
}

/** A row of an unknown group stands in no annex that is asked for, so all rows of the year are looked at. */
function checkGroups({ registers, year }: AnnexBasis, report: Report): void {
  if (registers.groups.length === 0) return;
  const isKnown = nameAsker(registers.groups.map(({ name }) => name));
  const check = <Any extends Row>(
    table: RegisterName,
    all: readonly Any[],
    isOfYear: (row: Any) => boolean,
  ): void => {
    for (const row of all) {
      if (isKnown(row.group) || !isOfYear(row)) continue;
      report(finding('group-unknown', placeOf(table, row, 'Målgrupp'), { group: row.group }));
    }
  };
  check('Risker', registers.risks, (row) => row.year === year);
  check('Egenkontroller', registers.selfChecks, (row) => row.year === year);
  check('Åtgärder', registers.measures, (row) => row.year === year);
  check('Indikatorer', registers.indicators, (row) => isValidIn(row, year));
}

export function checkNames(basis: AnnexBasis, report: Report): void {
  checkAreas(basis, report);
  checkGroups(basis, report);
}
