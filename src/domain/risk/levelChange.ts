/** What has become of one risk's level since it last stood in the register, each level by the rules of its own year. */
import { nameKey } from '../nameKey';
import type { Risk } from '../registers';
import { riskLevel } from './level';
import { predecessorOf } from './succession';
import { riskScale, type RiskRules, type RiskScale } from './scale';

export interface LevelChange {
  readonly direction: 'lowered' | 'raised' | 'unchanged';
  readonly before: { readonly year: number; readonly level: number; readonly scale: RiskScale };
}

export interface RisksOfYears extends RiskRules {
  readonly risks: readonly Risk[];
}

/** Undefined where there is nothing to compare with, or no number to compare. */
export function levelChange(risk: Risk, registers: RisksOfYears): LevelChange | undefined {
  const before = rowBefore(risk, registers.risks);
  if (before === undefined) return undefined;
  const levelNow = numberedLevel(risk, registers);
  const levelThen = numberedLevel(before, registers);
  if (levelNow === undefined || levelThen === undefined) return undefined;
  return { direction: directionOf(levelThen.level, levelNow.level), before: levelThen };
}

function directionOf(before: number, now: number): LevelChange['direction'] {
  if (now === before) return 'unchanged';
  return now < before ? 'lowered' : 'raised';
}

function rowBefore(risk: Risk, risks: readonly Risk[]): Risk | undefined {
  const before = typeof risk.year === 'number' ? predecessorOf(risk) : undefined;
  const key = nameKey(before?.nr ?? '');
  return key === '' ? undefined : risks.find(({ year, nr }) => year === before?.year && nameKey(nr) === key);
}

function numberedLevel(risk: Risk, rules: RiskRules): LevelChange['before'] | undefined {
  if (typeof risk.year !== 'number') return undefined;
  const scale = riskScale(rules, risk.year);
  const level = riskLevel(risk, scale.highest, scale.overrides);
  if (level.kind !== 'computed' && level.kind !== 'stated') return undefined;
  return { year: risk.year, level: level.level, scale };
}
