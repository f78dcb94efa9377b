/** Outcomes, targets and reasons of the year that are missing or contradict each other. */
import type { AnnexBasis } from '../annex/basis';
import { isNothing } from '../computed';
import { finding, type Report } from '../findings';
import { needsTarget } from '../indicator/direction';
import type { AimedOutcome, IndicatorFollowUp } from '../indicator/followUp';
import { gapsBetweenLimits } from '../indicator/limits';
import { givenTarget } from '../indicator/series';
import { isBlank, keysInOnePass, nameKey } from '../nameKey';
import { placeOf } from '../place';
import type { Located, Outcome } from '../registers';

function lacksOutcome({ outcome, source }: AimedOutcome): boolean {
  return outcome.kind === 'missing' && givenTarget(source).origin !== 'none';
}

function checkIndicator({ indicator, outcomes }: IndicatorFollowUp, year: number, report: Report): void {
  for (const aimed of outcomes) {
    const { outcome, targetOrigin, source } = aimed;
    if (lacksOutcome(aimed)) {
      report(finding('outcome-missing', placeOf('Utfall', source, 'Utfall'), { year }));
    }
    if (outcome.kind === 'value' && targetOrigin === 'none' && needsTarget(indicator.direction)) {
      report(finding('target-missing', placeOf('Utfall', source, 'Målvärde'), { year }));
    }
  }
  if (outcomes.some((aimed) => aimed.outcome.kind !== 'missing' || lacksOutcome(aimed))) return;
  const [first] = outcomes;
  const place =
    first === undefined
      ? placeOf('Indikatorer', indicator, 'Indikator nr')
      : placeOf('Utfall', first.source, 'Utfall');
  report(finding('indicator-not-measured', place, { year }));
}

/** Whole numbers leave nothing between 90 and 91; shares do. */
function checkLimits({ indicator, unit }: IndicatorFollowUp, report: Report): void {
  if (unit === 'antal') return;
  const [gap] = gapsBetweenLimits(indicator.description);
  if (gap !== undefined)
    report(finding('limits-gap', placeOf('Indikatorer', indicator, 'Beskrivning'), { ...gap }));
}

/** Of several indicators with one number only the first has outcomes. */
function firstsOfNumber(indicators: readonly IndicatorFollowUp[]): readonly IndicatorFollowUp[] {
  const seen = new Set<string>();
  return indicators.filter(({ indicator }) => {
    const key = nameKey(indicator.nr);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function checkRows({ registers, outcomes }: AnnexBasis, report: Report): void {
  const numbers = new Set(registers.indicators.map(({ nr }) => nameKey(nr)));
  const keyOf = keysInOnePass();
  for (const row of outcomes) {
    if (!numbers.has(keyOf(row.nr))) {
      const details = { linkNr: row.nr, target: 'Indikatorer' } as const;
      report(finding('link-dangling', placeOf('Utfall', row, 'Indikator nr'), details));
    } else if (typeof row.outcome === 'number' && !isBlank(row.missingReason)) {
      const details = { outcome: row.outcome, reason: row.missingReason };
      report(finding('outcome-and-reason', placeOf('Utfall', row, 'Saknas'), details));
    }
    checkComparison(row, report);
  }
}

const anyYear = /\d{4}/u;

function checkComparison(row: Located<Outcome>, report: Report): void {
  if (isNothing(row.comparison) || anyYear.test(row.comparisonOf)) return;
  report(finding('comparison-period-missing', placeOf('Utfall', row, 'Jämförelse avser'), {}));
}

function checkPredecessors({ registers, indicators }: AnnexBasis, report: Report): void {
  const numbers = new Set(registers.indicators.map(({ nr }) => nameKey(nr)));
  for (const { indicator } of indicators) {
    const linkNr = indicator.continues;
    if (isBlank(linkNr) || numbers.has(nameKey(linkNr))) continue;
    const place = placeOf('Indikatorer', indicator, 'Fortsätter');
    report(finding('link-dangling', place, { linkNr, target: 'Indikatorer' }));
  }
}

export function checkOutcomes(basis: AnnexBasis, report: Report): void {
  for (const followUp of firstsOfNumber(basis.indicators)) checkIndicator(followUp, basis.year, report);
  for (const followUp of basis.indicators) checkLimits(followUp, report);
  checkPredecessors(basis, report);
  checkRows(basis, report);
}
