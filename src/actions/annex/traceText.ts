/** "Varifrån kommer texten?": from the selected cell of an annex to the register row it is made from. */
import { readWorkbook, type Structure } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { showCell } from '../../excel/showCell';
import type { CellAddress } from '../../read/address';
import { findTables } from '../../read/readRegisters';
import { addressOfSource, type RegisterCell } from '../../read/sourceAddress';
import { columnLetters } from '../../tables/columnLetters';
import { notesSheet } from '../../write/notes';
import { holdsSomeAnnex } from '../../write/annex/sheetName';
import { originOf, type CellOrigin } from '../../write/annex/sourceOfCell';

export type TextOrigin = (
  | Exclude<CellOrigin, { readonly kind: 'source' }>
  | {
      readonly kind: 'source';
      readonly source: RegisterCell;
      /** Undefined when the row is no longer in the register. */
      readonly address: CellAddress | undefined;
    }
) & {
  /** The cell that is selected. */
  readonly asked: CellAddress;
};

export function traceText(run: RunExcel): Promise<TextOrigin> {
  return run(async (context) => {
    const { workbook, contents, activeCell } = await readWorkbook(context, {
      withNumberFormats: () => false,
      formulas: false,
      activeCell: true,
      sheets: annexInFront,
    });
    const cell = activeCell ?? { sheet: '', row: 0, column: 0 };
    const asked = { sheet: cell.sheet, cell: `${columnLetters(cell.column)}${cell.row + 1}` };
    const gridOf = (name: string) =>
      contents.get(workbook.sheets.find((sheet) => sheet.name === name)?.id ?? '')?.grid;
    const origin = originOf(cell, {
      names: workbook.names,
      notes: gridOf(notesSheet),
      grid: gridOf(cell.sheet),
    });
    if (origin.kind !== 'source') return { ...origin, asked };
    return { ...origin, address: addressOfSource(origin.source, findTables(workbook)), asked };
  });
}

/** The selected sheet where it holds an annex, and the notes; else nothing needs to be read. */
function annexInFront({ sheets, names, activeCell }: Structure): Structure['sheets'] {
  const inFront = sheets.find(({ name }) => name === activeCell?.sheet);
  if (inFront === undefined || !holdsSomeAnnex(inFront, names)) return [];
  return sheets.filter((sheet) => sheet === inFront || sheet.name === notesSheet);
}

/** Takes the user to a cell of a register; whether it is still there. */
export function goToSource(run: RunExcel, source: RegisterCell): Promise<boolean> {
  return run(async (context) => {
    const { workbook } = await readWorkbook(context, {
      withNumberFormats: () => false,
      formulas: false,
      sheets: () => [],
    });
    const address = addressOfSource(source, findTables(workbook));
    if (address === undefined) return false;
    await showCell(context, address.sheet, address.cell);
    return true;
  });
}
