import { defineCommand } from '../command';
import { openWorkbook, recalculateAll, saveAs } from '../files';
import { recalculationLines } from '../functionReport';

export const recalculate = defineCommand(
  'recalculate',
  '--workbook in.xlsx --output out.xlsx',
  { required: ['workbook', 'output'], optional: [], flags: [] },
  ({ workbook, output: path }, output) => {
    const host = openWorkbook(workbook);
    const report = recalculateAll(host);
    saveAs(path, host);
    for (const line of recalculationLines(report)) output.message(line);
    return Promise.resolve(0);
  },
);
