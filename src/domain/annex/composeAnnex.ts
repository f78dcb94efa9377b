/** From registers to the annex of a year and target group (workbook.md, "The annex sheet"). */
import type { Finding } from '../findings';
import { followUpIndicators, outcomeFindings } from '../indicator/followUpIndicators';
import { isBlank } from '../nameKey';
import type { Registers, TargetGroup } from '../registers';
import { targetGroupNamed, targetGroups } from '../targetGroup';
import { yearsWithRows } from '../years';
import type { Annex, AnnexArea, Pair } from './annex';
import { duplicateFindings, measureFindings, riskFindings, selfCheckFindings } from './annexFindings';
import { gatherByArea, listedAreas } from './areas';
import { cellsWith, judgementsOf, statusesInUse, type Judgements } from './cells';
import { linkRows, type LinkedRows } from './linkedRows';
import { pairOfLooseMeasure, pairsOfRisk, pairsOfSelfCheck, type Cells } from './pairs';
import { annexRows, type AnnexRows } from './rows';

export type AnnexRefusal =
  /** `years`: those that have rows of the group, ascending. */
  | {
      readonly kind: 'noRows';
      readonly year: number;
      readonly group: string | undefined;
      readonly years: readonly number[];
    }
  /** Neither in Målgrupper nor in a row. */
  | { readonly kind: 'unknownGroup'; readonly group: string; readonly known: readonly string[] };

export type ComposedAnnex = { readonly kind: 'annex'; readonly annex: Annex } | AnnexRefusal;

/** A row of the registers with the pairs it heads. */
interface Block {
  readonly area: string;
  readonly pairs: readonly Pair[];
}

/** Risks, then self-checks without a risk, then measures that hang on nothing; all in register order. */
function blocksOf(rows: AnnexRows, linked: LinkedRows, cells: Cells): readonly Block[] {
  return [
    ...rows.risks.printed.map((risk) => ({ area: risk.area, pairs: pairsOfRisk(risk, linked, cells) })),
    ...linked.selfChecksWithoutRisk.map((selfCheck) => ({
      area: selfCheck.area,
      pairs: pairsOfSelfCheck(selfCheck, linked, cells),
    })),
    ...linked.looseMeasures.map((measure) => ({
      area: measure.area,
      pairs: [pairOfLooseMeasure(measure, cells)],
    })),
  ];
}

function areasOf(blocks: readonly Block[], listed: readonly string[]): readonly AnnexArea[] {
  return gatherByArea(blocks, (block) => block.area, listed).map(({ name, items }) => ({
    name,
    pairs: items.flatMap((block) => block.pairs),
  }));
}

function rowFindings(rows: AnnexRows, judgements: Judgements, scale: number): readonly Finding[] {
  return [
    ...rows.risks.printed.flatMap((risk) => {
      const { level, band } = judgements.ofRisk(risk);
      return riskFindings(risk, level, band, scale);
    }),
    ...rows.selfChecks.printed.flatMap((row) => selfCheckFindings(row, judgements.selfCheckStatus)),
    ...rows.measures.printed.flatMap((row) => measureFindings(row, judgements.measureStatus)),
  ];
}

function annexOf(registers: Registers, year: number, group: TargetGroup | undefined): Annex {
  const rows = annexRows(registers, year, group?.name);
  const linked = linkRows(rows);
  const judgements = judgementsOf(registers, year);
  return {
    year,
    group,
    areas: areasOf(blocksOf(rows, linked, cellsWith(judgements)), listedAreas(registers.areas, group?.name)),
    statusesInUse: statusesInUse(registers.statuses, rows, judgements),
    indicators: followUpIndicators(registers, year, group?.name),
    findings: [
      ...rowFindings(rows, judgements, registers.settings.scale),
      ...linked.findings,
      ...duplicateFindings(rows),
      ...outcomeFindings(registers, year, group?.name),
    ],
  };
}

/** The annex of a year. @param group a target group's name; undefined or blank: all groups */
export function composeAnnex(registers: Registers, year: number, group: string | undefined): ComposedAnnex {
  const asked = group === undefined || isBlank(group) ? undefined : group;
  const known = asked === undefined ? undefined : targetGroupNamed(asked, registers);
  if (asked !== undefined && known === undefined) {
    return { kind: 'unknownGroup', group: asked, known: targetGroups(registers).map(({ name }) => name) };
  }
  const annex = annexOf(registers, year, known);
  if (annex.areas.length > 0) return { kind: 'annex', annex };
  const years = yearsWithRows(registers, known?.name);
  return years.includes(year)
    ? { kind: 'annex', annex }
    : { kind: 'noRows', year, group: known?.name, years };
}
