/** A year's overview for a screen: the domain's picture with the looks of levels, and where each risk stands. */
import { isBlank } from '../../domain/nameKey';
import type { LevelChange } from '../../domain/overview/levelChanges';
import type { PicturedRisk } from '../../domain/overview/riskPicture';
import type { GoalCount, IndicatorGoals, StatusCount } from '../../domain/overview/statusCounts';
import { yearPicture, type YearPicture } from '../../domain/overview/yearPicture';
import type { Registers } from '../../domain/registers';
import { riskScale, type RiskScale } from '../../domain/risk/scale';
import type { RunExcel } from '../../excel/session';
import { addressOf, type CellAddress } from '../../read/address';
import type { FoundTables, Refusal } from '../../read/find';
import { holdsShares } from '../../tables/shares';
import { tables } from '../../tables/index';
import { findOverviewSheet } from '../../write/overview/overviewName';
import type { CheckRequest } from '../check';
import { readBook } from '../readBook';
import { levelLook, matrixLook, type BandMark, type LevelLook, type Matrix } from '../levelLooks';

export interface ShownRisk extends Pick<PicturedRisk, 'nr' | 'title' | 'cell'> {
  /** Undefined unless the level is a number. */
  readonly level: LevelLook | undefined;
  readonly address: CellAddress | undefined;
}

export interface ShownChange {
  readonly direction: LevelChange['direction'];
  /** As it is now. */
  readonly risk: ShownRisk;
  readonly before: LevelLook;
  readonly now: LevelLook;
}

export interface ShownChanges {
  readonly changed: readonly ShownChange[];
  readonly unchanged: number;
  readonly incomparable: number;
  readonly added: number;
  readonly closed: number;
  readonly gone: readonly ShownRisk[];
}

/** What a screen shows of a year. */
export interface ShownPicture {
  readonly kind: 'pictured';
  readonly year: number;
  readonly matrix: Matrix;
  /** Lowest first, those that count as high said. */
  readonly bands: readonly { readonly band: BandMark; readonly isHigh: boolean }[];
  readonly risks: readonly ShownRisk[];
  readonly high: number;
  readonly statedOnly: number;
  readonly withoutLevel: number;
  readonly lastYear: { readonly year: number; readonly high: number; readonly risks: number } | undefined;
  readonly changes: ShownChanges | undefined;
  readonly measures: readonly StatusCount[];
  readonly goals: readonly GoalCount[];
  readonly indicators: readonly IndicatorGoals[];
  /** The sheet where the overview has been laid in. */
  readonly sheet: string | undefined;
}

export type YearPictureOutcome =
  ShownPicture | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function readYearPicture(run: RunExcel, { year, group }: CheckRequest): Promise<YearPictureOutcome> {
  return run(async (context) => {
    const book = await readBook(context, holdsShares);
    if (book.kind === 'unreadable') return book;
    const { registers, report, workbook } = book;
    const picture = yearPicture(registers, year, isBlank(group) ? undefined : group);
    const sheet = findOverviewSheet(year, group, workbook.names, workbook.sheets)?.name;
    return { ...shown(picture, registers, report.tables), sheet };
  });
}

function shown(
  { risks, lastYear, changes, measures, goals }: YearPicture,
  registers: Registers,
  found: FoundTables,
): Omit<ShownPicture, 'sheet'> {
  const scale = riskScale(registers, risks.year);
  const scaleBefore = riskScale(registers, risks.year - 1);
  const now = looksIn(scale, found);
  return {
    kind: 'pictured',
    year: risks.year,
    matrix: matrixLook(scale),
    bands: risks.bands.flatMap(({ lowest, isHigh }) => {
      const { band } = levelLook(lowest, scale);
      return band === undefined ? [] : [{ band, isHigh }];
    }),
    risks: risks.risks.map(now),
    high: risks.high,
    statedOnly: risks.statedOnly,
    withoutLevel: risks.withoutLevel,
    lastYear: lastYear && { year: lastYear.year, high: lastYear.high, risks: lastYear.risks.length },
    changes: changes && {
      ...changes,
      changed: changes.changed.map((change) => ({
        direction: change.direction,
        risk: now(change.now),
        before: levelLook(change.before.level, scaleBefore),
        now: levelLook(change.now.level, scale),
      })),
      closed: changes.closed.length,
      gone: changes.gone.map(looksIn(scaleBefore, found)),
    },
    measures,
    goals: goals.goals,
    indicators: goals.indicators,
  };
}

function looksIn(scale: RiskScale, found: FoundTables): (risk: PicturedRisk) => ShownRisk {
  const { name, columns } = tables.risks;
  return ({ nr, title, row, level, cell }) => ({
    nr,
    title,
    cell,
    level: level === undefined ? undefined : levelLook(level, scale),
    address: addressOf({ table: name, row, column: columns.title.header, nr }, found),
  });
}
