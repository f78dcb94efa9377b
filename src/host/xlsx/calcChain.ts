import { type Sheet } from '../workbook/workbook';
import { cellName } from './address';
import { type PackageDraft } from './packageDraft';
import { relationshipType } from './relationships';
import { parseXml } from './xml';

/** The order of calculation. Excel makes it anew where it is missing, and complains where it names a cell without formula. */

function chainedCells(draft: PackageDraft, part: string): Set<string> {
  let sheetId = '';
  const cells = new Set<string>();
  for (const entry of parseXml(draft.read(part), part).children) {
    sheetId = entry.attribute('i') ?? sheetId;
    cells.add(`${sheetId}!${entry.attribute('r') ?? ''}`);
  }
  return cells;
}

function formulaCells(sheets: readonly Sheet[]): Set<string> {
  const cells = new Set<string>();
  for (const { sheetId, rows } of sheets)
    for (const [row, { cells: ofRow }] of rows)
      ofRow.forEach((cell, column) => {
        if (cell?.formula !== undefined) cells.add(`${sheetId}!${cellName(row, column)}`);
      });
  return cells;
}

function sameCells(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((cell) => other.has(cell));
}

/** Drops the chain when it no longer names exactly the cells with formulas. */
export function dropStaleCalcChain(
  draft: PackageDraft,
  workbookPart: string,
  sheets: readonly Sheet[],
): void {
  const [part] = draft.relationships(workbookPart).parts(relationshipType.calcChain);
  if (part === undefined || sameCells(chainedCells(draft, part), formulaCells(sheets))) return;
  draft.relationships(workbookPart).removeTo(part);
  draft.removeUnreachable([part]);
}
