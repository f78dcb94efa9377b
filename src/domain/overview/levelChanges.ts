/** What has become of the risks since last year: each level against the level it had then, by that year's rules. */
import { groupBy } from '../groupBy';
import { isBlank, nameKey } from '../nameKey';
import type { Registers, Risk } from '../registers';
import { carriedOn, predecessorOf } from '../risk/succession';
import type { PicturedRisk, RiskPicture } from './riskPicture';

type Levelled = PicturedRisk & { readonly level: number };

export interface LevelChange {
  readonly direction: 'lowered' | 'raised';
  readonly before: Levelled;
  readonly now: Levelled;
}

export interface LevelChanges {
  /** In register order. */
  readonly changed: readonly LevelChange[];
  readonly unchanged: number;
  /** In one of the years there is no number to compare. */
  readonly incomparable: number;
  /** Risks that last year did not have. */
  readonly added: number;
  /** Gone, with a closing decision. */
  readonly closed: readonly PicturedRisk[];
  /** Gone, and nothing says why. */
  readonly gone: readonly PicturedRisk[];
}

/** Undefined where last year has no risks to compare with. */
export function levelChanges(
  registers: Registers,
  before: RiskPicture,
  now: RiskPicture,
): LevelChanges | undefined {
  if (before.risks.length === 0) return undefined;
  const riskBefore = risksBefore(registers, before);
  const pairs = now.risks.map((risk) => ({ now: risk, before: riskBefore(risk) }));
  const kept = pairs.flatMap(({ now: risk, before: earlier }) =>
    earlier === undefined ? [] : [{ now: risk, before: earlier }],
  );
  const compared = kept.flatMap(({ now: risk, before: earlier }) =>
    isLevelled(risk) && isLevelled(earlier) ? [{ now: risk, before: earlier }] : [],
  );
  const changed = compared.flatMap(changeOf);
  return {
    changed,
    unchanged: compared.length - changed.length,
    incomparable: kept.length - compared.length,
    added: pairs.length - kept.length,
    ...departures(registers, before),
  };
}

function isLevelled(risk: PicturedRisk): risk is Levelled {
  return risk.level !== undefined;
}

function changeOf(pair: { readonly before: Levelled; readonly now: Levelled }): readonly LevelChange[] {
  if (pair.now.level === pair.before.level) return [];
  return [{ direction: pair.now.level < pair.before.level ? 'lowered' : 'raised', ...pair }];
}

/** The risk a risk was last year: the one it says it continues, else the one with its number. */
function risksBefore(
  { risks }: Registers,
  before: RiskPicture,
): (risk: PicturedRisk) => PicturedRisk | undefined {
  const byNumber = groupBy(before.risks, ({ nr }) => nameKey(nr));
  const byRow = new Map(risks.map((risk) => [risk.row, risk]));
  return ({ nr, row }) => {
    const source = byRow.get(row);
    const earlier = source && predecessorOf(source);
    return byNumber.get(nameKey(earlier?.year === before.year ? earlier.nr : nr))?.[0];
  };
}

function departures({ risks }: Registers, before: RiskPicture): Pick<LevelChanges, 'closed' | 'gone'> {
  const carried = carriedOn(risks, before.year);
  const left = before.risks.filter(({ nr }) => !carried.has(nameKey(nr)));
  const closingReasons = new Map(risks.map((risk): [number, string] => [risk.row, closingReasonOf(risk)]));
  const isDecided = ({ row }: PicturedRisk): boolean => closingReasons.get(row) !== '';
  return { closed: left.filter(isDecided), gone: left.filter((risk) => !isDecided(risk)) };
}

function closingReasonOf({ closingReason }: Risk): string {
  return isBlank(closingReason) ? '' : closingReason;
}
