/** A risk as it will be once the factors that have been chosen are saved. */
import type { MatrixCell } from '../../actions/levelLooks';
import type { RiskForm } from '../../actions/rows/registerForms/rowForm';
import type { Factors } from '../risk/MatrixChoice';
import type { Drafts } from './registersMemory';

export function draftedRisk(risk: RiskForm, { likelihood, consequence }: Drafts): RiskForm {
  if (likelihood === undefined || consequence === undefined) return risk;
  const cell = cellOf(risk, { likelihood: Number(likelihood.text), consequence: Number(consequence.text) });
  return cell === undefined ? withoutLevel(risk) : judgedBy(risk, cell);
}

/** Undefined where a factor is missing or off the scale. */
export function chosenFactors({ origin }: RiskForm): Factors | undefined {
  return origin.kind === 'computed' ? origin : undefined;
}

function cellOf({ matrix }: RiskForm, { likelihood, consequence }: Factors): MatrixCell | undefined {
  return matrix.flat().find((cell) => cell.likelihood === likelihood && cell.consequence === consequence);
}

function withoutLevel(risk: RiskForm): RiskForm {
  return { ...risk, origin: { kind: 'missing', lacks: undefined }, look: undefined, change: undefined };
}

function judgedBy(risk: RiskForm, cell: MatrixCell): RiskForm {
  const { likelihood, consequence, level } = cell;
  const isOverride = level !== likelihood * consequence;
  return {
    ...risk,
    origin: { kind: 'computed', level, likelihood, consequence, isOverride, contradicted: undefined },
    look: cell,
    change: risk.change && { ...risk.change, direction: directionOf(risk.change.before.level, level) },
  };
}

function directionOf(before: number, now: number): 'lowered' | 'raised' | 'unchanged' {
  if (now === before) return 'unchanged';
  return now < before ? 'lowered' : 'raised';
}
