import { basename } from 'node:path';
import { importRegisters as importFrom, type ImportSource } from '../../actions/importRegisters';
import { defineCommand } from '../command';
import { newWorkbook, readFile, readFolder, saveAs } from '../files';
import { importLines } from '../importReport';
import { today } from '../today';

export const importRegisters = defineCommand(
  'import',
  '(--csv MAPP | --data FIL.json) --output ny.xlsx',
  { required: ['output'], optional: ['csv', 'data'], flags: [] },
  async ({ output: path, csv, data }, output) => {
    const source = sourceOf(csv, data);
    if (source === undefined) return { kind: 'missing', option: '--csv MAPP | --data FIL.json' };
    const host = newWorkbook(path);
    const outcome = await importFrom(host.run, source, { today: today() });
    if (outcome.kind === 'imported') saveAs(path, host);
    for (const line of importLines(outcome, path)) output.message(line);
    return outcome.kind === 'imported' ? 0 : 1;
  },
);

/** One of the two, and not both. */
function sourceOf(csv: string | undefined, data: string | undefined): ImportSource | undefined {
  if (csv !== undefined && data === undefined) return { kind: 'csv', files: readFolder(csv, '.csv') };
  if (data === undefined || csv !== undefined) return undefined;
  return { kind: 'json', file: { name: basename(data), bytes: readFile(data) } };
}
