/** What became of the functions, in words. */
import type { FreezeOutcome } from '../../actions/functions/freezeFunctions';
import { placeText } from '../../actions/placeText';
import type { RestoreOutcome } from '../../actions/functions/restoreFunctions';
import { functionTexts } from '../../texts/functions';
import type { Words } from '../language';

type Frozen = Exclude<FreezeOutcome, { readonly kind: 'protected' | 'unfinished' }>;
type Restored = Exclude<RestoreOutcome, { readonly kind: 'protected' }>;
type Say = Words['say'];

/** @param date from when the values are */
export function freezeLines(outcome: Frozen, date: string, say: Say): readonly string[] {
  if (outcome.kind !== 'frozen') return [say(functionTexts[outcome.kind])];
  return [say(functionTexts.frozen, { count: outcome.formulas, date })];
}

export function restoreLines(outcome: Restored, say: Say): readonly string[] {
  if (outcome.kind !== 'restored') return [say(functionTexts[outcome.kind])];
  const { columns, cells, leftOut } = outcome;
  const isInPlace = columns + cells + leftOut.length === 0;
  return [
    isInPlace ? say(functionTexts.inPlace) : say(functionTexts.restored, { columns, cells }),
    ...leftOut.map((left) => leftOutLine(left, say)),
  ];
}

type LeftOut = Extract<RestoreOutcome, { readonly kind: 'restored' }>['leftOut'][number];

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
