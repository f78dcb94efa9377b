/** Number formats of the declared columns. What a cell means never changes with its format. */
import { nameKey } from '../../domain/nameKey';
import { isDateFormat } from '../../read/cells/date';
import { isPercentFormat, percentFormatOf, wholePercent } from '../../read/cells/number';
import { isBlankCell } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { CellValue } from '../../read/snapshot';
import type { AnyColumn } from '../../tables/table';
import type { Block, Edit } from '../plan';
import { bodyBlock, type StandingTable } from '../registers/layout';
import type { RepairPart } from './report';
import { standingTables, type RepairSituation } from './situation';

export function repairFormats(situation: RepairSituation): readonly RepairPart[] {
  return standingTables(situation).map((table) => repairTable(table, situation));
}

interface Wanted {
  readonly header: string;
  readonly format: string;
  readonly block: Block;
}

function repairTable(table: StandingTable, situation: RepairSituation): RepairPart {
  const found = situation.found.get(table.declared.name);
  if (found === undefined) return { edits: [] };
  const wanted = table.columns.flatMap((column, position) =>
    column === undefined ? [] : wantedFormats(table, found, column, position, situation),
  );
  if (wanted.length === 0) return { edits: [] };
  const formats = [...new Set(wanted.map(({ format }) => format))];
  const edits = formats.map((numberFormat): Edit => {
    const blocks = wanted.filter(({ format }) => format === numberFormat).map(({ block }) => block);
    return { edit: 'look', sheet: table.sheet, blocks, look: { numberFormat } };
  });
  const columns = [...new Set(wanted.map(({ header }) => header))];
  return { edits, repairs: [{ kind: 'formats', table: found.table.name, columns }] };
}

type FormatAt = (value: CellValue, format: string, row: number) => string | undefined;

function wantedFormats(
  table: StandingTable,
  { table: { values, numberFormats } }: FoundTable,
  column: AnyColumn,
  position: number,
  situation: RepairSituation,
): readonly Wanted[] {
  const formatAt = formatOf(column, situation);
  if (formatAt === undefined) return [];
  const runs: { header: string; format: string; block: Block }[] = [];
  for (const [row, cells] of values.entries()) {
    const format = formatAt(cells[position] ?? '', numberFormats[row]?.[position] ?? 'General', row);
    if (format === undefined) continue;
    const last = runs.at(-1);
    const { row: firstRow, ...place } = bodyBlock(table, position);
    if (last?.format === format && last.block.row + last.block.rowCount === firstRow + row) {
      last.block = { ...last.block, rowCount: last.block.rowCount + 1 };
    } else
      runs.push({ header: column.header, format, block: { ...place, row: firstRow + row, rowCount: 1 } });
  }
  return runs;
}

/** What format a cell of the column lacks; undefined: it is as it should be. */
function formatOf(column: AnyColumn, situation: RepairSituation): FormatAt | undefined {
  const { kind, format: declared } = column;
  if (kind === 'share') return percentWhere(() => true);
  if (kind === 'measured') return percentWhere(percentRows(situation));
  if (declared === undefined) return undefined;
  if (kind === 'date') return (_, format) => (isDateFormat(format) ? undefined : declared);
  return (_, format) => (format === declared ? undefined : declared);
}

/** 85 in a cell without percent format means 85 %: with the format it would be 8500 %, so it stays as it is. */
function percentWhere(isPercent: (row: number) => boolean): FormatAt {
  return (value, format, row) => {
    if (!isPercent(row) || isPercentFormat(format)) return undefined;
    if (isBlankCell(value)) return wholePercent;
    return typeof value === 'number' && Math.abs(value) <= 1 ? percentFormatOf(value) : undefined;
  };
}

/** The rows of Utfall whose indicator is measured in procent. */
function percentRows({ registers }: RepairSituation): (row: number) => boolean {
  const units = new Map(registers.indicators.map(({ nr, unit }) => [nameKey(nr), unit]));
  const rows = new Set(
    registers.outcomes.filter(({ nr }) => units.get(nameKey(nr)) === 'procent').map(({ row }) => row),
  );
  return (row) => rows.has(row);
}
