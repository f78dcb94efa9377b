/**
 * Which row of the sheet is which row of the trace. The user may have inserted, deleted and moved rows and edited
 * cells; addresses say nothing, but most rows still hold what was written in them.
 */
import { diffArrays } from 'diff';

export interface AlignedRow {
  /** Hashes of the three cells. */
  readonly hashes: readonly string[];
}

/** How alike a row of the sheet is to what a row of the trace would hold today: 0 to 1. */
export type Likeness = (found: number, traced: number) => number;

/** Row of the trace for each row of the sheet; -1: a row that the user has inserted. */
export type Alignment = Int32Array;

/** More differing rows than this are matched by their cells alone: the diff's time grows with their square. */
const mostDifferences = 400;
/** A hash that so many rows share ("–") says nothing about which row it is. */
const mostAlike = 4;
const likeEnough = 0.3;
/** Rows of a gap are compared each with each only while that is cheap. */
const largestGap = 60;

function signature(row: AlignedRow): string {
  return row.hashes.join(' ');
}

function signatureAt(rows: readonly AlignedRow[], at: number): string {
  const row = rows[at];
  return row ? signature(row) : '';
}

function append(map: Map<string, number[]>, key: string, row: number): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

class Aligner {
  readonly tracedOf: Alignment;
  private readonly isTaken: Uint8Array;

  constructor(
    private readonly found: readonly AlignedRow[],
    private readonly traced: readonly AlignedRow[],
  ) {
    this.tracedOf = new Int32Array(found.length).fill(-1);
    this.isTaken = new Uint8Array(traced.length);
  }

  align(likeness: Likeness): Alignment {
    this.matchInSequence();
    if (this.isComplete()) return this.tracedOf;
    this.matchMovedRows();
    this.matchByCells();
    this.matchGaps(likeness);
    return this.tracedOf;
  }

  private match(found: number, traced: number): void {
    this.tracedOf[found] = traced;
    this.isTaken[traced] = 1;
  }

  private isOpen(found: number): boolean {
    return this.tracedOf[found] === -1;
  }

  private isComplete(): boolean {
    return !this.tracedOf.includes(-1);
  }

  private matchInSequence(): void {
    const found = this.found.map(signature);
    const traced = this.traced.map(signature);
    const changes = diffArrays(traced, found, { maxEditLength: mostDifferences });
    let atFound = 0;
    let atTraced = 0;
    for (const { added, removed, count } of changes ?? []) {
      if (!added && !removed) for (let at = 0; at < count; at++) this.match(atFound + at, atTraced + at);
      if (!removed) atFound += count;
      if (!added) atTraced += count;
    }
  }

  private openTraced(): number[] {
    return this.traced.flatMap((_, at) => (this.isTaken[at] === 1 ? [] : [at]));
  }

  private openFound(): number[] {
    return this.found.flatMap((_, at) => (this.isOpen(at) ? [at] : []));
  }

  private matchMovedRows(): void {
    const bySignature = new Map<string, number[]>();
    for (const at of this.openTraced()) append(bySignature, signatureAt(this.traced, at), at);
    for (const rows of bySignature.values()) rows.reverse();
    for (const at of this.openFound()) {
      const traced = bySignature.get(signatureAt(this.found, at))?.pop();
      if (traced !== undefined) this.match(at, traced);
    }
  }

  private matchByCells(): void {
    const byCell = new Map<string, number[]>();
    for (const at of this.openTraced()) {
      this.traced[at]?.hashes.forEach((hash, column) => {
        append(byCell, `${column} ${hash}`, at);
      });
    }
    for (const at of this.openFound()) {
      const best = this.mostSharedCells(at, byCell);
      if (best !== undefined) this.match(at, best);
    }
  }

  private mostSharedCells(found: number, byCell: ReadonlyMap<string, readonly number[]>): number | undefined {
    const votes = new Map<number, number>();
    this.found[found]?.hashes.forEach((hash, column) => {
      const rows = byCell.get(`${column} ${hash}`) ?? [];
      if (rows.length > mostAlike) return;
      for (const row of rows) if (this.isTaken[row] !== 1) votes.set(row, (votes.get(row) ?? 0) + 1);
    });
    const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return ranked[0]?.[0];
  }

  /** What is left between rows that are known: as many on both sides are the same rows, else the likest are. */
  private matchGaps(likeness: Likeness): void {
    for (const [found, traced] of this.gaps()) {
      if (found.length === traced.length)
        found.forEach((row, at) => {
          this.match(row, traced[at] ?? row);
        });
      else if (Math.max(found.length, traced.length) <= largestGap) this.matchLikest(found, traced, likeness);
    }
  }

  private matchLikest(found: readonly number[], traced: readonly number[], likeness: Likeness): void {
    const candidates = found.flatMap((row) =>
      traced.map((other) => ({ row, other, like: likeness(row, other) })),
    );
    candidates.sort((a, b) => b.like - a.like);
    for (const { row, other, like } of candidates) {
      if (like >= likeEnough && this.isOpen(row) && this.isTaken[other] !== 1) this.match(row, other);
    }
  }

  private gaps(): [number[], number[]][] {
    const gaps: [number[], number[]][] = [];
    let start = 0;
    while (start < this.found.length) {
      if (!this.isOpen(start)) {
        start++;
        continue;
      }
      let end = start;
      while (end < this.found.length && this.isOpen(end)) end++;
      gaps.push([range(start, end), this.tracedBetween(start - 1, end)]);
      start = end;
    }
    return gaps;
  }

  /** Rows of the trace that lie between those of two neighbouring rows of the sheet and are not taken. */
  private tracedBetween(before: number, after: number): number[] {
    const from = before < 0 ? 0 : (this.tracedOf[before] ?? 0) + 1;
    const to = after >= this.found.length ? this.traced.length : (this.tracedOf[after] ?? 0);
    return range(from, to).filter((at) => this.isTaken[at] !== 1);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

export function alignRows(
  found: readonly AlignedRow[],
  traced: readonly AlignedRow[],
  likeness: Likeness,
): Alignment {
  return new Aligner(found, traced).align(likeness);
}
