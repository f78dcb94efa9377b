/** Every rule that needs no more than the registers, in one pass over each (workbook.md, "Command line", `check`). */
import type { AnnexBasis } from '../annex/basis';
import type { Finding } from '../findings';
import { whole, type Slices } from '../slices';
import { checkMeasures, checkSelfChecks } from './followUpRules';
import { checkNames } from './nameRules';
import { checkNumbers } from './numberRules';
import { checkOutcomes } from './outcomeRules';
import { checkBands } from './bandRules';
import { checkRisks } from './riskRules';
import { checkVanishedRisks } from './vanishedRisks';

export function checkRules(basis: AnnexBasis): readonly Finding[] {
  return whole(checkRulesInSlices(basis));
}

export function* checkRulesInSlices(basis: AnnexBasis): Slices<readonly Finding[]> {
  const { registers, rows, judgements } = basis;
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  checkRisks(rows.risks.printed, judgements, registers.settings.scale, report);
  yield;
  checkVanishedRisks(basis, report);
  yield;
  checkSelfChecks(rows.selfChecks.printed, judgements.selfCheckStatus, report);
  checkMeasures(rows.measures.printed, judgements.measureStatus, report);
  yield;
  basis.linkFindings.forEach(report);
  checkNumbers(basis, report);
  yield;
  checkNames(basis, report);
  yield;
  checkOutcomes(basis, report);
  checkBands(registers, basis.year, report);
  return findings;
}
