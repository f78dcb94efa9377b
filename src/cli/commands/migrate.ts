import { migrateWorkbook, previewMigration } from '../../actions/migrate/migrateWorkbook';
import { defineCommand } from '../command';
import { openWorkbook, saveAs } from '../files';
import { migrationLines } from '../migrationReport';

export const migrate = defineCommand(
  'migrate',
  '--workbook in.xlsx [--dry-run] --output ut.xlsx',
  { required: ['workbook'], optional: ['output'], flags: ['dry-run'] },
  async (options, output) => {
    const isDry = options['dry-run'];
    const path = options.output;
    if (!isDry && path === undefined) return { kind: 'missing', option: '--output' };
    const host = openWorkbook(options.workbook);
    const outcome = isDry ? await previewMigration(host.run) : await migrateWorkbook(host.run);
    const isUpToDate = outcome.kind === 'migrated' || outcome.kind === 'current';
    if (isUpToDate && !isDry && path !== undefined) saveAs(path, host);
    for (const line of migrationLines(outcome)) output.message(line);
    return isUpToDate || outcome.kind === 'previewed' ? 0 : 1;
  },
);
