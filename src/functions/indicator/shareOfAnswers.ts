import { shareOfAnswers } from '../../domain/indicator/shareOfAnswers';
import type { Cell } from '../argument';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { minimumParameter } from '../parameters';

function isNumberOtherThanZero(cell: Cell): boolean {
  return typeof cell === 'number' && cell !== 0;
}

function withoutZeros(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell) => cell !== 0);
}

export const shareOfAnswersFunction = declareFunction({
  id: 'ANDELSVAR',
  description: {
    sv: 'Andelen positiva svar bland de svar som inte är tomma. ”För få svar” under minsta antalet.',
    en: 'The share of positive answers among those that are not blank. “För få svar” below the minimum.',
  },
  parameters: {
    answers: {
      name: { sv: 'svar', en: 'answers' },
      description: {
        sv: 'Svaren, ett område. 0 är ett svar bara bland andra tal.',
        en: 'The answers, a range. 0 is an answer among other numbers only.',
      },
      kind: kinds.cells,
    },
    positives: {
      name: { sv: 'positiva svar', en: 'positive answers' },
      description: {
        sv: 'De svar som räknas som positiva, minst ett.',
        en: 'The answers that count as positive, at least one.',
      },
      kind: kinds.cells,
    },
    minimum: minimumParameter,
  },
  result: 'scalar',
  compute: ({ answers, positives, minimum }) => {
    // The desktop hands an empty cell over as 0; among words a 0 is no answer.
    const isNumeric = answers.some(isNumberOtherThanZero) || positives.some(isNumberOtherThanZero);
    return isNumeric
      ? shareOfAnswers(answers, positives, minimum)
      : shareOfAnswers(withoutZeros(answers), withoutZeros(positives), minimum);
  },
});
