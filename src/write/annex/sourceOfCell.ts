/** From a cell of an annex to the cell of a register that its text is made from. */
import type { GridSnapshot, NameSnapshot } from '../../read/snapshot';
import { blockOf, blockTitles } from '../notes';
import type { Source } from './draft';
import { sourceOfKey } from './keys';
import { findAnnexSheet } from './sheetName';
import { keyAt } from './standing';
import { annexOfTitle, readTrace, type Trace } from './trace';

export interface AskedCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

export type CellOrigin =
  | { readonly kind: 'source'; readonly source: Source }
  /** A heading, the introduction, an explanation, or a sign that only fills out its row. */
  | { readonly kind: 'annexsOwn' }
  /** Written by hand on a row of its own, or beside the annex; or nothing. */
  | { readonly kind: 'usersOwn' }
  /** No annex stands on the sheet, or one that was never finished. */
  | { readonly kind: 'noAnnex' };

export interface OriginSituation {
  readonly names: readonly NameSnapshot[];
  readonly notes: GridSnapshot | undefined;
  /** What stands on the cell's sheet. */
  readonly grid: GridSnapshot | undefined;
}

function traceOfSheet(sheet: string, { names, notes }: OriginSituation): Trace | undefined {
  if (notes === undefined) return undefined;
  const isOnSheet = (title: string): boolean => {
    const annex = annexOfTitle(title);
    return (
      annex !== undefined && findAnnexSheet(annex.year, annex.group, names, [{ name: sheet }]) !== undefined
    );
  };
  const title = blockTitles(notes).find(isOnSheet);
  return title === undefined ? undefined : readTrace(blockOf(notes, title));
}

export function originOf(cell: AskedCell, situation: OriginSituation): CellOrigin {
  const trace = traceOfSheet(cell.sheet, situation);
  if (trace === undefined || trace.isUnfinished || situation.grid === undefined) return { kind: 'noAnnex' };
  const key = keyAt(situation.grid, trace, cell.row, cell.column);
  if (key === undefined) return { kind: 'usersOwn' };
  const source = sourceOfKey(key);
  return source === undefined ? { kind: 'annexsOwn' } : { kind: 'source', source };
}
