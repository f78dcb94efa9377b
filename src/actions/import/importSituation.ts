/** The files beside the workbook that is open, read in two round trips. */
import type { Slices } from '../../domain/slices';
import { readWorkbook, type ReadResult } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { compareTable, type ComparedTable } from '../../read/import/compare';
import type { ImportedTable } from '../../read/import/imported';
import type { FoundTables } from '../../read/find';
import { findTables, readUnits } from '../../read/readRegisters';
import { registerKeys, tables } from '../../tables/index';
import type { UnitOf } from '../../write/import/planMerge';
import { readImported, type UnreadValue } from '../importRegisters';
import { inSlices } from '../inSlices';

type Context = Parameters<Parameters<RunExcel>[0]>[0];

/** What was read of the files and of the workbook. */
export interface ImportSituation {
  readonly read: ReadResult;
  readonly imported: readonly ImportedTable[];
  /** The tables that the workbook has; undefined where it has no register. */
  readonly compared: readonly ComparedTable[] | undefined;
  readonly unread: readonly UnreadValue[];
  /** Of indicators in the files, else in the workbook. */
  readonly unitOf: UnitOf;
}

export async function readSituation(
  context: Context,
  imported: readonly ImportedTable[],
): Promise<ImportSituation> {
  const read = await readWorkbook(context, {
    withNumberFormats: () => true,
    formulas: true,
    sheetFormulas: true,
    sheets: ({ sheets, tables: there }) =>
      sheets.filter(({ name }) => there.some(({ sheet }) => sheet === name)),
  });
  const found = findTables(read.workbook);
  const hasRegisters = registerKeys.some((key) => found.has(tables[key].name));
  const compared = await inSlices(compareTables(imported, found));
  const files = await inSlices(readImported(imported));
  const standing = readUnits(found);
  return {
    ...{ read, imported, unread: files.unread },
    compared: hasRegisters ? compared : undefined,
    unitOf: (nr) => files.unitOf(nr) || standing(nr),
  };
}

function* compareTables(
  imported: readonly ImportedTable[],
  found: FoundTables,
): Slices<readonly ComparedTable[]> {
  const compared: ComparedTable[] = [];
  for (const table of imported) {
    const own = found.get(table.declared.name);
    if (own !== undefined) compared.push(yield* compareTable(table, own));
  }
  return compared;
}
