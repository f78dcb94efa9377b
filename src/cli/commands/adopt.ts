import { adoptSheet, previewAdoption, type AdoptRequest } from '../../actions/adopt/adoptSheet';
import { parseAnswers } from '../adoptAnswers';
import { adoptLines } from '../adoptReport';
import { defineCommand } from '../command';
import { openWorkbook, recalculateAll, saveAs } from '../files';
import { parseYear } from '../options';
import { today } from '../today';

export const adopt = defineCommand(
  'adopt',
  '--workbook in.xlsx [--sheet BLAD] [--year 2025] [--map "Rubrik=Kolumn"…] [--dry-run] --output ut.xlsx',
  {
    required: ['workbook'],
    optional: ['output', 'sheet', 'year'],
    repeated: ['map'],
    flags: ['dry-run'],
  },
  async (options, output) => {
    const year = options.year === undefined ? undefined : parseYear(options.year);
    if (options.year !== undefined && year === undefined)
      return { kind: 'notUnderstood', detail: `--year ${options.year}` };
    const parsed = parseAnswers(options.map);
    if (parsed.kind === 'notUnderstood') return parsed;
    const isDry = options['dry-run'];
    const path = options.output;
    if (!isDry && path === undefined) return { kind: 'missing', option: '--output' };

    const host = openWorkbook(options.workbook);
    // A file may hold formulas that nobody has calculated; in Excel they have their values by now.
    recalculateAll(host);
    const request: AdoptRequest = {
      answers: parsed.answers,
      today: today(),
      ...(options.sheet !== undefined && { sheet: options.sheet }),
      ...(year !== undefined && { year }),
    };
    const outcome = isDry ? await previewAdoption(host.run, request) : await adoptSheet(host.run, request);
    if (outcome.kind === 'adopted' && path !== undefined) saveAs(path, host);
    for (const line of adoptLines(outcome)) output.message(line);
    return outcome.kind === 'adopted' || outcome.kind === 'previewed' ? 0 : 1;
  },
);
