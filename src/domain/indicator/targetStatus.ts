import { error, isAtLeast, isMoreThan, value, type Computed, type Measured } from '../computed';
import type { Direction, MeasureUnit } from '../registers';
import { attainment } from './attainment';
import { targetInterval } from './interval';

export const targetStatuses = ['Uppnått', 'Delvis uppnått', 'Ej uppnått', 'Kan ej bedömas'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

const met = value<TargetStatus>('Uppnått');
const partlyMet = value<TargetStatus>('Delvis uppnått');
const notMet = value<TargetStatus>('Ej uppnått');
const notJudged = value<TargetStatus>('Kan ej bedömas');

/** What else a judgement rests on. */
export interface Judging {
  /** Share of attainment, 0–1, from which a target is partly met; undefined: there is no "Delvis". */
  readonly partlyLimit?: number | undefined;
  readonly answers?: number | undefined;
  readonly minimumAnswers?: number | undefined;
  /** The unit an interval without a percent sign is written in. */
  readonly unit?: MeasureUnit | '';
}

export function hasFewAnswers(answers: number | undefined, minimum: number | undefined): boolean {
  return answers !== undefined && minimum !== undefined && answers < minimum;
}

/** Whether a share of attainment can be a limit for "Delvis uppnått". */
export function isPartlyLimit(limit: number): boolean {
  return limit >= 0 && limit <= 1;
}

/** Undefined where there is nothing to compare. */
function isMet(
  outcome: number,
  target: Measured,
  direction: Direction,
  unit: MeasureUnit | '',
): boolean | undefined {
  if (direction === 'Inom intervall') {
    const interval = targetInterval(target, { direction, unit });
    return interval && isAtLeast(outcome, interval.lowest) && isAtLeast(interval.highest, outcome);
  }
  if (typeof target !== 'number') return undefined;
  switch (direction) {
    case 'Högre är bättre':
      return isAtLeast(outcome, target);
    case 'Lägre är bättre':
      return isAtLeast(target, outcome);
    case 'Ska öka':
      return isMoreThan(outcome, target);
    case 'Ska minska':
      return isMoreThan(target, outcome);
    case 'Ingen':
      return undefined;
  }
}

function isPartlyMet(
  outcome: number,
  target: Measured,
  direction: Direction,
  limit: number | undefined,
): boolean {
  if (limit === undefined) return false;
  const share = attainment(outcome, target, direction);
  return share.kind === 'value' && isAtLeast(share.value, limit) && share.value < 1;
}

/**
 * Whether the target is met (workbook.md, MALSTATUS), on unrounded values.
 * What cannot be measured is never "not met". For "Ska öka" and "Ska minska" the target is the previous outcome.
 */
export function targetStatus(
  outcome: Measured,
  target: Measured,
  direction: Direction = 'Högre är bättre',
  judging: Judging = {},
): Computed<TargetStatus> {
  const { partlyLimit, answers, minimumAnswers, unit = '' } = judging;
  if (partlyLimit !== undefined && !isPartlyLimit(partlyLimit)) return error('#NUM!', 'partlyLimit');
  if (typeof outcome !== 'number' || hasFewAnswers(answers, minimumAnswers)) return notJudged;
  const reached = isMet(outcome, target, direction, unit);
  if (reached === undefined) return notJudged;
  if (reached) return met;
  return isPartlyMet(outcome, target, direction, partlyLimit) ? partlyMet : notMet;
}
