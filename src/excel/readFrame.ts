/** What of a sheet stays in sight when it is scrolled, and how it is printed. */
import type { FrameSnapshot } from '../read/snapshot';
import type { PageSetup } from '../write/plan';
import { askPage, pageOf, type AskedPage } from './pageSetup';

export interface SeenFrame extends FrameSnapshot {
  readonly page: PageSetup;
}

export interface AskedFrame {
  readonly frozen: Excel.Range;
  readonly page: AskedPage;
}

export function askFrame(sheet: Excel.Worksheet): AskedFrame {
  return {
    frozen: sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount'),
    page: askPage(sheet),
  };
}

/** Where only columns are frozen, or only rows. */
const rowsOfSheet = 1_048_576;
const columnsOfSheet = 16_384;

export function frameOf({ frozen, page: asked }: AskedFrame): SeenFrame {
  const { layout, titles } = asked;
  return {
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount % rowsOfSheet,
    frozenColumns: frozen.isNullObject ? 0 : frozen.columnCount % columnsOfSheet,
    isLandscape: layout.orientation === 'Landscape',
    isFittedToWidth: typeof layout.zoom.horizontalFitToPages === 'number',
    titleRow: titles.isNullObject ? undefined : titles.rowIndex,
    page: pageOf(asked),
  };
}
