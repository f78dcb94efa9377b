/** The rows of one block as rows of the registers. */
import type { Assessed } from './assess';
import { blockColumns, type BlockColumns, type Surroundings } from './blockColumns';
import type { SettledBlock } from './columns';
import type { Entry } from './entry';
import type { Reporter } from './report';
import { RowFields } from './rowFields';
import { rowKinds, type RowKind } from './rowKind';
import { linkRow } from './rowLinks';
import type { SourceRow } from './source';
import { TitleRows, type Current } from './titleRows';

export interface Gathered {
  readonly entries: readonly Entry[];
  /** Factors, levels and bands: read when the scale is known. */
  readonly assessed: readonly Assessed[];
}

export function gather(settled: SettledBlock, around: Surroundings, report: Reporter): Gathered {
  return new BlockGatherer(blockColumns(settled, report), around, report).gather();
}

class BlockGatherer {
  private readonly titles: TitleRows;
  private readonly fields: RowFields;
  /** The entries of the last row that had data; forgotten at a banner. */
  private before: Current = new Map();
  private area: string;

  constructor(
    private readonly columns: BlockColumns,
    around: Surroundings,
    private readonly report: Reporter,
  ) {
    this.titles = new TitleRows(columns, report);
    this.fields = new RowFields(columns, around, report);
    this.area = around.area;
  }

  gather(): Gathered {
    const { settled } = this.columns;
    const kinds = rowKinds(settled);
    for (const [at, row] of settled.block.rows.entries()) this.takeRow(row, kinds[at] ?? 'noTitle');
    return { entries: [...this.titles.entries, ...this.fields.outcomes], assessed: this.fields.assessed };
  }

  private takeRow(row: SourceRow, kind: RowKind): void {
    if (kind === 'data') this.takeData(row);
    else if (kind === 'banner') this.takeBanner(row);
    else this.leave(row, kind);
  }

  private leave({ cells }: SourceRow, kind: Exclude<RowKind, 'data' | 'banner'>): void {
    for (const cell of cells) this.report.left(kind, this.columns.sheet, cell);
  }

  /** A heading between the rows is the area of those that follow, where no column says the area. */
  private takeBanner({ cells }: SourceRow): void {
    const { sheet, shared } = this.columns;
    const isArea = !shared.has('area');
    this.before = new Map();
    for (const cell of cells) {
      this.report.left('banner', sheet, cell, isArea ? '' : cell.text);
      if (!isArea) continue;
      this.area = cell.text.replaceAll('\n', ' ');
      this.report.note({ kind: 'areaFromText', sheet, cell, words: { area: this.area } });
    }
  }

  private takeData(row: SourceRow): void {
    const current: Current = new Map();
    const reasons = this.takeTitles(row, current);
    if (current.size === 0) {
      this.leaveUntitled(row);
      return;
    }
    linkRow(row, current, this.before, { columns: this.columns, report: this.report });
    this.fields.take(row, current, this.area);
    takeReason(current, reasons);
    this.before = new Map([...this.before, ...current]);
    if (!current.has('selfChecks') && current.has('risks')) this.before.delete('selfChecks');
  }

  /** Gives why titles are none. */
  private takeTitles(row: SourceRow, current: Current): readonly string[] {
    return this.columns.settled.registers.flatMap((register) => {
      const cell = this.columns.cellOf(row, this.columns.titles.get(register));
      if (cell === undefined) return [];
      const { entry, reason } = this.titles.take(register, cell, row, this.before);
      if (entry !== undefined) current.set(register, entry);
      return reason ?? [];
    });
  }

  /** What its titles say is told already. */
  private leaveUntitled({ cells }: SourceRow): void {
    const titles = [...this.columns.titles.values()].map(({ column }) => column);
    for (const cell of cells) {
      if (!titles.includes(cell.column)) this.report.left('noTitle', this.columns.sheet, cell);
    }
  }
}

/** Why there is no measure is said of the self-check. */
function takeReason(current: Current, [reason]: readonly string[]): void {
  if (reason !== undefined) current.get('selfChecks')?.fields.set('noMeasureReason', reason);
}
