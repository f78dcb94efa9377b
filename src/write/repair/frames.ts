/** What of a sheet stays in sight when it is scrolled, and how it is printed. */
import type { FrameSnapshot } from '../../read/snapshot';
import { registerWords } from '../../texts/registerWords';
import type { Edit } from '../plan';
import { firstTitleRow, pageOf } from '../registers/looks';
import type { RepairPart } from './report';
import { standingTables, type RepairSituation } from './situation';

export interface WantedFrame {
  readonly sheet: string;
  readonly headerRow: number;
  readonly isList: boolean;
  readonly frozenColumns: number;
}

/** Below this a frozen header would leave little of the window. */
const lowestFrozen = 15;

/** Sheets whose tables have their headers in one row. */
export function wantedFrames(situation: RepairSituation): readonly WantedFrame[] {
  const tables = standingTables(situation);
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const [first] = own;
    if (first === undefined || first.row > lowestFrozen || own.some(({ row }) => row !== first.row))
      return [];
    const isList = own.some(({ key }) => key === 'settings');
    const frozenColumns = !isList && first.column === 0 ? 1 : 0;
    return [{ sheet, headerRow: first.row, isList, frozenColumns }];
  });
}

export function repairFrames(
  wanted: readonly WantedFrame[],
  there: readonly FrameSnapshot[],
): readonly RepairPart[] {
  return wanted.flatMap((frame, at) => [frozenHeader(frame, there[at]), printing(frame, there[at])]);
}

function frozenHeader({ sheet, headerRow, frozenColumns }: WantedFrame, there?: FrameSnapshot): RepairPart {
  if (there?.frozenRows === headerRow + 1) return { edits: [] };
  const edit: Edit = { edit: 'freeze', sheet, rows: headerRow + 1, columns: frozenColumns };
  return { edits: [edit], repairs: [{ kind: 'frozenHeader', sheet }] };
}

function printing({ sheet, headerRow, isList }: WantedFrame, there?: FrameSnapshot): RepairPart {
  const isInPlace =
    there?.isLandscape === true &&
    there.isFittedToWidth &&
    there.titleRow === firstTitleRow(headerRow, isList);
  if (isInPlace) return { edits: [] };
  const page = pageOf(sheet, registerWords.pageOfPages, headerRow, isList);
  return { edits: [page], repairs: [{ kind: 'print', sheet }] };
}
