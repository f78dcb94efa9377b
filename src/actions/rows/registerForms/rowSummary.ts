/** A row in a list: its number and title, and its level or status. */
import { nameKey } from '../../../domain/nameKey';
import type { Located, Outcome, Registers, Risk, StatusSubject } from '../../../domain/registers';
import { levelOrigin, type LevelOrigin } from '../../../domain/risk/levelOrigin';
import { riskScale } from '../../../domain/risk/scale';
import { statusFinder } from '../../../domain/status';
import type { RegisterKey } from '../../../tables/index';
import { levelLook, type LevelLook } from '../../levelLooks';
import type { RegisterRowIdentity } from '../registerRow';
import { identityOf, type AnyRow } from './registerBook';

export interface RowSummary {
  readonly row: RegisterRowIdentity;
  readonly title: string;
  /** Of outcomes alone; blank is the whole organisation. */
  readonly series: string | undefined;
  readonly mark: RowMark | undefined;
}

export type RowMark =
  | { readonly kind: 'level'; readonly look: LevelLook }
  /** No level that is a number: missing, in words, or not to be read. */
  | { readonly kind: 'noLevel'; readonly origin: Exclude<LevelOrigin['kind'], 'computed' | 'stated'> }
  | {
      readonly kind: 'status';
      /** Blank: none has been given. */
      readonly name: string;
      /** As the table Statusar has it; blank where it does not know the status. */
      readonly symbol: string;
    };

export type Summarise = (row: AnyRow) => RowSummary;

/** Prepares once what all rows of the register are told by. */
export function summariser(registers: Registers, register: RegisterKey): Summarise {
  switch (register) {
    case 'risks':
      return summaryWith(registers.risks, register, ({ title }) => title, levelMark(registers));
    case 'selfChecks':
      return summaryWith(
        registers.selfChecks,
        register,
        ({ title }) => title,
        statusMark(registers, 'Egenkontroll'),
      );
    case 'measures':
      return summaryWith(registers.measures, register, ({ title }) => title, statusMark(registers, 'Åtgärd'));
    case 'indicators':
      return summaryWith(
        registers.indicators,
        register,
        ({ title }) => title,
        () => undefined,
      );
    case 'outcomes':
      return summaryWith(registers.outcomes, register, indicatorTitle(registers), targetMark);
  }
}

function summaryWith<Row extends AnyRow>(
  rows: readonly Row[],
  register: RegisterKey,
  titleOf: (row: Row) => string,
  markOf: (row: Row) => RowMark | undefined,
): Summarise {
  const byPosition = new Map(rows.map((row) => [row.row, row]));
  return ({ row: position }) => {
    const row = byPosition.get(position);
    if (row === undefined) throw new Error(`${register} has no row ${position}`);
    return { row: identityOf(register, row), title: titleOf(row), series: row.series, mark: markOf(row) };
  };
}

function levelMark(registers: Registers): (risk: Risk) => RowMark {
  const scaleOf = scaleFinder(registers);
  return (risk) => {
    const scale = scaleOf(risk);
    const origin = levelOrigin(risk, scale);
    return origin.kind === 'computed' || origin.kind === 'stated'
      ? { kind: 'level', look: levelLook(origin.level, scale) }
      : { kind: 'noLevel', origin: origin.kind };
  };
}

/** A row whose year cannot be read is judged by the newest rules. */
export function scaleFinder(registers: Registers): (risk: Risk) => ReturnType<typeof riskScale> {
  const scales = new Map<number, ReturnType<typeof riskScale>>();
  return ({ year }) => {
    const asked = typeof year === 'number' ? year : Number.MAX_SAFE_INTEGER;
    const scale = scales.get(asked) ?? riskScale(registers, asked);
    scales.set(asked, scale);
    return scale;
  };
}

function statusMark(
  registers: Registers,
  subject: StatusSubject,
): (row: { readonly status: string }) => RowMark {
  const statusNamed = statusFinder(registers.statuses, subject);
  return ({ status }) => {
    const known = statusNamed(status);
    return { kind: 'status', name: known?.name ?? status, symbol: known?.symbol ?? '' };
  };
}

function indicatorTitle({ indicators }: Registers): (outcome: Outcome) => string {
  const titles = new Map(indicators.map(({ nr, title }) => [nameKey(nr), title]));
  return ({ nr }) => titles.get(nameKey(nr)) ?? '';
}

const targetSymbols: Readonly<Record<string, string>> = {
  Uppnått: '✔',
  'Delvis uppnått': '◒',
  'Ej uppnått': '✕',
  'Kan ej bedömas': '?',
};

/** What is missing says more than that nothing can be judged. */
function targetMark({ targetStatus, missingReason }: Located<Outcome>): RowMark | undefined {
  if (missingReason !== '') return { kind: 'status', name: missingReason, symbol: '?' };
  if (targetStatus === '') return undefined;
  return { kind: 'status', name: targetStatus, symbol: targetSymbols[targetStatus] ?? '' };
}
