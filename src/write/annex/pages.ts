/** Lays sheet rows on pages: no pair torn while it fits a page, no heading alone at the foot of one. */
import { isFigureRow } from './draft';
import { mostBreaks, pageHeight } from './geometry';
import { heightOfAll, type SheetRow } from './rows';

export interface Paged {
  readonly rows: readonly SheetRow[];
  /** Rows that a page begins with. */
  readonly breaks: readonly number[];
  /** More pages than Excel takes breaks for: the rest is broken by Excel. */
  readonly isUnbroken: boolean;
}

function isFigure({ kind }: SheetRow): boolean {
  return isFigureRow(kind);
}

/** Rows that stay together also in a group higher than a page: the first two, and the figures a chart reads from. */
function lumpsOf(lead: readonly SheetRow[], rows: readonly SheetRow[]): SheetRow[][] {
  const figures = rows.filter(isFigure);
  const [first, second, ...others] = rows.filter((row) => !isFigure(row));
  const start = [...lead, ...(first ? [first] : [])];
  const both = second ? [...start, second] : start;
  const startsWithBoth = heightOfAll(both) <= pageHeight;
  const lumps = startsWithBoth ? [both] : [start, ...(second ? [[second]] : [])];
  return [...lumps, ...others.map((row) => [row]), ...(figures.length > 0 ? [figures] : [])];
}

export class Pager {
  private readonly rows: SheetRow[] = [];
  private readonly breaks: number[] = [];
  private used = 0;
  private isUnbroken = false;

  get rowCount(): number {
    return this.rows.length;
  }

  /**
   * Places a group. `lead` are the headings and header row that introduce it, `header` is the row that a further
   * page of the same table begins with. Gives the place of the group's first row.
   */
  place(lead: readonly SheetRow[], rows: readonly SheetRow[], header: SheetRow | undefined): number {
    const height = heightOfAll(lead) + heightOfAll(rows);
    const repeated = lead.length > 0 ? undefined : header;
    if (this.fits(height)) return this.put(lead, rows);
    if (height + (repeated?.height ?? 0) <= pageHeight) {
      this.startPage(repeated);
      return this.put(lead, rows);
    }
    if (heightOfAll(rows) + (header?.height ?? 0) <= pageHeight) return this.placeApart(lead, rows, header);
    return this.placeTorn(lead, rows, header);
  }

  result(): Paged {
    return { rows: this.rows, breaks: this.breaks, isUnbroken: this.isUnbroken };
  }

  /** Headings before a pair that would fill a page without them: rather they stand alone than the pair is torn. */
  private placeApart(
    lead: readonly SheetRow[],
    rows: readonly SheetRow[],
    header: SheetRow | undefined,
  ): number {
    if (!this.fits(heightOfAll(lead))) this.startPage(undefined);
    this.put([], lead);
    this.startPage(header);
    return this.put([], rows);
  }

  private placeTorn(
    lead: readonly SheetRow[],
    rows: readonly SheetRow[],
    header: SheetRow | undefined,
  ): number {
    const lumps = lumpsOf(lead, rows);
    let first = 0;
    lumps.forEach((lump, at) => {
      const height = heightOfAll(lump);
      if (!this.fits(height)) this.startPage(at === 0 && lead.length > 0 ? undefined : header);
      const start = this.fits(height) ? this.put([], lump) : this.putBreaking(lump, header);
      if (at === 0) first = start + lead.length;
    });
    return first;
  }

  private fits(height: number): boolean {
    return this.isUnbroken || this.used + height <= pageHeight;
  }

  private startPage(header: SheetRow | undefined): void {
    if (this.used === 0) return;
    if (this.breaks.length === mostBreaks) {
      this.isUnbroken = true;
      return;
    }
    this.breaks.push(this.rows.length);
    this.used = 0;
    if (header) this.put([], [{ ...header, isRepeated: true }]);
  }

  private put(lead: readonly SheetRow[], rows: readonly SheetRow[]): number {
    for (const row of lead) this.push(row);
    const first = this.rows.length;
    for (const row of rows) this.push(row);
    return first;
  }

  /** No header comes between figures: a chart reads them as one block. */
  private putBreaking(rows: readonly SheetRow[], header: SheetRow | undefined): number {
    const first = this.rows.length;
    for (const row of rows) {
      if (!this.fits(row.height)) this.startPage(isFigure(row) ? undefined : header);
      this.push(row);
    }
    return first;
  }

  private push(row: SheetRow): void {
    this.rows.push(row);
    this.used += row.height;
  }
}
