import { exportAsCsv, exportAsJson } from '../../actions/exportRegisters';
import { fillIn } from '../../texts/text';
import { commandLineTexts } from '../../texts/commandLine';
import { defineCommand, type ExitCode, type Output } from '../command';
import { openWorkbook, writeFolder, writeWhole } from '../files';
import { unreadableTexts } from '../refusals';

export const exportRegisters = defineCommand(
  'export',
  '--workbook in.xlsx (--csv MAPP | --data FIL.json)',
  { required: ['workbook'], optional: ['csv', 'data'], flags: [] },
  async ({ workbook, csv, data }, output) => {
    if (csv !== undefined && data === undefined) return exportFolder(workbook, csv, output);
    if (data !== undefined && csv === undefined) return exportFile(workbook, data, output);
    return { kind: 'missing', option: '--csv MAPP | --data FIL.json' };
  },
);

async function exportFolder(workbook: string, folder: string, output: Output): Promise<ExitCode> {
  const exported = await exportAsCsv(openWorkbook(workbook).run);
  if (exported.kind === 'unreadable') return refuse(unreadableTexts(exported), output);
  writeFolder(folder, exported.files);
  return done(folder, output);
}

async function exportFile(workbook: string, path: string, output: Output): Promise<ExitCode> {
  const exported = await exportAsJson(openWorkbook(workbook).run);
  if (exported.kind === 'unreadable') return refuse(unreadableTexts(exported), output);
  writeWhole(path, exported.text);
  return done(path, output);
}

function refuse(texts: readonly string[], output: Output): ExitCode {
  for (const text of texts) output.message(text);
  return 1;
}

function done(path: string, output: Output): ExitCode {
  output.message(fillIn(commandLineTexts.exported.sv, { path }));
  return 0;
}
