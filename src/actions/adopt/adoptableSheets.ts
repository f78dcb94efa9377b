/** The sheets that can be made registers of: those in which something stands, the one that is looked at first. */
import { readWorkbook } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { notesSheet } from '../../write/notes';

export interface AdoptableSheet {
  readonly name: string;
  readonly isActive: boolean;
}

/** The workbook is only read. */
export function listAdoptableSheets(run: RunExcel): Promise<readonly AdoptableSheet[]> {
  return run(async (context) => {
    const { workbook, emptySheets, activeCell } = await readWorkbook(context, {
      tables: () => false,
      withNumberFormats: () => false,
      formulas: false,
      activeCell: true,
      sheets: () => [],
    });
    return workbook.sheets
      .filter(({ id, name, visible }) => visible && name !== notesSheet && !emptySheets.has(id))
      .map(({ name }) => ({ name, isActive: name === activeCell?.sheet }))
      .sort((one, other) => Number(other.isActive) - Number(one.isActive));
  });
}
