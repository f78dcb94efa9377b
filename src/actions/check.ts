/** Checks the registers for a year and target group: what is missing, contradictory or not to be passed on. */
import { annexBasisInSlices, type AnnexRefusal } from '../domain/annex/basis';
import { withoutPersonalNumbers } from '../domain/check/personalNumber';
import { unitFinder, type UnitOf } from '../domain/check/unitOf';
import type { Finding, FindingRule, Severity } from '../domain/findings';
import type { Slices } from '../domain/slices';
import type { RunExcel } from '../excel/session';
import { addressOf, type CellAddress } from '../read/address';
import { checkWorkbookInSlices } from '../read/check/checkWorkbook';
import type { FoundTables, Refusal } from '../read/find';
import { findingText } from '../texts/findings';
import type { Language } from '../texts/text';
import { inSlices } from './inSlices';
import { readToCheck, type Reading } from './readToCheck';

export interface CheckRequest {
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
}

/** A finding with where and whose it is. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** The cell it is about; undefined where the workbook lacks the table. */
  readonly address: CellAddress | undefined;
  /** '' for what belongs to no unit. */
  readonly unit: string;
}

export type CheckOutcome =
  | { readonly kind: 'checked'; readonly findings: readonly LocatedFinding[] }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'notComposed'; readonly refusal: AnnexRefusal };

export function check(run: RunExcel, request: CheckRequest): Promise<CheckOutcome> {
  return run(async (context) => checkReading(await readToCheck(context), request));
}

/** The same of what has been read already. */
export function checkReading(reading: Reading, request: CheckRequest): Promise<CheckOutcome> {
  return inSlices(checkInSlices(reading, request));
}

function* checkInSlices({ result }: Reading, { year, group }: CheckRequest): Slices<CheckOutcome> {
  if (result.kind === 'refused') return { kind: 'unreadable', refusals: result.refusals };
  const { registers, report } = result;

  const asked = yield* annexBasisInSlices(registers, year, group);
  if (asked.kind !== 'basis') return { kind: 'notComposed', refusal: asked };
  const findings = yield* checkWorkbookInSlices(asked.basis, report);
  return { kind: 'checked', findings: locate(findings, report.tables, unitFinder(registers)) };
}

export function locate(
  findings: readonly Finding[],
  tables: FoundTables,
  unitOf: UnitOf,
): readonly LocatedFinding[] {
  return findings.map((finding) => ({
    finding,
    address: addressOf(finding.place, tables),
    unit: unitOf(finding.place),
  }));
}

/** A finding for machines, as `check --json` writes it. */
export interface FindingRow {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  /** The row's own number, then one that a link names; personal numbers are masked. */
  readonly numbers: readonly string[];
  readonly text: string;
}

function numbersOf({ place, details }: Finding): readonly string[] {
  const numbers = [place.nr, ...('linkNr' in details ? [details.linkNr] : [])];
  return numbers.filter((number) => number !== '').map(withoutPersonalNumbers);
}

export function findingRows(findings: readonly LocatedFinding[], language: Language): readonly FindingRow[] {
  return findings.map(({ finding, address }) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: address?.sheet ?? '',
    cell: address?.cell ?? '',
    numbers: numbersOf(finding),
    text: findingText(finding, language),
  }));
}
