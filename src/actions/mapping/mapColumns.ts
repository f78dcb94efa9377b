/**
 * "Peka ut": which table and which column is which, when the workbook does not remember it any more and their names
 * are others. Only hidden names are written, and the header of a column that is made.
 */
import { readWorkbook, type ReadResult } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { missingIn, tablesWith, type Missing, type PointedTable } from '../../read/missing';
import { planMapping } from '../../write/mapping/planMapping';
import { applyJournaled, type ExcelContext, type Remembered } from '../journal/applyJournaled';
import { mappingFaults, type MappingFault } from './mappingFaults';
import type { MappingRequest } from './mappingRequest';
import { roomForColumns } from './roomForColumns';

export interface MissingOutcome {
  readonly kind: 'missing';
  readonly missing: Missing;
}

export interface Mapped {
  readonly kind: 'mapped';
  readonly request: MappingRequest;
  readonly remembered: Remembered;
}

export type MappingOutcome =
  | Mapped
  | { readonly kind: 'notMapped'; readonly faults: readonly MappingFault[]; readonly missing: Missing };

/** What is missing, once some tables are taken for what they are said to be. */
export function readMissing(run: RunExcel, tables: readonly PointedTable[]): Promise<MissingOutcome> {
  return run(async (context) => ({ kind: 'missing', missing: missingFor(await look(context), tables) }));
}

/** All that was asked for, or nothing. */
export function mapColumns(run: RunExcel, request: MappingRequest): Promise<MappingOutcome> {
  return run(async (context) => {
    const read = await look(context);
    const missing = missingFor(read, request.tables);
    const faults = mappingFaults(read, request);
    if (faults.length > 0) return { kind: 'notMapped', faults, missing };
    const { workbook } = read;
    const plan = planMapping(tablesWith(workbook, request.tables), workbook.names, {
      tables: request.tables.map(({ table }) => table),
      columns: request.columns,
    });
    if (plan.length === 0) return { kind: 'mapped', request, remembered: { kind: 'nothingChanged' } };
    const { remembered } = await applyJournaled(context, read, plan, { action: 'map' }, () => context.sync());
    return { kind: 'mapped', request, remembered };
  });
}

/** The sheets with tables are read whole: a column that is made must not be laid over something else. */
function look(context: ExcelContext): Promise<ReadResult> {
  return readWorkbook(context, {
    withNumberFormats: () => true,
    formulas: false,
    sheetFormulas: true,
    beneath: true,
    sheets: ({ sheets, tables }) => sheets.filter(({ name }) => tables.some(({ sheet }) => sheet === name)),
  });
}

function missingFor(read: ReadResult, tables: readonly PointedTable[]): Missing {
  return missingIn(read.workbook, tables, (table) => roomForColumns(read, table, 1));
}
