/** Whether an action left everything as it was: then there is nothing to take back, and nothing to remember. */
import { hashOfCells } from './cellText';
import { differingRows, digestOfInputs } from './digest';
import { linesOf, type JournalEntry, type LaidSheet, type SavedName } from './entry';
import { isSameReference } from './savedNames';

export function changesNothing(entry: JournalEntry): boolean {
  const { sheets, names, cells, columns = [], rows = [], setups = [], notes } = entry;
  return (
    columns.length + rows.length + setups.length === 0 &&
    sheets.every(isLaidAsItWas) &&
    names.every(isNamedAsItWas) &&
    cells.every(({ before, after }) => JSON.stringify(before) === JSON.stringify(after)) &&
    notes.every(({ before, after }) => hashOfCells(linesOf(before)) === after)
  );
}

function isNamedAsItWas({ formula, after = formula }: SavedName): boolean {
  return formula !== undefined && after !== undefined && isSameReference(formula, after);
}

function isLaidAsItWas({ former, digest }: LaidSheet): boolean {
  if (former.kind !== 'sheet') return false;
  return differingRows(digest, digestOfInputs(former.picture.cells, digest.rowsEach)).length === 0;
}
