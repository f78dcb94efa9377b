import { isBlank } from '../nameKey';
import type { Located, Measure, Registers, Risk, SelfCheck, Status, StatusSubject } from '../registers';
import { bandHolding, bandsInForce } from '../risk/bands';
import { overridesInForce, riskLevel, type BandLook, type RiskLevel } from '../risk/level';
import { statusFinder, statusesInForce, type StatusNamed } from '../status';
import type { Cells } from './pairs';
import type { AnnexRows } from './rows';

export interface JudgedRisk {
  readonly level: RiskLevel;
  readonly band: BandLook | undefined;
}

/** What the rows of an annex come to, with the rules that hold in its year. */
export interface Judgements {
  readonly ofRisk: (risk: Located<Risk>) => JudgedRisk;
  readonly selfCheckStatus: StatusNamed;
  readonly measureStatus: StatusNamed;
}

export function judgementsOf(registers: Registers, year: number): Judgements {
  const { scale } = registers.settings;
  const overrides = overridesInForce(registers.overrides, year);
  const bands = bandsInForce(registers.bands, year);
  return {
    ofRisk: (risk) => {
      const level = riskLevel(risk, scale, overrides);
      const hasNumber = level.kind === 'computed' || level.kind === 'stated';
      return { level, band: hasNumber ? bandHolding(level.level, bands) : undefined };
    },
    selfCheckStatus: statusFinder(registers.statuses, 'Egenkontroll'),
    measureStatus: statusFinder(registers.statuses, 'Åtgärd'),
  };
}

/** A status that the table does not have is printed as written. */
function writtenStatus(name: string, subject: StatusSubject): Status | undefined {
  if (isBlank(name)) return undefined;
  return { subject, name, symbol: '', color: '', meaning: '', requiresFollowUp: true };
}

export function cellsWith({ ofRisk, selfCheckStatus, measureStatus }: Judgements): Cells {
  return {
    risk: (risk) => {
      const { level, band } = ofRisk(risk);
      return { kind: 'risk', risk, level, band };
    },
    selfCheck: (selfCheck) => ({
      kind: 'selfCheck',
      selfCheck,
      status: selfCheckStatus(selfCheck.status) ?? writtenStatus(selfCheck.status, 'Egenkontroll'),
    }),
    measure: (measure) => ({
      kind: 'measure',
      measure,
      status: measureStatus(measure.status) ?? writtenStatus(measure.status, 'Åtgärd'),
    }),
    noMeasure: (selfCheck) =>
      isBlank(selfCheck.noMeasureReason)
        ? { kind: 'empty' }
        : { kind: 'noneNeeded', selfCheck, reason: selfCheck.noMeasureReason },
  };
}

/** The statuses of the table that the rows have, in the order of the table. */
export function statusesInUse(
  statuses: readonly Status[],
  { selfChecks, measures }: AnnexRows,
  { selfCheckStatus, measureStatus }: Judgements,
): readonly Status[] {
  const used = new Set<Status | undefined>();
  for (const name of statusesOf(selfChecks.printed)) used.add(selfCheckStatus(name));
  for (const name of statusesOf(measures.printed)) used.add(measureStatus(name));
  return statusesInForce(statuses).filter((status) => used.has(status));
}

function statusesOf(rows: readonly (SelfCheck | Measure)[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.status));
}
