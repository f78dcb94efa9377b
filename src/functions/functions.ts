/** Every custom function, once, and the namespace they stand in. */
import { callable, type Callable } from './call';
import type { CustomFunction } from './declaration';
import { plainEnvironment, type Environment } from './environment';
import { attainmentFunction } from './indicator/attainment';
import { shareOfAnswersFunction } from './indicator/shareOfAnswers';
import { shareWithinTimeFunction } from './indicator/shareWithinTime';
import { stageGoalFunction } from './indicator/stageGoal';
import { targetStatusFunction } from './indicator/targetStatus';
import { timeLimitFunction } from './indicator/timeLimit';
import { trendFunction } from './indicator/trend';
import { riskBandFunction } from './risk/riskBand';
import { riskLevelFunction } from './risk/riskLevel';
import { riskMatrixFunction } from './risk/riskMatrix';

export const namespace = 'KVALITET';

export const functions: readonly CustomFunction[] = [
  riskLevelFunction,
  riskBandFunction,
  attainmentFunction,
  targetStatusFunction,
  stageGoalFunction,
  trendFunction,
  shareOfAnswersFunction,
  timeLimitFunction,
  shareWithinTimeFunction,
  riskMatrixFunction,
];

/** Callable functions by what formulas call them: `KVALITET.RISKNIVA`. */
export function functionsIn(environment: Environment): ReadonlyMap<string, Callable> {
  return new Map(functions.map((each) => [`${namespace}.${each.id}`, callable(each, environment)]));
}

/** For a calculator outside Excel: an error value is thrown as a `CellError`, its message in Swedish. */
export const customFunctions = functionsIn(plainEnvironment('sv'));
