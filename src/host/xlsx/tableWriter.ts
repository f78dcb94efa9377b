import { type Sheet, type Table, type Workbook } from '../workbook/workbook';
import { cellName } from './address';
import { contentType } from './contentTypes';
import { type PackageDraft } from './packageDraft';
import { relationshipType } from './relationships';
import { tableXml } from './tablePart';

/** Excel repairs (and so damages) a workbook whose header cells are not the texts of the table's columns. */
function refuseWrongHeaders(sheet: Sheet, { name, area, columns, showHeaders }: Table): void {
  if (!showHeaders) return;
  const cells = sheet.rows.get(area.top)?.cells ?? [];
  columns.forEach((column, index) => {
    const value = cells[area.left + index]?.value;
    if (value !== column.name)
      throw new Error(
        `${name}: the cell ${cellName(area.top, area.left + index)} does not hold the column's name`,
      );
  });
}

function refuseDuplicateColumns({ name, columns }: Table): void {
  const names = new Set(columns.map((column) => column.name.toLowerCase()));
  if (names.size < columns.length) throw new Error(`${name}: two columns have the same name`);
}

function refuseWrongWidth({ name, area, columns }: Table): void {
  if (area.right - area.left + 1 !== columns.length)
    throw new Error(`${name}: area and columns differ in number`);
}

/** Writes the tables of all sheets; ids are unique in the workbook. */
export class TableWriter {
  private readonly takenIds: Set<number>;

  constructor(
    private readonly draft: PackageDraft,
    workbook: Workbook,
  ) {
    const loaded = workbook.sheets.flatMap(({ tables }) => tables).filter(({ part }) => part !== undefined);
    this.takenIds = new Set(loaded.map(({ id }) => id));
  }

  /** Gives the relationship ids of the sheet's tables when they are others than before. */
  write(sheet: Sheet, part: string): string[] | undefined {
    const relationships = this.draft.relationships(part);
    const before = relationships.parts(relationshipType.table);
    const now = sheet.tables.map((table) => this.writeTable(sheet, part, table));
    const removed = before.filter((table) => !now.includes(table));
    for (const table of removed) relationships.removeTo(table);
    this.draft.removeUnreachable(removed);
    const same = now.length === before.length && removed.length === 0;
    return same ? undefined : now.map((table) => relationships.idOf(table) ?? '');
  }

  private writeTable(sheet: Sheet, sheetPart: string, table: Table): string {
    if (table.part !== undefined && !table.changed) return table.part;
    refuseWrongWidth(table);
    refuseDuplicateColumns(table);
    refuseWrongHeaders(sheet, table);
    if (table.part === undefined) return this.addTable(sheetPart, table);
    this.draft.update(table.part, tableXml(table, this.draft.read(table.part)));
    return table.part;
  }

  private addTable(sheetPart: string, table: Table): string {
    const id = this.takenIds.has(table.id) ? Math.max(0, ...this.takenIds) + 1 : table.id;
    this.takenIds.add(id);
    const part = this.draft.add('xl/tables/table', contentType.table, tableXml({ ...table, id }));
    this.draft.relationships(sheetPart).add(relationshipType.table, part);
    return part;
  }
}
