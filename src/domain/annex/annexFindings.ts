/** What is missing or contradictory in the rows that an annex prints. */
import { finding, type Finding } from '../findings';
import { isBlank } from '../nameKey';
import { placeOf } from '../place';
import type { Numbered, RegisterView } from '../registerView';
import type { Located, Measure, Risk, SelfCheck } from '../registers';
import type { BandLook, LevelField, RiskLevel } from '../risk/level';
import { measureFollowUp, selfCheckFollowUp, type StatusNamed } from '../status';
import type { AnnexRows } from './rows';

const levelColumns: { readonly [Field in LevelField]: string } = {
  likelihood: 'Sannolikhet',
  consequence: 'Konsekvens',
  statedLevel: 'Angiven nivå',
};

export function riskFindings(
  risk: Located<Risk>,
  level: RiskLevel,
  band: BandLook | undefined,
  scale: number,
): readonly Finding[] {
  const { title } = risk;
  switch (level.kind) {
    case 'missing':
      return [finding('risk-level-missing', placeOf('Risker', risk, 'Risknivå'), { title })];
    case 'word':
      return [
        finding('risk-level-in-words', placeOf('Risker', risk, 'Angiven nivå'), { title, word: level.word }),
      ];
    case 'invalid': {
      const place = placeOf('Risker', risk, levelColumns[level.field]);
      return [finding('risk-level-invalid', place, { title, reason: level.reason, scale })];
    }
    case 'computed':
    case 'stated':
      if (band !== undefined) return [];
      return [
        finding('level-without-band', placeOf('Risker', risk, 'Risknivå'), { title, level: level.level }),
      ];
  }
}

export function selfCheckFindings(
  selfCheck: Located<SelfCheck>,
  statusNamed: StatusNamed,
): readonly Finding[] {
  const { title, status: written } = selfCheck;
  const status = statusNamed(written);
  const findings: Finding[] = [];
  if (!isBlank(written) && status === undefined) {
    const place = placeOf('Egenkontroller', selfCheck, 'Status');
    findings.push(finding('status-unknown', place, { title, status: written }));
  }
  if (selfCheckFollowUp(selfCheck, status) === 'missing') {
    const place = placeOf('Egenkontroller', selfCheck, 'Uppföljning');
    findings.push(finding('follow-up-missing', place, { title, status: written }));
  }
  return findings;
}

export function measureFindings(measure: Located<Measure>, statusNamed: StatusNamed): readonly Finding[] {
  const { title, status: written } = measure;
  const status = statusNamed(written);
  const statusPlace = placeOf('Åtgärder', measure, 'Status');
  const findings: Finding[] = [];
  if (isBlank(written)) findings.push(finding('measure-status-missing', statusPlace, { title }));
  else if (status === undefined) {
    findings.push(finding('status-unknown', statusPlace, { title, status: written }));
  }
  if (measureFollowUp(measure, status) === 'missing') {
    const place = placeOf('Åtgärder', measure, 'Uppföljning');
    findings.push(finding('follow-up-missing', place, { title, status: written }));
  }
  return findings;
}

function duplicateNumbers(register: RegisterView<Numbered>, column: string): readonly Finding[] {
  const { table, year, duplicates } = register;
  return duplicates.map(({ row, first }) =>
    finding('number-duplicate', placeOf(table, row, column), { year, firstRow: first.row }),
  );
}

/** Every row of the annex whose number is not its own. */
export function duplicateFindings({ risks, selfChecks, measures }: AnnexRows): readonly Finding[] {
  return [
    ...duplicateNumbers(risks, 'Risk nr'),
    ...duplicateNumbers(selfChecks, 'Egenkontroll nr'),
    ...duplicateNumbers(measures, 'Åtgärd nr'),
  ];
}
