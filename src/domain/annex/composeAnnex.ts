/** From registers to the annex of a year and target group (workbook.md, "The annex sheet"). */
import type { Registers } from '../registers';
import { mapInSlices, whole, type Slices } from '../slices';
import type { Annex, AnnexArea, Pair } from './annex';
import { gatherByArea, listedAreas } from './areas';
import { annexBasis, type AnnexBasis, type AnnexRefusal } from './basis';
import { cellsWith, statusesInUse } from './cells';
import { pairOfLooseMeasure, pairsOfRisk, pairsOfSelfCheck } from './pairs';

export type { AnnexRefusal } from './basis';
export type ComposedAnnex = { readonly kind: 'annex'; readonly annex: Annex } | AnnexRefusal;

/** Risks, then self-checks without a risk, then measures that hang on nothing; all in register order. */
function* areasOf(basis: AnnexBasis): Slices<readonly AnnexArea[]> {
  const { registers, rows, linked, judgements, group } = basis;
  const cells = cellsWith(judgements);
  const areas = gatherByArea<Pair>(listedAreas(registers.areas, group?.name));
  yield* mapInSlices(rows.risks.printed, (risk) => {
    areas.add(risk.area, pairsOfRisk(risk, linked, cells));
  });
  yield* mapInSlices(linked.selfChecksWithoutRisk, (selfCheck) => {
    areas.add(selfCheck.area, pairsOfSelfCheck(selfCheck, linked, cells));
  });
  yield* mapInSlices(linked.looseMeasures, (measure) => {
    areas.add(measure.area, [pairOfLooseMeasure(measure, cells)]);
  });
  return areas.filled().map(({ name, items: pairs }) => ({ name, pairs }));
}

export function* annexOf(basis: AnnexBasis): Slices<Annex> {
  const { year, group, registers, rows, judgements, indicators } = basis;
  return {
    year,
    group,
    areas: yield* areasOf(basis),
    statusesInUse: statusesInUse(registers.statuses, rows, judgements),
    indicators,
  };
}

/** The annex of a year. @param group a target group's name; undefined or blank: all groups */
export function composeAnnex(registers: Registers, year: number, group: string | undefined): ComposedAnnex {
  const asked = annexBasis(registers, year, group);
  return asked.kind === 'basis' ? { kind: 'annex', annex: whole(annexOf(asked.basis)) } : asked;
}
