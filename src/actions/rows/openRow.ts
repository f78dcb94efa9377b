/** Opens one row of a register as a form: a row that is asked for, or the one the user is at. */
import { readSelection, type SelectedCell } from '../../excel/selection';
import type { RunExcel } from '../../excel/session';
import type { Refusal } from '../../read/find';
import { registerKeys, type RegisterKey } from '../../tables/index';
import {
  identityOf,
  isSameRow,
  rowAt,
  tableOf,
  type AnyRow,
  type RegisterBook,
} from './registerForms/registerBook';
import { rowForm, type RowForm } from './registerForms/rowForm';
import { readBook } from '../readBook';
import type { RowsRequest } from './readRows';
import type { RegisterRowIdentity } from './registerRow';

export interface OpenRowRequest extends RowsRequest {
  readonly row: RegisterRowIdentity;
}

export type OpenRowOutcome =
  | { readonly kind: 'opened'; readonly form: RowForm }
  | { readonly kind: 'rowGone' }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function openRow(run: RunExcel, { row, ...choice }: OpenRowRequest): Promise<OpenRowOutcome> {
  return run(async (context) => {
    const book = await readBook(context);
    if (book.kind === 'unreadable') return book;
    const rows: readonly AnyRow[] = book.registers[row.register];
    const found = rows.find((each) => isSameRow(identityOf(row.register, each), row));
    if (found === undefined) return { kind: 'rowGone' };
    return { kind: 'opened', form: rowForm(book, row.register, found, choice) };
  });
}

export type SelectedRowOutcome =
  | OpenRowOutcome
  /** The user is at no row of a register that anything is written in. */
  | { readonly kind: 'noRow' };

export function openSelectedRow(run: RunExcel, choice: RowsRequest): Promise<SelectedRowOutcome> {
  return run(async (context) => {
    const selected = await readSelection(context);
    const book = await readBook(context);
    if (book.kind === 'unreadable') return book;
    const at = registerKeys.flatMap((register) => rowOf(book, register, selected) ?? [])[0];
    if (at === undefined) return { kind: 'noRow' };
    return { kind: 'opened', form: rowForm(book, at.register, at.row, choice) };
  });
}

function rowOf(
  book: RegisterBook,
  register: RegisterKey,
  { sheet, row, column }: SelectedCell,
): { readonly register: RegisterKey; readonly row: AnyRow } | undefined {
  const { table } = tableOf(book, register);
  const isInColumns = column >= table.column && column < table.column + table.headers.length;
  if (table.sheet !== sheet || !isInColumns) return undefined;
  const found = rowAt(book, register, row - table.row - 1);
  return found && { register, row: found };
}
