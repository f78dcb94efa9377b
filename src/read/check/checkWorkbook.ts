/** Everything a check of one year and target group finds: the rules of the registers, and those of their cells. */
import type { AnnexBasis } from '../../domain/annex/basis';
import { checkRulesInSlices } from '../../domain/check/checkRules';
import { mostSpecific } from '../../domain/check/mostSpecific';
import type { Finding } from '../../domain/findings';
import { whole, type Slices } from '../../domain/slices';
import { allTables, registerKeys, tables } from '../../tables/index';
import type { FoundTables } from '../find';
import type { ReadReport } from '../readRegisters';
import { checkedTables } from './checkedTables';
import { checkCalculatedColumns, checkCalculatedErrors, checkInputFormulas } from './formulas';
import { checkHiddenRows } from './hiddenRows';
import { checkDirections, checkPartlyLimit, checkShares } from './inputs';
import { checkPersonalNumbers } from './personalNumbers';
import { findingsInQuestion } from './readingFindings';
import { checkRowsBeneath } from './rowsBeneath';
import { checkTextNumbers } from './textNumbers';

/** Rows with something to correct, by table and position. */
function rowsToCorrect(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ severity }) => severity === 'fix')
      .map(({ place }) => `${place.table}:${place.row ?? ''}`),
  );
}

const registerNames: ReadonlySet<string> = new Set(registerKeys.map((key) => tables[key].name));

function* cellFindings(
  basis: AnnexBasis,
  { findings: readingFindings, tables: found }: ReadReport,
  ruleFindings: readonly Finding[],
): Slices<readonly Finding[]> {
  const checked = checkedTables(basis, found);
  const findings = [...findingsInQuestion(readingFindings, checked)];
  const toCorrect = rowsToCorrect([...ruleFindings, ...findings]);
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  for (const table of checked) {
    yield* checkPersonalNumbers(table, report);
    const { name } = table.found.declared;
    if (!registerNames.has(name)) continue;
    checkInputFormulas(table, report);
    checkCalculatedColumns(table, report);
    checkCalculatedErrors(table, (row) => toCorrect.has(`${name}:${row}`), report);
    checkHiddenRows(table, report);
  }
  yield;
  checkRowsBeneath(found, report);
  checkDirections(basis, found, report);
  checkPartlyLimit(basis, found, report);
  checkShares(basis, readingFindings, report);
  checkTextNumbers(basis, found, report);
  return findings;
}

/** In the order of the tables, from the top, and from left to right. */
function inOrder(findings: readonly Finding[], found: FoundTables): readonly Finding[] {
  const order = new Map(allTables.map(({ name }, index) => [name, index]));
  const columnOf = ({ table, column }: Finding['place']): number =>
    found.get(table)?.columns.get(column ?? '') ?? -1;
  return findings.toSorted(
    ({ place: a }, { place: b }) =>
      (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) ||
      (a.row ?? -1) - (b.row ?? -1) ||
      columnOf(a) - columnOf(b),
  );
}

export function checkWorkbook(basis: AnnexBasis, report: ReadReport): readonly Finding[] {
  return whole(checkWorkbookInSlices(basis, report));
}

export function* checkWorkbookInSlices(basis: AnnexBasis, report: ReadReport): Slices<readonly Finding[]> {
  const ruleFindings = yield* checkRulesInSlices(basis);
  yield;
  const findings = mostSpecific([...ruleFindings, ...(yield* cellFindings(basis, report, ruleFindings))]);
  return inOrder(findings, report.tables);
}
