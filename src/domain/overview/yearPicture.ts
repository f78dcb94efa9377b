/** A year at a glance: risks against last year's, measures by status, goals by whether they were reached. */
import type { Registers } from '../registers';
import { levelChanges, type LevelChanges } from './levelChanges';
import { riskPicture, type RiskPicture } from './riskPicture';
import { goalPicture, measureCounts, type GoalPicture, type StatusCount } from './statusCounts';

export interface YearPicture {
  readonly risks: RiskPicture;
  /** Undefined where last year has no risks. */
  readonly lastYear: RiskPicture | undefined;
  readonly changes: LevelChanges | undefined;
  readonly measures: readonly StatusCount[];
  readonly goals: GoalPicture;
}

/** @param group undefined: all target groups */
export function yearPicture(registers: Registers, year: number, group: string | undefined): YearPicture {
  const risks = riskPicture(registers, year, group);
  const before = riskPicture(registers, year - 1, group);
  return {
    risks,
    lastYear: before.risks.length === 0 ? undefined : before,
    changes: levelChanges(registers, before, risks),
    measures: measureCounts(registers, year, group),
    goals: goalPicture(registers, year, group),
  };
}
