/** What adopting a sheet says about itself on the command line. */
import {
  answerExamples,
  reportOf,
  type AdoptionReport,
  type TableReport,
} from '../actions/adopt/adoptionReport';
import type { AdoptOutcome, AdoptPreview } from '../actions/adopt/adoptSheet';
import { refusalOf } from '../actions/adopt/adoptionRefusal';
import { adoptQuestionTexts, adoptTexts } from '../texts/adopt';
import { adoptRefusalTexts } from '../texts/adoptRefusals';
import { fillIn } from '../texts/text';

export function adoptLines(outcome: AdoptOutcome | AdoptPreview): readonly string[] {
  switch (outcome.kind) {
    case 'previewed': {
      const report = reportOf(outcome.adoption, 'sv');
      const counts = countsText(report.counts);
      return [...reportLines(report), fillIn(adoptTexts.preview.sv, { counts })];
    }
    case 'asked':
      return [...reportLines(reportOf(outcome.adoption, 'sv')), adoptTexts.asked.sv];
    case 'adopted': {
      const report = reportOf(outcome.adoption, 'sv');
      const made = fillIn(adoptTexts.adopted.sv, { counts: countsText(report.counts) });
      const { newNames } = outcome;
      const others =
        newNames.length === 0 ? [] : [fillIn(adoptTexts.otherSheets.sv, { sheets: newNames.join(', ') })];
      return [...reportLines(report), made, ...others];
    }
    case 'cancelled':
      return [adoptRefusalTexts.cancelled.sv];
    case 'disturbed':
    case 'columnUnknown':
    case 'filtered':
    case 'namesTaken':
    case 'noRegister':
    case 'overlapping':
    case 'protected':
    case 'workbookLocked':
    case 'registersExist':
    case 'sheetMissing':
      return [refusedText(outcome)];
  }
}

function refusedText(refused: Parameters<typeof refusalOf>[0]): string {
  const { text, insertions } = refusalOf(refused);
  return fillIn(text.sv, insertions);
}

function countsText(counts: AdoptionReport['counts']): string {
  return counts.length === 0 ? '–' : counts.map(({ register, count }) => `${register} ${count}`).join(' · ');
}

function reportLines({ tables, notes, left, questions }: AdoptionReport): readonly string[] {
  return [
    ...tables.flatMap(tableLines),
    ...notes,
    ...left,
    ...questions.flatMap(({ question, text }, at) => [
      fillIn(adoptTexts.question.sv, { number: at + 1, text }),
      ...answerExamples(question).map((example) =>
        fillIn(adoptQuestionTexts.answer.sv, { option: `--map "${example}"` }),
      ),
    ]),
  ];
}

function tableLines({ sheet, area, columns, counts }: TableReport): readonly string[] {
  return [
    fillIn(adoptTexts.found.sv, { sheet, area, counts: countsText(counts) }),
    ...columns.map(({ letters, header, meaning, filled }) =>
      fillIn((meaning === undefined ? adoptTexts.columnLeft : adoptTexts.column).sv, {
        column: letters,
        header: header === '' ? adoptTexts.noHeader.sv : header,
        meaning: meaning ?? '',
        count: filled,
      }),
    ),
  ];
}
