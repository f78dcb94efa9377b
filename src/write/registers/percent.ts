/** Number formats of Utfall: values of indicators in procent are shown in percent, others as they are. */
import { nameKey } from '../../domain/nameKey';
import { finePercent, percentFormatOf, wholePercent } from '../../read/cells/number';
import { settingNames } from '../../tables/settings';
import type { MeasureUnit } from '../../domain/registers';
import type { Block, CellInput, Edit } from '../plan';
import type { RegisterContent } from '../../tables/content';
import { bodyBlock, positionsOf, type PlacedTable } from './layout';

/** The one setting that is a share: in its cell 90 is entered as 90 %. */
export function shareSettingLook(table: PlacedTable, { settings = [] }: RegisterContent): readonly Edit[] {
  const row = settings.findIndex(({ name }) => name === settingNames.partlyLimit);
  const blocks = positionsOf(table, ({ kind }) => kind === 'setting').map((position) => {
    const values = bodyBlock(table, position);
    return { ...values, row: values.row + row, rowCount: 1 };
  });
  return percentLook(table, wholePercent, row === -1 ? [] : blocks);
}

/** One edit per format, whatever the number of rows. */
export function percentLooks(outcomes: PlacedTable, isPercentRow: (row: number) => boolean): readonly Edit[] {
  const measured = positionsOf(outcomes, ({ kind }) => kind === 'measured');
  const blocksWhere = (isOne: (cell: CellInput, row: number) => boolean): readonly Block[] =>
    measured.flatMap((position) => runs(outcomes, position, isOne));
  return [
    percentLook(
      outcomes,
      wholePercent,
      blocksWhere((_, row) => isPercentRow(row)),
    ),
    percentLook(
      outcomes,
      finePercent,
      blocksWhere((cell, row) => isPercentRow(row) && hasFinerShare(cell)),
    ),
  ].flat();
}

function percentLook(table: PlacedTable, numberFormat: string, blocks: readonly Block[]): readonly Edit[] {
  return blocks.length === 0 ? [] : [{ edit: 'look', sheet: table.sheet, blocks, look: { numberFormat } }];
}

function hasFinerShare(cell: CellInput): boolean {
  return typeof cell === 'number' && percentFormatOf(cell) === finePercent;
}

/** Which outcomes are of indicators in procent. */
export function percentRows({ indicators = [], outcomes = [] }: RegisterContent): (row: number) => boolean {
  const units = new Map<string, MeasureUnit | '' | undefined>(
    indicators.map(({ nr = '', unit }) => [nameKey(nr), unit]),
  );
  const rows = outcomes.map(({ nr = '' }) => units.get(nameKey(nr)) === 'procent');
  return (row) => rows[row] === true;
}

/** The cells of a column that fulfil something, as few blocks. */
export function runs(
  table: PlacedTable,
  position: number,
  isOne: (cell: CellInput, row: number) => boolean,
): readonly Block[] {
  const blocks: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const [row, cells] of table.body.entries()) {
    if (!isOne(cells[position] ?? '', row)) continue;
    const sheetRow = table.row + 1 + row;
    const last = blocks.at(-1);
    if (last !== undefined && last.row + last.rowCount === sheetRow) last.rowCount += 1;
    else blocks.push({ row: sheetRow, column: table.column + position, rowCount: 1, columnCount: 1 });
  }
  return blocks;
}
