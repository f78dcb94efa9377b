/** An annex as a reader sees its structure: "R1 | E1 | Å1", with `…` for a continued risk and `–` for an empty place. */
import type { Annex, MeasureCell, Pair, RiskCell, SelfCheckCell } from '../../src/domain/annex/annex';
import { annexBasis } from '../../src/domain/annex/basis';
import { composeAnnex } from '../../src/domain/annex/composeAnnex';
import { checkRules } from '../../src/domain/check/checkRules';
import type { Finding } from '../../src/domain/findings';
import { registersOf, type RegisterRows } from './registerRows';

function riskWord(cell: RiskCell): string {
  switch (cell.kind) {
    case 'risk':
      return cell.risk.nr;
    case 'continued':
      return `…${cell.risk.nr}`;
    case 'noRisk':
      return '–';
  }
}

function selfCheckWord(cell: SelfCheckCell): string {
  return cell.kind === 'selfCheck' ? cell.selfCheck.nr : '–';
}

function measureWord(cell: MeasureCell): string {
  switch (cell.kind) {
    case 'measure':
      return cell.measure.nr;
    case 'noneNeeded':
      return `(${cell.reason})`;
    case 'empty':
      return '–';
  }
}

export function pairWords({ risk, selfCheck, measure }: Pair): string {
  return [riskWord(risk), selfCheckWord(selfCheck), measureWord(measure)].join(' | ');
}

export function areaLines(annex: Annex): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(annex.areas.map(({ name, pairs }) => [name, pairs.map(pairWords)]));
}

/** The annex, which must not be refused. */
export function annexFrom(rows: RegisterRows, year = 2025, group: string | undefined = 'vuxna'): Annex {
  const composed = composeAnnex(registersOf(rows), year, group);
  if (composed.kind !== 'annex') throw new Error(`refused: ${JSON.stringify(composed)}`);
  return composed.annex;
}

/** The lines of an annex with one area. */
export function onlyArea(rows: RegisterRows): readonly string[] {
  const areas = Object.values(areaLines(annexFrom(rows)));
  if (areas.length !== 1) throw new Error(`${areas.length} areas`);
  return areas[0] ?? [];
}

/** What the check's rules say of the registers, for the year and group of an annex. */
export function findingsFrom(rows: RegisterRows, year = 2025, group = 'vuxna'): readonly Finding[] {
  const asked = annexBasis(registersOf(rows), year, group);
  if (asked.kind !== 'basis') throw new Error(asked.kind);
  return checkRules(asked.basis);
}
