/**
 * The annex as a value: which risks, self-checks, measures and indicators stand where.
 * No wording, no cells: `write/annex` says it in Swedish and lays it out.
 */
import type { IndicatorFollowUp } from '../indicator/followUp';
import type { Located, Measure, Risk, SelfCheck, Status, TargetGroup } from '../registers';
import type { BandLook, RiskLevel } from '../risk/level';

export type RiskCell =
  | {
      readonly kind: 'risk';
      readonly risk: Located<Risk>;
      readonly level: RiskLevel;
      readonly band: BandLook | undefined;
    }
  /** A further pair of the risk that stands above. */
  | { readonly kind: 'continued'; readonly risk: Located<Risk> }
  | { readonly kind: 'noRisk' };

export type SelfCheckCell =
  | {
      readonly kind: 'selfCheck';
      readonly selfCheck: Located<SelfCheck>;
      readonly status: Status | undefined;
    }
  | { readonly kind: 'empty' };

export type MeasureCell =
  | { readonly kind: 'measure'; readonly measure: Located<Measure>; readonly status: Status | undefined }
  | { readonly kind: 'noneNeeded'; readonly selfCheck: Located<SelfCheck>; readonly reason: string }
  | { readonly kind: 'empty' };

/** One row of an area's table: a risk, the self-check beside it, the measure beside that. */
export interface Pair {
  readonly risk: RiskCell;
  readonly selfCheck: SelfCheckCell;
  readonly measure: MeasureCell;
}

export interface AnnexArea {
  /** '' for the rows that name no area. */
  readonly name: string;
  readonly pairs: readonly Pair[];
}

export interface Annex {
  readonly year: number;
  /** undefined: all target groups. */
  readonly group: TargetGroup | undefined;
  readonly areas: readonly AnnexArea[];
  /** The statuses that occur, in the order of the table Statusar. */
  readonly statusesInUse: readonly Status[];
  readonly indicators: readonly IndicatorFollowUp[];
}
