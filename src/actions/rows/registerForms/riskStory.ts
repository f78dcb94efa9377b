/** What the form says of a risk's level: the matrix, how the level came about, and what it was before. */
import type { Registers, Risk } from '../../../domain/registers';
import { levelChange, type LevelChange } from '../../../domain/risk/levelChange';
import { levelOrigin, type LevelOrigin } from '../../../domain/risk/levelOrigin';
import { levelLook, matrixLook, type BandMark, type LevelLook, type Matrix } from '../../levelLooks';
import { scaleFinder } from './rowSummary';

export interface RiskStory {
  readonly matrix: Matrix;
  /** Those of the year, the lowest first. */
  readonly bands: readonly BandMark[];
  readonly origin: LevelOrigin;
  /** Undefined where there is no level that is a number. */
  readonly look: LevelLook | undefined;
  readonly change: ChangeLook | undefined;
}

export interface ChangeLook {
  readonly direction: LevelChange['direction'];
  readonly year: number;
  readonly before: LevelLook;
}

export function riskStory(risk: Risk, registers: Registers): RiskStory {
  const scale = scaleFinder(registers)(risk);
  const origin = levelOrigin(risk, scale);
  const isNumbered = origin.kind === 'computed' || origin.kind === 'stated';
  const bands = scale.bands.flatMap(({ lowest }) =>
    typeof lowest === 'number' ? (levelLook(lowest, scale).band ?? []) : [],
  );
  return {
    matrix: matrixLook(scale),
    bands,
    origin,
    look: isNumbered ? levelLook(origin.level, scale) : undefined,
    change: changeLook(levelChange(risk, registers)),
  };
}

function changeLook(change: LevelChange | undefined): ChangeLook | undefined {
  if (change === undefined) return undefined;
  const { direction, before } = change;
  return { direction, year: before.year, before: levelLook(before.level, before.scale) };
}
