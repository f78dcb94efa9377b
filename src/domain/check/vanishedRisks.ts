/** High risks that are gone when the next year is planned, and nobody has said why. */
import type { AnnexBasis } from '../annex/basis';
import { finding, type Report } from '../findings';
import { isBlank, nameKey } from '../nameKey';
import { placeOf } from '../place';
import type { Located, Registers, Risk } from '../registers';
import { bandsInForce, highBands } from '../risk/bands';
import { carriedOn } from '../risk/succession';
import { belongsToGroup } from '../targetGroup';

/** Whether the year has rows of the group, so that one can say what is not among them. */
function isPlanned(
  { risks, selfChecks, measures }: Registers,
  year: number,
  group: string | undefined,
): boolean {
  return [risks, selfChecks, measures].some((rows) =>
    rows.some((row) => row.year === year && belongsToGroup(row, group)),
  );
}

export function checkVanishedRisks(
  { registers, year, group, rows, judgements }: AnnexBasis,
  report: Report,
): void {
  const nextYear = year + 1;
  if (!isPlanned(registers, nextYear, group?.name)) return;
  const high = highBands(bandsInForce(registers.bands, year));
  const carried = carriedOn(registers.risks, year);
  const isGone = (risk: Located<Risk>): boolean =>
    !carried.has(nameKey(risk.nr)) && isBlank(risk.closingReason);
  for (const risk of rows.risks.printed) {
    const { level, band } = judgements.ofRisk(risk);
    const isNumbered = level.kind === 'computed' || level.kind === 'stated';
    if (!isNumbered || band === undefined || !high.has(band.name) || !isGone(risk)) continue;
    const place = placeOf('Risker', risk, 'Avslutsorsak');
    report(finding('high-risk-gone', place, { level: level.level, band: band.name, nextYear }));
  }
}
