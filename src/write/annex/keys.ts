/** Names for the annex's cells that stay the same from run to run, made from the register cell they come from. */
import type { Cell, Content, Look, Source } from './draft';
import { plain } from './draft';
import { printable } from './printable';

/** The signs that keys and traces are built with. */
const reserved = /[%/|~+]/u;
const everyReserved = /[%/|~+]/gu;

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

/**
 * Makes cells with keys. What stands in several places (a measure of two risks) is numbered in order, so that an
 * edit of one of them stays with that one.
 */
export class CellMaker {
  private readonly seen = new Map<string, number>();

  from(source: Source, content: Content, look: Look = plain): Cell {
    return { key: this.numbered(sourceKey(source)), source, content: printable(content), look };
  }

  fixed(key: string, content: Content, look: Look = plain): Cell {
    return { key: this.numbered(key), source: undefined, content: printable(content), look };
  }

  /** A cell that belongs to the row of another: beside it or below. */
  beside(anchor: Cell, place: string, content: Content, look: Look): Cell {
    return { key: `${anchor.key}+${place}`, source: undefined, content: printable(content), look };
  }

  private numbered(key: string): string {
    const times = this.seen.get(key) ?? 0;
    this.seen.set(key, times + 1);
    return times === 0 ? key : `${key}~${times}`;
  }
}
