import { mapColumns } from '../../actions/mapping/mapColumns';
import { parseMapping } from '../../actions/mapping/parseMapping';
import { previewRepair, repairRegisters } from '../../actions/repair/repairRegisters';
import { defineCommand } from '../command';
import { openWorkbook, recalculateAll, saveAs } from '../files';
import { mappingLines } from '../mappingReport';
import { repairLines } from '../repairReport';

export const repair = defineCommand(
  'repair',
  '--workbook in.xlsx [--map "Tabell.Kolumn=Rubrik"…] [--dry-run] --output ut.xlsx',
  { required: ['workbook'], optional: ['output'], repeated: ['map'], flags: ['dry-run'] },
  async (options, output) => {
    const isDry = options['dry-run'];
    const path = options.output;
    if (!isDry && path === undefined) return { kind: 'missing', option: '--output' };
    const mapping = parseMapping(options.map);
    if (mapping.kind === 'notUnderstood') return { ...mapping, detail: `--map ${mapping.text}` };
    const host = openWorkbook(options.workbook);
    // A file may hold formulas that nobody has calculated; in Excel they have their values by now.
    recalculateAll(host);
    if (options.map.length > 0) {
      const mapped = await mapColumns(host.run, mapping.request);
      for (const line of mappingLines(mapped, isDry)) output.message(line);
      if (mapped.kind === 'notMapped') return 1;
    }
    const outcome = isDry ? await previewRepair(host.run) : await repairRegisters(host.run);
    if (outcome.kind === 'repaired' && path !== undefined) saveAs(path, host);
    for (const line of repairLines(outcome)) output.message(line);
    return outcome.kind === 'repaired' || outcome.kind === 'previewed' ? 0 : 1;
  },
);
