/** Rows that hold from a year on: the block that is in force, and one that begins in a later year. */
import type { ListFields } from '../../domain/listFaults';
import { blockInForce, startYears } from '../../domain/yearBlock';
import { riskScale } from '../../domain/risk/scale';
import { matrixLook, type Matrix } from '../levelLooks';
import { bandOf, overrideOf, type BandsAsTyped } from './bandFaults';
import type { ListedRow } from './readLists';
import type { SaveListRequest } from './listOutcome';

export interface YearBlock {
  /** Undefined: it holds from always. */
  readonly start: number | undefined;
  readonly rows: readonly ListedRow[];
}

/** The block in force in a year; without rows it is empty and holds from always. */
export function blockIn(rows: readonly ListedRow[], year: number): YearBlock {
  const block = blockInForce(rows.map(dated), year);
  const start = block[0]?.validFrom;
  return { start, rows: block.map(({ row }) => row) };
}

function dated(row: ListedRow): { readonly validFrom: number | undefined; readonly row: ListedRow } {
  const year = Number(row.fields['validFrom']);
  return { validFrom: Number.isInteger(year) && year > 0 ? year : undefined, row };
}

/** The years that a change may hold from: the year itself first, the next, and where the block in force begins. */
export function possibleStarts(rows: readonly ListedRow[], year: number): readonly (number | undefined)[] {
  const { start } = blockIn(rows, year);
  const taken = new Set(startYears(rows.map(dated)));
  const later = taken.has(year + 1) ? [] : [year + 1];
  return start === year ? [year, ...later] : [year, ...later, start];
}

export interface TypedRow {
  /** Which of the block's rows it was; undefined: it is new. */
  readonly from: number | undefined;
  readonly fields: ListFields;
}

/** The rows as the block that begins in a year: changed where it stands there already, else written beside the others. */
export function blockRequest(
  list: 'bands' | 'overrides',
  block: YearBlock,
  start: number | undefined,
  typed: readonly TypedRow[],
  year: number,
): SaveListRequest {
  const validFrom = start === undefined ? '' : String(start);
  const isSame = start === block.start;
  const after = typed.map(({ from, fields }) => ({
    from: isSame ? from : undefined,
    fields: { ...fields, validFrom },
  }));
  return { list, isFollowed: false, year: start ?? year, before: isSame ? block.rows : [], after };
}

/**
 * Where no override is left, but an earlier block has some, one that changes nothing keeps them from coming back.
 */
export function overridesToKeep(
  typed: readonly TypedRow[],
  rows: readonly ListedRow[],
  start: number | undefined,
): readonly TypedRow[] {
  const hasEarlier = rows.map(dated).some(({ validFrom }) => (validFrom ?? -Infinity) < (start ?? -Infinity));
  if (typed.length > 0 || !hasEarlier) return typed;
  return [{ from: undefined, fields: { likelihood: '1', consequence: '1', level: '1' } }];
}

/** The risk matrix as it would be. */
export function matrixAsTyped({ bands, overrides, scale }: BandsAsTyped, year: number): Matrix {
  const rules = { settings: { scale }, bands: bands.map(bandOf), overrides: overrides.map(overrideOf) };
  return matrixLook(riskScale(rules, year));
}
