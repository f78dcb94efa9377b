import { refuseNewerWorkbook } from '../../actions/refuseNewerWorkbook';
import { defineCommand } from '../command';
import { openWorkbook, recalculateAll, saveAs } from '../files';
import { recalculationLines } from '../functionReport';

export const recalculate = defineCommand(
  'recalculate',
  '--workbook in.xlsx --output out.xlsx',
  { required: ['workbook', 'output'], optional: [], flags: [] },
  async ({ workbook, output: path }, output) => {
    const host = openWorkbook(workbook);
    await refuseNewerWorkbook(host.run);
    const report = recalculateAll(host);
    saveAs(path, host);
    for (const line of recalculationLines(report)) output.message(line);
    return 0;
  },
);
