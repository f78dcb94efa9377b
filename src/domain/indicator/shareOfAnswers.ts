import { blank, error, value, type CellArgument, type Computed } from '../computed';
import { nameKey } from '../nameKey';

/** What stands in place of a share that rests on too few answers. */
export type FewAnswers = 'För få svar';

function answerKey(cell: CellArgument): string {
  return cell === null || cell === undefined ? '' : nameKey(String(cell));
}

function answerKeys(cells: readonly CellArgument[]): readonly string[] {
  return cells.map(answerKey).filter((key) => key !== '');
}

/** A share of a number of cases, withheld below the minimum; blank where there are no cases. */
export function shareOf(
  part: number,
  whole: number,
  minimum: number | undefined,
): Computed<number | FewAnswers> {
  if (whole === 0) return blank;
  return value(minimum !== undefined && whole < minimum ? 'För få svar' : part / whole);
}

/** Share of the non-blank answers that are among the positive ones (workbook.md, ANDELSVAR). */
export function shareOfAnswers(
  answers: readonly CellArgument[],
  positives: readonly CellArgument[],
  minimum?: number,
): Computed<number | FewAnswers> {
  const positive = new Set(answerKeys(positives));
  if (positive.size === 0) return error('#VALUE!', 'positives');
  const given = answerKeys(answers);
  return shareOf(given.filter((answer) => positive.has(answer)).length, given.length, minimum);
}
