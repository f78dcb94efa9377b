/** Rules that need to know how a cell was written, and not only what it was read as. */
import type { AnnexBasis } from '../../domain/annex/basis';
import type { Measured } from '../../domain/computed';
import { finding, type Finding, type Report } from '../../domain/findings';
import { keysInOnePass, nameKey } from '../../domain/nameKey';
import { placeOf } from '../../domain/place';
import type { Located, MeasureUnit, Outcome } from '../../domain/registers';
import { tables } from '../../tables/index';
import { settingNames } from '../../tables/settings';
import { readNumber } from '../cells/number';
import { isBlankCell } from '../cells/text';
import type { FoundTables } from '../find';
import type { CellValue } from '../snapshot';

/** Blank counts as Ingen, so only the cell itself tells what nobody has decided. */
export function checkDirections({ indicators }: AnnexBasis, found: FoundTables, report: Report): void {
  const body = found.get(tables.indicators.name);
  if (body === undefined) return;
  const { header } = tables.indicators.columns.direction;
  const position = body.columns.get(header) ?? -1;
  for (const { indicator } of indicators) {
    const written = body.table.values[indicator.row]?.[position] ?? '';
    if (isBlankCell(written))
      report(finding('direction-missing', placeOf('Indikatorer', indicator, header), {}));
  }
}

/**
 * A limit of 0 or 1 would leave nothing that is not met, or nothing that is partly met. A number counts as it is
 * written: the functions of the sheet take 90 for 90 and not for 90 %.
 */
export function checkPartlyLimit({ registers }: AnnexBasis, found: FoundTables, report: Report): void {
  const { name: table, columns } = tables.settings;
  const body = found.get(table);
  const key = nameKey(settingNames.partlyLimit);
  const cellOf = (row: readonly CellValue[], header: string): CellValue =>
    row[body?.columns.get(header) ?? -1] ?? '';
  const rows = body?.table.values ?? [];
  const row = rows.findIndex((cells) => nameKey(String(cellOf(cells, columns.name.header))) === key);
  const written = cellOf(rows[row] ?? [], columns.value.header);
  const limit = typeof written === 'number' ? written : registers.settings.partlyLimit;
  if (limit === undefined || (limit > 0 && limit < 1)) return;
  report(finding('partly-limit-invalid', { table, row, column: columns.value.header, nr: '' }, { limit }));
}

/** A number of an outcome's row as it was written. */
interface Written {
  readonly column: string;
  readonly number: number;
  /** Written as 85, beyond what a share may be. */
  readonly isWhole: boolean;
}

/** Shares of 200 % and more are not expected; where no unit is given a small number may be no share at all. */
const largestShare: ReadonlyMap<MeasureUnit | '', number> = new Map([
  ['procent', 2],
  ['', 10],
]);

const { outcome, stageGoal, target, comparison } = tables.outcomes.columns;

export const measuredColumns = [
  { key: 'outcome', column: outcome.header },
  { key: 'stageGoal', column: stageGoal.header },
  { key: 'target', column: target.header },
  { key: 'comparison', column: comparison.header },
] as const;

/** What was divided by 100 in reading a row, as it was written, by column. */
type Divided = ReadonlyMap<string, string>;

function writtenNumbers(
  row: Located<Outcome>,
  largest: number,
  divided: Divided | undefined,
): readonly Written[] {
  return measuredColumns.flatMap(({ key, column }): readonly Written[] => {
    const value = row[key];
    if (typeof value !== 'number') return [];
    const text = divided?.get(column);
    if (text === undefined) return [{ column, number: value, isWhole: value > largest }];
    const number = readNumber(text);
    return number === undefined ? [] : [{ column, number, isWhole: true }];
  });
}

function hasLarger({ outcome, stageGoal, target, comparison }: Outcome, largest: number): boolean {
  return (
    isLarger(outcome, largest) ||
    isLarger(stageGoal, largest) ||
    isLarger(target, largest) ||
    isLarger(comparison, largest)
  );
}

function isLarger(value: Measured, largest: number): boolean {
  return typeof value === 'number' && value > largest;
}

/** What was divided by 100 in reading, by row; text with a percent sign is no number and can be mixed with nothing. */
function dividedCells(findings: readonly Finding[]): ReadonlyMap<number, Divided> {
  const rows = new Map<number, Map<string, string>>();
  for (const { rule, place, details } of findings) {
    if (rule !== 'percent-divided' || place.table !== tables.outcomes.name) continue;
    const { row = -1, column = '' } = place;
    rows.set(row, (rows.get(row) ?? new Map<string, string>()).set(column, details.value));
  }
  return rows;
}

/** An outcome of 0,77 beside a target of 85. */
export function checkShares(
  { registers, outcomes }: AnnexBasis,
  readingFindings: readonly Finding[],
  report: Report,
): void {
  const keyOf = keysInOnePass();
  const units = new Map(registers.indicators.map(({ nr, unit }) => [keyOf(nr), unit]));
  const dividedIn = dividedCells(readingFindings);
  for (const row of outcomes) {
    const largest = largestShare.get(units.get(keyOf(row.nr)) ?? '');
    if (largest === undefined) continue;
    const divided = dividedIn.get(row.row);
    if (divided === undefined && !hasLarger(row, largest)) continue;
    const numbers = writtenNumbers(row, largest, divided);
    const whole = numbers.find(({ isWhole }) => isWhole);
    const share = numbers.find(({ number, isWhole }) => !isWhole && number > 0 && number <= 1);
    if (whole === undefined || share === undefined) continue;
    const details = { whole: whole.number, share: share.number };
    report(finding('share-mixed', placeOf('Utfall', row, whole.column), details));
  }
}
