/** One indicator as a screen shows it: its years and series, where it is heading, and what the year still lacks. */
import { indicatorPicture } from '../../domain/indicator/picture';
import type { RunExcel } from '../../excel/session';
import type { CellAddress } from '../../read/address';
import { cellAddress } from '../../read/cells/rows';
import type { Refusal } from '../../read/find';
import { findIndicatorSheet } from '../../write/indicator/indicatorSheetName';
import { holdsShares } from '../../tables/shares';
import { tables } from '../../tables/index';
import { readBook } from '../readBook';
import { tableOf, type RegisterBook } from '../rows/registerForms/registerBook';
import { shownIndicator, type CellOf, type ShownIndicator } from './shownIndicator';

export interface IndicatorRequest {
  readonly nr: string;
  readonly year: number;
}

export type IndicatorOutcome =
  | {
      readonly kind: 'indicator';
      readonly indicator: ShownIndicator;
      /** The sheet where its chart has been laid in. */
      readonly sheet: string | undefined;
    }
  /** No indicator has the number any more. */
  | { readonly kind: 'indicatorGone'; readonly nr: string }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function readIndicator(run: RunExcel, { nr, year }: IndicatorRequest): Promise<IndicatorOutcome> {
  return run(async (context) => {
    const book = await readBook(context, holdsShares);
    if (book.kind === 'unreadable') return book;
    const picture = indicatorPicture(book.registers, nr, year);
    if (picture === undefined) return { kind: 'indicatorGone', nr };
    const { indicator } = picture.followUp;
    const address = cellAddress(
      tableOf(book, 'indicators'),
      indicator.row,
      tables.indicators.columns.title.header,
    );
    return {
      kind: 'indicator',
      indicator: shownIndicator(picture, cellFinder(book), address),
      sheet: findIndicatorSheet(indicator.nr, book.workbook.names, book.workbook.sheets)?.name,
    };
  });
}

/** The rows of an indicator and of the one it takes over from stand in one register. */
function cellFinder(book: RegisterBook): CellOf {
  const found = tableOf(book, 'outcomes');
  const { outcome, target, answers, comment, comparisonOf } = tables.outcomes.columns;
  const columns = { outcome, row: outcome, target, answers, comment, comparisonOf };
  return ({ row }, field): CellAddress => cellAddress(found, row, columns[field].header);
}
