import { check, findingRows, type FindingRow } from '../../actions/check';
import { annexTexts } from '../../texts/annex';
import { defineCommand, type ExitCode, type Output } from '../command';
import { openWorkbook } from '../files';
import { findingLine } from '../findingLine';
import { parseYear } from '../options';
import { notComposedText, unreadableTexts } from '../refusals';

export const checkRegisters = defineCommand(
  'check',
  '--workbook in.xlsx --year 2025 [--group vuxna] [--json]',
  { required: ['workbook', 'year'], optional: ['group'], flags: ['json'] },
  async (options, output) => {
    const year = parseYear(options.year);
    if (year === undefined) return { kind: 'notUnderstood', detail: `--year ${options.year}` };
    const outcome = await check(openWorkbook(options.workbook).run, { year, group: options.group ?? '' });
    switch (outcome.kind) {
      case 'checked':
        return report(findingRows(outcome.findings, 'sv'), options.json, output);
      case 'unreadable':
        return refuse(unreadableTexts(outcome), output);
      case 'notComposed':
        return refuse([notComposedText(outcome)], output);
    }
  },
);

function report(rows: readonly FindingRow[], asJson: boolean, output: Output): ExitCode {
  output.result(asJson ? `${JSON.stringify(rows, undefined, 2)}\n` : linesOf(rows));
  return rows.every(({ severity }) => severity === 'note') ? 0 : 1;
}

function linesOf(rows: readonly FindingRow[]): string {
  const lines = rows.length === 0 ? [annexTexts.nothingFound.sv] : rows.map(findingLine);
  return `${lines.join('\n')}\n`;
}

function refuse(texts: readonly string[], output: Output): ExitCode {
  for (const text of texts) output.message(text);
  return 1;
}
