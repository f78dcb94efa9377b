/** The columns of a block as its rows are read: which hold titles, and how each cell is read. */
import type { SettledBlock, SettledColumn } from './columns';
import { fieldReader, type ReadField } from './fieldReader';
import { isTitled, type TitledRegister } from './meaning';
import type { Reporter } from './report';
import type { SourceCell, SourceRow } from './source';

/** What holds for all rows of a block that do not say otherwise. */
export interface Surroundings {
  readonly area: string;
  readonly group: string;
  readonly year: number;
}

export interface BlockColumns {
  readonly settled: SettledBlock;
  readonly sheet: string;
  readonly read: ReadonlyMap<SettledColumn, ReadField>;
  readonly titles: ReadonlyMap<TitledRegister, SettledColumn>;
  /** Of the year, target group and area. */
  readonly shared: ReadonlyMap<string, SettledColumn>;
  /** The row's own cell, or the first of the merged ones that it is in. */
  readonly cellOf: (row: SourceRow, column: SettledColumn | undefined) => SourceCell | undefined;
}

export function blockColumns(settled: SettledBlock, report: Reporter): BlockColumns {
  const { columns, block } = settled;
  const sheet = block.sheet.name;
  const rowsAt = new Map(block.rows.map((row) => [row.row, row]));
  return {
    settled,
    sheet,
    read: new Map(
      columns.flatMap((column) =>
        column.meaning ? [[column, fieldReader(column.meaning, sheet, report)] as const] : [],
      ),
    ),
    titles: new Map(columns.flatMap((column) => titleOf(column))),
    shared: new Map(
      columns.flatMap((column) =>
        column.meaning?.register === 'row' ? [[column.meaning.field, column] as const] : [],
      ),
    ),
    cellOf: (row, column) => {
      if (column === undefined) return undefined;
      const own = row.at.get(column.column);
      if (own !== undefined) return own;
      const merge = block.sheet.mergeAt(row.row, column.column);
      return merge && rowsAt.get(merge.row)?.at.get(merge.column);
    },
  };
}

function titleOf(column: SettledColumn): readonly (readonly [TitledRegister, SettledColumn])[] {
  const { meaning } = column;
  const isTitle = meaning?.field === 'title' && isTitled(meaning.register);
  return isTitle && isTitled(meaning.register) ? [[meaning.register, column]] : [];
}
