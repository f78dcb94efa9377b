/** "Lägg diagram i bladet": an indicator's native chart on a sheet beside its register. Two reads, one write. */
import { indicatorPicture } from '../../domain/indicator/picture';
import { readWorkbook } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import type { Refusal } from '../../read/find';
import { readRegistersInSlices } from '../../read/readRegisters';
import { holdsShares } from '../../tables/shares';
import { findIndicatorSheet } from '../../write/indicator/indicatorSheetName';
import { planIndicatorSheet } from '../../write/indicator/planIndicatorSheet';
import { inSlices } from '../inSlices';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
import { tableOf } from '../rows/registerForms/registerBook';
import type { IndicatorRequest } from './readIndicator';

export interface LayInIndicatorRequest extends IndicatorRequest {
  /** ISO date, told on the sheet. */
  readonly today: string;
}

export type LayInIndicatorOutcome =
  | { readonly kind: 'laidIn'; readonly sheet: string; readonly remembered: Remembered }
  /** No indicator has the number any more. */
  | { readonly kind: 'indicatorGone'; readonly nr: string }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function layInIndicator(
  run: RunExcel,
  { nr, year, today }: LayInIndicatorRequest,
): Promise<LayInIndicatorOutcome> {
  return run(async (context) => {
    const read = await readWorkbook(context, {
      withNumberFormats: holdsShares,
      formulas: false,
      sheets: ({ names, sheets }) => {
        const standing = findIndicatorSheet(nr, names, sheets);
        return standing === undefined ? [] : [standing];
      },
    });
    const { workbook, contents } = read;
    const book = await inSlices(readRegistersInSlices(workbook));
    if (book.kind === 'refused') return { kind: 'unreadable', refusals: book.refusals };
    const picture = indicatorPicture(book.registers, nr, year);
    if (picture === undefined) return { kind: 'indicatorGone', nr };
    const { sheets, names } = workbook;
    const standing = findIndicatorSheet(nr, names, sheets);
    const charts = (standing && contents.get(standing.id)?.chartNames) ?? [];
    const register = tableOf(book, 'indicators').table.sheet;
    const { sheet, plan } = planIndicatorSheet(picture, { today, sheets, names, charts, register });
    const journaled = { action: 'indicator', subject: sheet } as const;
    const { remembered } = await applyJournaled(context, read, plan, journaled, () => context.sync());
    return { kind: 'laidIn', sheet, remembered };
  });
}
