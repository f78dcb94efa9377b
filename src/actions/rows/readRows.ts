/** The registers' rows of a year and target group as forms show them: every field as it is written, and its choices. */
import { isValidIn } from '../../domain/indicator/followUpIndicators';
import { nameKey } from '../../domain/nameKey';
import type { Located, Registers, Status } from '../../domain/registers';
import { belongsToGroup } from '../../domain/targetGroup';
import type { RunExcel } from '../../excel/session';
import type { CellAddress } from '../../read/address';
import { cellAddress, cellsOfRow, textUnder } from '../../read/cells/rows';
import type { FoundTable, FoundTables, Refusal } from '../../read/find';
import { choicesOf } from '../../read/listWords';
import { registerKeys, tables, type RegisterKey } from '../../tables/index';
import type { AnyColumn, AnyTable } from '../../tables/table';
import { readBook } from '../readBook';
import type { RegisterRowIdentity } from './registerRow';

export interface RowsRequest {
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
}

/** One field of a register, whatever the row. */
export interface FormField {
  /** Its key in the register's declaration: `followUp`. */
  readonly field: string;
  readonly header: string;
  readonly kind: AnyColumn['kind'];
  readonly isRequired: boolean;
  readonly isCalculated: boolean;
  /** Whether the workbook has the column. */
  readonly isThere: boolean;
  /** The words to choose from; undefined where anything may be written. */
  readonly choices: readonly string[] | undefined;
  readonly help: AnyColumn['help'];
}

export interface FormRow {
  readonly row: RegisterRowIdentity;
  readonly address: CellAddress;
  /** What each field holds, as it is written; '' where it is blank. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface FormRegister {
  readonly fields: readonly FormField[];
  readonly rows: readonly FormRow[];
}

export type RowsOutcome =
  | {
      readonly kind: 'rows';
      readonly registers: Readonly<Record<RegisterKey, FormRegister>>;
      readonly statuses: readonly Status[];
    }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function readRows(run: RunExcel, request: RowsRequest): Promise<RowsOutcome> {
  return run(async (context) => {
    const book = await readBook(context);
    if (book.kind === 'unreadable') return book;
    const { registers, report } = book;
    const rows = rowsInQuestion(registers, request);
    const entries = registerKeys.map((key) => [key, formRegister(key, rows[key], registers, report.tables)]);
    return {
      kind: 'rows',
      // Every register has its entry.
      registers: Object.fromEntries(entries) as Record<RegisterKey, FormRegister>,
      statuses: registers.statuses,
    };
  });
}

interface AnyRow {
  readonly nr: string;
}

export function rowsInQuestion(
  { risks, selfChecks, measures, indicators, outcomes }: Registers,
  { year, group }: RowsRequest,
): Readonly<Record<RegisterKey, readonly Located<AnyRow>[]>> {
  const asked = group === '' ? undefined : group;
  const isAsked = (row: { readonly year: unknown; readonly group: string }): boolean =>
    row.year === year && belongsToGroup(row, asked);
  const own = indicators.filter((row) => isValidIn(row, year) && belongsToGroup(row, asked));
  const numbers = new Set(own.map(({ nr }) => nameKey(nr)));
  return {
    risks: risks.filter(isAsked),
    selfChecks: selfChecks.filter(isAsked),
    measures: measures.filter(isAsked),
    indicators: own,
    outcomes: outcomes.filter((row) => row.year === year && numbers.has(nameKey(row.nr))),
  };
}

function formRegister(
  register: RegisterKey,
  rows: readonly Located<AnyRow>[],
  lists: Registers,
  known: FoundTables,
): FormRegister {
  const declared: AnyTable = tables[register];
  const found = known.get(declared.name);
  return {
    fields: Object.entries(declared.columns).map(([field, column]) => ({
      field,
      header: column.header,
      kind: column.kind,
      isRequired: column.required === true,
      isCalculated: column.formula !== undefined,
      isThere: found?.columns.has(column.header) === true,
      choices: choicesOf(column, lists),
      help: column.help,
    })),
    rows: found === undefined ? [] : rows.map(({ row }) => formRow(register, found, row)),
  };
}

export function formRow(register: RegisterKey, found: FoundTable, row: number): FormRow {
  const cells = cellsOfRow(found, row);
  const fields: Record<string, string> = Object.fromEntries(
    Object.entries(found.declared.columns).map(([field, column]) => [field, textUnder(found, cells, column)]),
  );
  const { nr = '', year, series } = fields;
  const identity = { register, nr, year: year === undefined ? undefined : Number(year), series };
  return { row: identity, address: cellAddress(found, row), fields };
}
