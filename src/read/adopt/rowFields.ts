/** The cells beside the titles as fields of the rows they belong to. */
import type { MeasureUnit } from '../../domain/registers';
import type { Assessed } from './assess';
import type { BlockColumns, Surroundings } from './blockColumns';
import type { SettledColumn } from './columns';
import { textOf, type Entry } from './entry';
import { outcomesOf } from './outcomes';
import type { Reporter } from './report';
import type { SourceCell, SourceRow } from './source';
import type { Current } from './titleRows';

const assessedFields: readonly string[] = ['likelihood', 'consequence', 'statedLevel', 'band'];

export class RowFields {
  /** Factors, levels and bands. */
  readonly assessed: Assessed[] = [];
  readonly outcomes: Entry[] = [];

  constructor(
    private readonly columns: BlockColumns,
    private readonly around: Surroundings,
    private readonly report: Reporter,
  ) {}

  /** @param area of rows that have no column for it */
  take(row: SourceRow, current: Current, area: string): void {
    this.takeShared(row, current, area);
    for (const column of this.columns.settled.columns) {
      const cell = row.at.get(column.column);
      if (cell !== undefined) this.takeCell(cell, column, current);
    }
    const indicator = current.get('indicators');
    if (indicator !== undefined) this.takeOutcomes(row, indicator);
  }

  private takeCell(cell: SourceCell, column: SettledColumn, current: Current): void {
    const { meaning } = column;
    if (meaning === undefined) this.report.left('column', this.columns.sheet, cell);
    else if (meaning.register === 'outcomes') this.leaveOutcome(cell, current);
    else if (meaning.register !== 'row' && meaning.field !== 'title')
      this.takeField(cell, column, current.get(meaning.register));
  }

  private takeField(cell: SourceCell, column: SettledColumn, entry: Entry | undefined): void {
    const field = column.meaning?.field ?? '';
    if (entry === undefined) {
      this.report.left('noTitle', this.columns.sheet, cell);
      return;
    }
    if (entry.register === 'risks' && assessedFields.includes(field)) {
      this.assessed.push({ risk: entry, column, cell });
      return;
    }
    const value = this.columns.read.get(column)?.(cell, '');
    const known = entry.fields.get(field);
    if (known === undefined || known === '') entry.fields.set(field, value);
    else if (JSON.stringify(known) !== JSON.stringify(value))
      this.report.left('second', this.columns.sheet, cell);
  }

  /** An outcome without an indicator in its row has no place. */
  private leaveOutcome(cell: SourceCell, current: Current): void {
    if (!current.has('indicators')) this.report.left('noTitle', this.columns.sheet, cell);
  }

  private takeOutcomes(row: SourceRow, indicator: Entry): void {
    const unit = textOf(indicator, 'unit') as MeasureUnit | '';
    const { read, settled } = this.columns;
    for (const outcome of outcomesOf(row, settled.columns, { indicator, unit, read, report: this.report })) {
      if (!outcome.fields.has('year')) outcome.fields.set('year', this.yearOf(row));
      this.outcomes.push(outcome);
    }
  }

  /** Year, group and area, from the row's columns, merged cells above, or what holds for the block. */
  private takeShared(row: SourceRow, current: Current, areaAbove: string): void {
    const area = this.sharedOf(row, 'area') ?? (this.columns.shared.has('area') ? '' : areaAbove);
    const group = this.sharedOf(row, 'group') ?? this.around.group;
    const year = this.yearOf(row);
    for (const entry of current.values()) {
      const shared = { area, group, ...(entry.register !== 'indicators' && { year }) };
      for (const [field, value] of Object.entries(shared)) {
        if (!entry.fields.has(field) && value !== '') entry.fields.set(field, value);
      }
    }
    for (const [field, column] of this.columns.shared)
      this.leaveSecond(row.at.get(column.column), field, current);
  }

  /** What all that the row has become says otherwise already, from a row above. */
  private leaveSecond(cell: SourceCell | undefined, field: string, current: Current): void {
    const column = this.columns.shared.get(field);
    if (cell === undefined || column === undefined) return;
    const value = JSON.stringify(this.columns.read.get(column)?.(cell, ''));
    const isTaken = [...current.values()].some(({ fields }) => JSON.stringify(fields.get(field)) === value);
    if (!isTaken) this.report.left('second', this.columns.sheet, cell);
  }

  private yearOf(row: SourceRow): unknown {
    return this.sharedOf(row, 'year') ?? this.around.year;
  }

  private sharedOf(row: SourceRow, field: string): unknown {
    const column = this.columns.shared.get(field);
    const cell = this.columns.cellOf(row, column);
    return column && cell && this.columns.read.get(column)?.(cell, '');
  }
}
