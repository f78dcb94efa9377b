/** The rows of a register that belong to a year and target group, for a list to choose from. */
import type { RunExcel } from '../../excel/session';
import type { Refusal } from '../../read/find';
import type { RegisterKey } from '../../tables/index';
import { choicesOf } from '../../read/listWords';
import { rowsOfChoice } from './registerForms/registerBook';
import { summariser, type RowSummary } from './registerForms/rowSummary';
import { areaColumn } from '../../tables/rowColumns';
import type { RowsRequest } from './readRows';
import { readBook } from '../readBook';

export interface ListRowsRequest extends RowsRequest {
  readonly register: RegisterKey;
}

export type ListRowsOutcome =
  | {
      readonly kind: 'listed';
      readonly rows: readonly RowSummary[];
      /** The areas that a new row can stand under. */
      readonly areas: readonly string[];
      /** The indicators that a new outcome can be of. */
      readonly indicators: readonly RowSummary[];
    }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function listRows(run: RunExcel, { register, ...choice }: ListRowsRequest): Promise<ListRowsOutcome> {
  return run(async (context) => {
    const book = await readBook(context);
    if (book.kind === 'unreadable') return book;
    const { registers } = book;
    const rowsOf = (key: RegisterKey): readonly RowSummary[] =>
      rowsOfChoice(book, key, choice).map(summariser(registers, key));
    return {
      kind: 'listed',
      rows: rowsOf(register),
      areas: choicesOf(areaColumn, registers) ?? [],
      indicators: register === 'outcomes' ? rowsOf('indicators') : [],
    };
  });
}
