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

/** A key of something that has no source: `annex/title`. */
export function fixedKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => escaped(String(part))).join('/');
}

/** What a key says about its source. */
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

/** A register row, or one of its columns, at one of the places where it stands: what its cells' keys say round the column. */
export class PlacedRow {
  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {}

  cell(column: string, content: Content, look: Look = plain): Cell {
    return { key: this.before + column + this.after, content: printable(content), look };
  }
}

function placedRow({ table, nr, year, series }: Omit<Source, 'column'>, times: number): PlacedRow {
  const ofSeries = series === '' ? '' : `/${escaped(series)}`;
  return new PlacedRow(`${table}/${escaped(nr)}/${year}/`, ofSeries + timesMark(times));
}

function timesMark(times: number): string {
  return times === 0 ? '' : `~${times}`;
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
    return placedRow({ table, nr, year, series }, this.timesSeen(table, name));
  }

  /** A column that stands by itself, and not wherever its row stands. */
  apart(table: string, nr: string, year: number, column: string): PlacedRow {
    return placedRow({ table, nr, year, series: '' }, this.timesSeen(`${table} ${column}`, nr));
  }

  fixed(key: string, content: Content, look: Look = plain): Cell {
    return { key: key + timesMark(this.timesSeen('', key)), content: printable(content), look };
  }

  /** A cell that belongs to the row of another: beside it or below. */
  beside(anchor: Cell, place: string, content: Content, look: Look): Cell {
    return { key: `${anchor.key}+${place}`, content: printable(content), look };
  }

  private timesSeen(kind: string, name: string): number {
    const counts = this.seen.get(kind) ?? new Map<string, number>();
    this.seen.set(kind, counts);
    const times = counts.get(name) ?? 0;
    counts.set(name, times + 1);
    return times;
  }
}
