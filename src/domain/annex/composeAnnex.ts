/** From registers to the annex of a year and target group (workbook.md, "The annex sheet"). */
import type { Registers } from '../registers';
import type { Annex, AnnexArea, Pair } from './annex';
import { gatherByArea, listedAreas } from './areas';
import { annexBasis, type AnnexBasis, type AnnexRefusal } from './basis';
import { cellsWith, statusesInUse } from './cells';
import { pairOfLooseMeasure, pairsOfRisk, pairsOfSelfCheck } from './pairs';

export type { AnnexRefusal } from './basis';
export type ComposedAnnex = { readonly kind: 'annex'; readonly annex: Annex } | AnnexRefusal;

/** Risks, then self-checks without a risk, then measures that hang on nothing; all in register order. */
function areasOf({ registers, rows, linked, judgements, group }: AnnexBasis): readonly AnnexArea[] {
  const cells = cellsWith(judgements);
  const areas = gatherByArea<Pair>(listedAreas(registers.areas, group?.name));
  for (const risk of rows.risks.printed) areas.add(risk.area, pairsOfRisk(risk, linked, cells));
  for (const selfCheck of linked.selfChecksWithoutRisk) {
    areas.add(selfCheck.area, pairsOfSelfCheck(selfCheck, linked, cells));
  }
  for (const measure of linked.looseMeasures) areas.add(measure.area, [pairOfLooseMeasure(measure, cells)]);
  return areas.filled().map(({ name, items: pairs }) => ({ name, pairs }));
}

export function annexOf(basis: AnnexBasis): Annex {
  const { year, group, registers, rows, judgements, indicators } = basis;
  return {
    year,
    group,
    areas: areasOf(basis),
    statusesInUse: statusesInUse(registers.statuses, rows, judgements),
    indicators,
  };
}

/** The annex of a year. @param group a target group's name; undefined or blank: all groups */
export function composeAnnex(registers: Registers, year: number, group: string | undefined): ComposedAnnex {
  const asked = annexBasis(registers, year, group);
  return asked.kind === 'basis' ? { kind: 'annex', annex: annexOf(asked.basis) } : asked;
}
