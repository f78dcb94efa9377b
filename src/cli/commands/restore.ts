import { restoreFunctions } from '../../actions/functions/restoreFunctions';
import { defineCommand } from '../command';
import { openWorkbook, saveAs } from '../files';
import { restoreLines } from '../functionReport';
import { today } from '../today';

export const restore = defineCommand(
  'restore',
  '--workbook in.xlsx --output out.xlsx',
  { required: ['workbook', 'output'], optional: [], flags: [] },
  async ({ workbook, output: path }, output) => {
    const host = openWorkbook(workbook);
    const outcome = await restoreFunctions(host.run, { today: today() });
    const isDone = outcome.kind === 'restored';
    if (isDone) saveAs(path, host);
    for (const line of restoreLines(outcome)) output.message(line);
    return isDone ? 0 : 1;
  },
);
