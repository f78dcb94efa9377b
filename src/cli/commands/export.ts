import { exportAsCsv, exportAsJson, type ExportRequest } from '../../actions/exportRegisters';
import { fillIn } from '../../texts/text';
import { commandLineTexts as texts } from '../../texts/commandLine';
import { defineCommand, type ExitCode, type Output } from '../command';
import { openWorkbook, writeFolder, writeWhole } from '../files';
import { unreadableTexts } from '../refusals';

export const exportRegisters = defineCommand(
  'export',
  '--workbook in.xlsx (--csv MAPP | --data FIL.json) [--withhold]',
  { required: ['workbook'], optional: ['csv', 'data'], flags: ['withhold'] },
  async ({ workbook, csv, data, withhold }, output) => {
    if (csv !== undefined && data === undefined) return exportFolder(workbook, csv, { withhold }, output);
    if (data !== undefined && csv === undefined) return exportFile(workbook, data, { withhold }, output);
    return { kind: 'missing', option: '--csv MAPP | --data FIL.json' };
  },
);

async function exportFolder(
  workbook: string,
  folder: string,
  request: ExportRequest,
  output: Output,
): Promise<ExitCode> {
  const exported = await exportAsCsv(openWorkbook(workbook).run, request);
  if (exported.kind === 'unreadable') return refuse(unreadableTexts(exported), output);
  writeFolder(folder, exported.files);
  return done(folder, exported.inPlainSight, output);
}

async function exportFile(
  workbook: string,
  path: string,
  request: ExportRequest,
  output: Output,
): Promise<ExitCode> {
  const exported = await exportAsJson(openWorkbook(workbook).run, request);
  if (exported.kind === 'unreadable') return refuse(unreadableTexts(exported), output);
  writeWhole(path, exported.text);
  return done(path, exported.inPlainSight, output);
}

function refuse(texts: readonly string[], output: Output): ExitCode {
  for (const text of texts) output.message(text);
  return 1;
}

function done(path: string, inPlainSight: number, output: Output): ExitCode {
  output.message(fillIn(texts.exported.sv, { path }));
  if (inPlainSight > 0) output.message(fillIn(texts.inPlainSight.sv, { count: inPlainSight }));
  return 0;
}
