/** Reads all that freezing and restoring functions need: every sheet, with its formulas. */
import { readWorkbook, type ReadResult } from '../../excel/readWorkbook';
import { readIdentities } from '../../read/identities';
import { findTables } from '../../read/readRegisters';
import type { FunctionSituation } from '../../write/freeze/sheetCells';

export async function functionSituation(
  context: Parameters<typeof readWorkbook>[0],
  today: string,
): Promise<FunctionSituation & { readonly read: ReadResult }> {
  const read = await readWorkbook(context, {
    withNumberFormats: () => false,
    formulas: false,
    sheetFormulas: true,
    sheets: ({ sheets }) => sheets,
  });
  const { workbook, contents } = read;
  return {
    read,
    sheets: workbook.sheets.map(({ id, name, isProtected }) => ({
      name,
      isProtected,
      grid: contents.get(id)?.grid,
    })),
    tables: workbook.tables,
    names: workbook.names,
    registers: findTables(workbook),
    identities: readIdentities(workbook.names),
    today,
  };
}
