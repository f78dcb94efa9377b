/** What mending says about itself, in Swedish. */
import { overwrittenHeading, repairWords } from '../actions/repair/repairWords';
import type { RepairOutcome, RepairPreview } from '../actions/repair/repairRegisters';
import { notRememberedLines, stayText } from '../actions/journal/undoWords';
import { repairTexts as texts } from '../texts/repair';
import { undoTexts } from '../texts/undo';
import { fillIn } from '../texts/text';
import { unreadableTexts } from './refusals';

export function repairLines(outcome: RepairOutcome | RepairPreview): readonly string[] {
  switch (outcome.kind) {
    case 'unreadable':
      return unreadableTexts(outcome);
    case 'noRegisters':
      return [texts.noRegisters.sv];
    case 'protected':
      return [fillIn(texts.protected.sv, { sheets: outcome.sheets.join(', ') })];
    case 'previewed':
    case 'repaired':
      return reportLines(outcome);
  }
}

type Reported = Extract<RepairOutcome | RepairPreview, { readonly kind: 'previewed' | 'repaired' }>;

function reportLines(outcome: Reported): readonly string[] {
  const { kind, report } = outcome;
  const isDone = kind === 'repaired';
  const { repairs, overwritten, leftAlone } = repairWords(report, 'sv');
  return [
    ...under(isDone ? texts.mended.sv : texts.willBeMended.sv, repairs),
    ...(repairs.length === 0 ? [texts.nothing.sv] : []),
    ...under(overwrittenHeading(overwritten.length, isDone, 'sv'), overwritten),
    ...under(texts.leftAlone.sv, leftAlone),
    ...undoLines(outcome),
  ];
}

/** Before: what will not come back; afterwards: whether anything will. */
function undoLines(outcome: Reported): readonly string[] {
  if (outcome.kind === 'repaired') return notRememberedLines(outcome.remembered, 'sv');
  return under(
    undoTexts.stays.sv,
    outcome.stays.map((stay) => stayText(stay, 'sv')),
  );
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}
