/** What became of the functions, in words. */
import type { FreezeOutcome } from '../../actions/functions/freezeFunctions';
import { placeText } from '../../actions/placeText';
import type { RestoreOutcome } from '../../actions/functions/restoreFunctions';
import { functionTexts } from '../../texts/functions';
import { shareTexts } from '../../texts/pane/share';
import type { Words } from '../language';

/** With the day from when the values are, where functions became values. */
export type FreezingOutcome =
  | (Exclude<FreezeOutcome, { readonly kind: 'protected' | 'unfinished' }> & { readonly date: string })
  | Exclude<RestoreOutcome, { readonly kind: 'protected' }>;

type Say = Words['say'];

export function outcomeLines(outcome: FreezingOutcome, words: Words): readonly string[] {
  switch (outcome.kind) {
    case 'frozen':
      return [frozenLine(outcome.formulas, words.sayDate(outcome.date), words)];
    case 'restored':
      return restoredLines(outcome, words.say);
    case 'alreadyFrozen':
    case 'noFunctions':
    case 'nothingToRestore':
      return [words.say(functionTexts[outcome.kind])];
  }
}

function frozenLine(formulas: number, date: string, { say, sayCount }: Words): string {
  if (formulas === 0) return say(shareTexts.tidied);
  return sayCount(formulas, shareTexts.frozenOne, shareTexts.frozen, { date });
}

type Restored = Extract<RestoreOutcome, { readonly kind: 'restored' }>;

function restoredLines({ columns, cells, leftOut }: Restored, say: Say): readonly string[] {
  const isInPlace = columns + cells + leftOut.length === 0;
  return [
    isInPlace ? say(functionTexts.inPlace) : say(functionTexts.restored, { columns, cells }),
    ...leftOut.map((left) => leftOutLine(left, say)),
  ];
}

type LeftOut = Restored['leftOut'][number];

function leftOutLine(left: LeftOut, say: Say): string {
  const insertions = { address: placeText(left), formula: left.formula };
  switch (left.why) {
    case 'changed':
      return say(functionTexts.leftChanged, insertions);
    case 'sheetMissing':
      return say(functionTexts.leftSheetMissing, insertions);
    case 'nameMissing':
      return say(functionTexts.leftNameMissing, { ...insertions, missing: left.missing.join(', ') });
  }
}
