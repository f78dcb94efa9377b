/** High risks that are gone when the next year is planned, and nobody has said why. */
import type { AnnexBasis } from '../annex/basis';
import { finding, type Report } from '../findings';
import { isBlank, nameKey } from '../nameKey';
import { placeOf } from '../place';
import type { Band, Located, Registers, Risk } from '../registers';
import { bandsInForce } from '../risk/bands';
import { belongsToGroup } from '../targetGroup';
import { isUnreadable } from '../registers';

/** How many of the bands, from the highest down, are high. */
const highBandCount = 2;

function highBands(bands: readonly Band[]): ReadonlySet<string> {
  const highestFirst = bands
    .filter(({ lowest }) => typeof lowest === 'number')
    .toSorted((a, b) => Number(b.lowest) - Number(a.lowest))
    .map(({ name }) => name);
  return new Set([...new Set(highestFirst)].slice(0, highBandCount));
}

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

/** The numbers under which risks of a year live on in the next: their own, and those that `Fortsätter` names. */
function carriedOn(risks: readonly Risk[], year: number): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { nr, year: ofYear, continues } of risks) {
    if (ofYear !== year + 1) continue;
    numbers.add(nameKey(nr));
    if (continues !== undefined && !isUnreadable(continues) && continues.year === year) {
      numbers.add(nameKey(continues.nr));
    }
  }
  return numbers;
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
