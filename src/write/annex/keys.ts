/** Names for the annex's cells that stay the same from run to run, made from the register cell they come from. */
import type { Cell, Content, Look, Source } from './draft';
import { plain } from './draft';
import { printable } from './printable';

/** The signs that keys and traces are built with. */
const reserved = /[%/|~+,;]/u;
const everyReserved = /[%/|~+,;]/gu;

function escaped(part: string): string {
  return reserved.test(part)
    ? part.replace(everyReserved, (sign) => encodeURIComponent(sign).replace('~', '%7E'))
    : part;
}

export function sourceKey({ table, nr, year, column, series }: Source): string {
  const key = `${table}/${escaped(nr)}/${year}/${column}`;
  return series === '' ? key : `${key}/${escaped(series)}`;
}

/** A key of something that has no source: `annex/title`. */
export function fixedKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => escaped(String(part))).join('/');
}

/** What a key says about its source, for a cell whose source is no longer there. */
export function sourceOfKey(key: string): Source | undefined {
  const [table, nr, year, column, series = ''] = key.replace(/[~+].*$/u, '').split('/');
  if (table === undefined || nr === undefined || column === undefined || key.includes('+')) return undefined;
  return {
    table,
    nr: decodeURIComponent(nr),
    year: Number(year),
    column,
    series: decodeURIComponent(series),
  };
}

/** The register row of a key, at one of the places where it stands; undefined for a key that has no source. */
export function rowKeyOf(key: string): string | undefined {
  const [address = '', place = ''] = key.split('~');
  const [table, nr, year, column, series = ''] = address.split('/');
  return column === undefined ? undefined : [table, nr, year, series, place].join('/');
}

/** A register row, or one of its columns, at one of the places where it stands. */
export class PlacedRow {
  constructor(
    private readonly source: Omit<Source, 'column'>,
    private readonly times: number,
  ) {}

  cell(column: string, content: Content, look: Look = plain): Cell {
    const source = { ...this.source, column };
    const key = sourceKey(source);
    const numbered = this.times === 0 ? key : `${key}~${this.times}`;
    return { key: numbered, source, content: printable(content), look };
  }
}

/**
 * Makes cells with keys. What stands in several places (a measure of two risks) is numbered in order, so that an
 * edit of one of them stays with that one.
 */
export class CellMaker {
  /** How often each number has been met, by table (and column, where a column stands apart from its row). */
  private readonly seen = new Map<string, Map<string, number>>();

  row(table: string, nr: string, year: number, series = ''): PlacedRow {
    const name = table === 'Utfall' ? `${nr}/${year}/${series}` : nr;
    return new PlacedRow({ table, nr, year, series }, this.timesSeen(table, name));
  }

  /** A column that stands by itself, and not wherever its row stands. */
  apart(table: string, nr: string, year: number, column: string): PlacedRow {
    return new PlacedRow({ table, nr, year, series: '' }, this.timesSeen(`${table} ${column}`, nr));
  }

  fixed(key: string, content: Content, look: Look = plain): Cell {
    const times = this.timesSeen('', key);
    const numbered = times === 0 ? key : `${key}~${times}`;
    return { key: numbered, source: undefined, content: printable(content), look };
  }

  /** A cell that belongs to the row of another: beside it or below. */
  beside(anchor: Cell, place: string, content: Content, look: Look): Cell {
    return { key: `${anchor.key}+${place}`, source: undefined, content: printable(content), look };
  }

  private timesSeen(kind: string, name: string): number {
    const counts = this.seen.get(kind) ?? new Map<string, number>();
    this.seen.set(kind, counts);
    const times = counts.get(name) ?? 0;
    counts.set(name, times + 1);
    return times;
  }
}
