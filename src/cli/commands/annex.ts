import { makeAnnex, type AnnexOutcome } from '../../actions/annex/makeAnnex';
import { defineCommand, type ExitCode, type Output } from '../command';
import { openWorkbook, saveAs } from '../files';
import { parseYear } from '../options';
import { notComposedText, unreadableTexts } from '../refusals';
import { annexLines, disturbedText, personalNumberLines, sheetTakenText } from '../annexReport';

export const annex = defineCommand(
  'annex',
  '--workbook in.xlsx --year 2025 [--group vuxna] --output out.xlsx [--publish-anyway]',
  { required: ['workbook', 'year', 'output'], optional: ['group'], flags: ['publish-anyway'] },
  async (options, output) => {
    const year = parseYear(options.year);
    if (year === undefined) return { kind: 'notUnderstood', detail: `--year ${options.year}` };
    const host = openWorkbook(options.workbook);
    const outcome = await makeAnnex(host.run, {
      year,
      group: options.group ?? '',
      publishAnyway: options['publish-anyway'],
    });
    if (outcome.kind === 'made') saveAs(options.output, host);
    return report(outcome, output);
  },
);

function report(outcome: AnnexOutcome, output: Output): ExitCode {
  for (const line of linesOf(outcome)) output.message(line);
  return outcome.kind === 'made' ? 0 : 1;
}

function linesOf(outcome: AnnexOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'made':
      return annexLines(outcome);
    case 'unreadable':
      return unreadableTexts(outcome);
    case 'notComposed':
      return [notComposedText(outcome)];
    case 'personalNumbers':
      return personalNumberLines(outcome);
    case 'sheetTaken':
      return [sheetTakenText(outcome.name)];
    case 'disturbed':
      return [disturbedText(outcome.sheet)];
  }
}
