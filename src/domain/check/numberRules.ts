/** Numbers that more than one row has: (nr, År) in Risker, Egenkontroller and Åtgärder, nr in Indikatorer, (nr, År, Serie) in Utfall. */
import type { AnnexBasis } from '../annex/basis';
import { finding, type RegisterName, type Report } from '../findings';
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

function checkKeys<Row extends Located<{ readonly nr: string }>>(
  table: RegisterName,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  year: number | undefined,
  report: Report,
): void {
  const firsts = new Map<string, number>();
  for (const row of rows) {
    if (isBlank(row.nr)) continue;
    const key = keyOf(row);
    const firstRow = firsts.get(key);
    if (firstRow === undefined) firsts.set(key, row.row);
    else report(finding('number-duplicate', placeOf(table, row, 'Indikator nr'), { year, firstRow }));
  }
}

export function checkNumbers(basis: AnnexBasis, report: Report): void {
  const { rows, year, outcomes } = basis;
  const indicators = basis.indicators.map(({ indicator }) => indicator);
  checkRegister(rows.risks, 'Risk nr', report);
  checkRegister(rows.selfChecks, 'Egenkontroll nr', report);
  checkRegister(rows.measures, 'Åtgärd nr', report);
  const keyOf = keysInOnePass();
  checkKeys('Indikatorer', indicators, ({ nr }) => keyOf(nr), undefined, report);
  const outcomeKey = ({ nr, series }: { nr: string; series: string }): string =>
    `${keyOf(nr)}\n${keyOf(series)}`;
  checkKeys('Utfall', outcomes, outcomeKey, year, report);
}
