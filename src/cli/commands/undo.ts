import { listUndoable, undoAction, type Undoing, type UndoOutcome } from '../../actions/journal/undoAction';
import { changeText, doingLines, nameOfAction, stayText } from '../../actions/journal/undoWords';
import { undoTexts } from '../../texts/undo';
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
    case 'undone':
      return [fillIn(undoTexts.undone.sv, { action: nameOfAction(outcome.action, 'sv') }), ...told(outcome)];
    case 'kept':
      return [undoTexts.kept.sv, ...told(outcome)];
    case 'forgotten':
      return [undoTexts.forgotten.sv];
    case 'sheetProtected':
      return [fillIn(undoTexts.sheetProtected.sv, { sheets: outcome.sheets.join(', ') })];
  }
}

function told(undoing: Undoing): readonly string[] {
  const { changes, stays } = undoing;
  return [
    ...doingLines(undoing, true, 'sv'),
    ...under(
      undoTexts.changes.sv,
      changes.map((change) => changeText(change, 'sv')),
    ),
    ...under(
      undoTexts.stays.sv,
      stays.map((stay) => stayText(stay, 'sv')),
    ),
  ];
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines];
}
