/** Every rule that needs no more than the registers, in one pass over each (workbook.md, "Command line", `check`). */
import type { AnnexBasis } from '../annex/basis';
import type { Finding } from '../findings';
import { checkMeasures, checkSelfChecks } from './followUpRules';
import { checkNames } from './nameRules';
import { checkNumbers } from './numberRules';
import { checkOutcomes } from './outcomeRules';
import { checkBands } from './bandRules';
import { checkRisks } from './riskRules';
import { checkVanishedRisks } from './vanishedRisks';

export function checkRules(basis: AnnexBasis): readonly Finding[] {
  const { registers, rows, judgements } = basis;
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  checkRisks(rows.risks.printed, judgements, registers.settings.scale, report);
  checkVanishedRisks(basis, report);
  checkSelfChecks(rows.selfChecks.printed, judgements.selfCheckStatus, report);
  checkMeasures(rows.measures.printed, judgements.measureStatus, report);
  basis.linkFindings.forEach(report);
  checkNumbers(basis, report);
  checkNames(basis, report);
  checkOutcomes(basis, report);
  checkBands(registers, basis.year, report);
  return findings;
}
