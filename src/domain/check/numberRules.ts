/** Numbers that more than one row has: (nr, År) in Risker, Egenkontroller and Åtgärder, nr in Indikatorer, (nr, År, Serie) in Utfall. */
import type { AnnexBasis } from '../annex/basis';
import { finding, type RegisterName, type Report } from '../findings';
import { groupBy } from '../groupBy';
import { isBlank, keysInOnePass } from '../nameKey';
import { placeOf } from '../place';
import type { Numbered, RegisterView } from '../registerView';
import type { Located } from '../registers';

function checkRegister(
  { table, year, duplicates }: RegisterView<Numbered>,
  column: string,
  report: Report,
): void {
  for (const { row, first } of duplicates) {
    report(finding('number-duplicate', placeOf(table, row, column), { year, firstRow: first.row }));
  }
}

type NumberedRow = Located<{ readonly nr: string }>;

/** Of rows that are to differ in a key, those that do not. */
function checkKeys<Row extends NumberedRow>(
  table: RegisterName,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  year: number | undefined,
  report: Report,
): void {
  const firsts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const firstRow = firsts.get(key);
    if (firstRow === undefined) firsts.set(key, row.row);
    else report(finding('number-duplicate', placeOf(table, row, 'Indikator nr'), { year, firstRow }));
  }
}

function hasNumber({ nr }: NumberedRow): boolean {
  return !isBlank(nr);
}

export function checkNumbers(basis: AnnexBasis, report: Report): void {
  const { rows, year, outcomes } = basis;
  const indicators = basis.indicators.map(({ indicator }) => indicator).filter(hasNumber);
  checkRegister(rows.risks, 'Risk nr', report);
  checkRegister(rows.selfChecks, 'Egenkontroll nr', report);
  checkRegister(rows.measures, 'Åtgärd nr', report);
  const keyOf = keysInOnePass();
  checkKeys('Indikatorer', indicators, ({ nr }) => keyOf(nr), undefined, report);
  for (const ofNumber of groupBy(outcomes.filter(hasNumber), ({ nr }) => keyOf(nr)).values()) {
    checkKeys('Utfall', ofNumber, ({ series }) => keyOf(series), year, report);
  }
}
