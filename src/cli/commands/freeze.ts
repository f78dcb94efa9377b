import { freezeFunctions } from '../../actions/functions/freezeFunctions';
import { defineCommand } from '../command';
import { openWorkbook, recalculateAll, saveAs } from '../files';
import { freezeLines } from '../functionReport';
import { today } from '../today';

export const freeze = defineCommand(
  'freeze',
  '--workbook in.xlsx --output out.xlsx',
  { required: ['workbook', 'output'], optional: [], flags: [] },
  async ({ workbook, output: path }, output) => {
    const host = openWorkbook(workbook);
    // A file may hold formulas that nobody has calculated; in Excel they have their values by now.
    recalculateAll(host);
    const date = today();
    const outcome = await freezeFunctions(host.run, { today: date });
    const isDone = outcome.kind === 'frozen' || outcome.kind === 'alreadyFrozen';
    if (isDone) saveAs(path, host);
    for (const line of freezeLines(outcome, date)) output.message(line);
    return isDone ? 0 : 1;
  },
);
