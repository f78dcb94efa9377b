import {
  listUndoable,
  undoAction,
  type ChangeSince,
  type UndoOutcome,
} from '../../actions/journal/undoAction';
import { actionTexts, undoTexts } from '../../texts/undo';
import { fillIn } from '../../texts/text';
import { defineCommand } from '../command';
import { openWorkbook, saveAs } from '../files';

export const undo = defineCommand(
  'undo',
  '--workbook in.xlsx --output out.xlsx [--over-changes]',
  { required: ['workbook', 'output'], optional: [], flags: ['over-changes'] },
  async ({ workbook, output: path, 'over-changes': overChanges }, output) => {
    const host = openWorkbook(workbook);
    const [last] = await listUndoable(host.run);
    if (last === undefined) {
      output.message(undoTexts.nothing.sv);
      return 1;
    }
    const outcome = await undoAction(host.run, { id: last.id, overChanges });
    if (outcome.kind === 'undone') saveAs(path, host);
    for (const line of linesOf(outcome)) output.message(line);
    return outcome.kind === 'undone' ? 0 : 1;
  },
);

function linesOf(outcome: UndoOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'undone': {
      const action = actionTexts[outcome.action.action].sv;
      return [fillIn(undoTexts.undone.sv, { action }), ...changeLines(outcome.changes)];
    }
    case 'kept':
      return [undoTexts.kept.sv, ...changeLines(outcome.changes)];
    case 'forgotten':
      return [undoTexts.forgotten.sv];
    case 'sheetProtected':
      return [fillIn(undoTexts.sheetProtected.sv, { sheets: outcome.sheets.join(', ') })];
  }
}

function changeLines(changes: readonly ChangeSince[]): readonly string[] {
  return changes.length === 0 ? [] : [`${undoTexts.changes.sv}:`, ...changes.map(changeLine)];
}

function changeLine({ kind, sheet, cells, now }: ChangeSince): string {
  switch (kind) {
    case 'rows':
      return fillIn(undoTexts.rowChanged.sv, { sheet, rows: cells });
    case 'cell':
      return fillIn((now === '' ? undoTexts.cellEmptied : undoTexts.cellChanged).sv, {
        sheet,
        cell: cells,
        now,
      });
    case 'sheetGone':
      return fillIn(undoTexts.sheetGone.sv, { sheet });
  }
}
