import { previewRepair, repairRegisters } from '../../actions/repair/repairRegisters';
import { defineCommand } from '../command';
import { openWorkbook, recalculateAll, saveAs } from '../files';
import { repairLines } from '../repairReport';

export const repair = defineCommand(
  'repair',
  '--workbook in.xlsx [--dry-run] --output ut.xlsx',
  { required: ['workbook'], optional: ['output'], flags: ['dry-run'] },
  async (options, output) => {
    const isDry = options['dry-run'];
    const path = options.output;
    if (!isDry && path === undefined) return { kind: 'missing', option: '--output' };
    const host = openWorkbook(options.workbook);
    // A file may hold formulas that nobody has calculated; in Excel they have their values by now.
    recalculateAll(host);
    const outcome = isDry ? await previewRepair(host.run) : await repairRegisters(host.run);
    if (outcome.kind === 'repaired' && path !== undefined) saveAs(path, host);
    for (const line of repairLines(outcome)) output.message(line);
    return outcome.kind === 'repaired' || outcome.kind === 'previewed' ? 0 : 1;
  },
);
