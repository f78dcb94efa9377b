/** Sheets on which something was changed: people rename them, and hidden names on them follow. */
import { referredCell } from '../../read/cells/reference';
import { anchoredSheet, sameName } from '../sheetNames';
import type { JournalEntry, SavedHome, SavedName } from './entry';
import { referenceTo } from './savedNames';
import type { UndoSituation } from './undoSituation';

/** The entry with the names that the sheets have by now. */
export function atHome(entry: JournalEntry, workbook: UndoSituation['workbook']): JournalEntry {
  const renamed = renamedSheets(entry.homes ?? [], workbook);
  if (renamed.size === 0) return entry;
  const called = (sheet: string): string => renamed.get(sheet) ?? sheet;
  const moved = <Placed extends { readonly sheet: string }>(placed: readonly Placed[] = []): Placed[] =>
    placed.map((each) => ({ ...each, sheet: called(each.sheet) }));
  return {
    ...entry,
    cells: moved(entry.cells),
    names: entry.names.map((name) => nameAtHome(name, called)),
    columns: moved(entry.columns),
    rows: moved(entry.rows),
    setups: moved(entry.setups),
    orders: moved(entry.orders),
  };
}

function renamedSheets(
  homes: readonly SavedHome[],
  { names, sheets }: UndoSituation['workbook'],
): ReadonlyMap<string, string> {
  return new Map(
    homes.flatMap(({ sheet, anchors }) => {
      const there = anchors
        .map((anchor) => anchoredSheet(anchor, names, sheets))
        .find((each) => each !== undefined);
      return there === undefined || sameName(there.name, sheet) ? [] : [[sheet, there.name] as const];
    }),
  );
}

function nameAtHome(saved: SavedName, called: (sheet: string) => string): SavedName {
  const { formula, after } = saved;
  return {
    ...saved,
    ...(formula !== undefined && { formula: formulaAtHome(formula, called) }),
    ...(after !== undefined && { after: formulaAtHome(after, called) }),
  };
}

function formulaAtHome(formula: string, called: (sheet: string) => string): string {
  const cell = referredCell(formula);
  const sheet = cell && called(cell.sheet);
  return cell === undefined || sheet === undefined || sheet === cell.sheet
    ? formula
    : referenceTo({ ...cell, sheet });
}
