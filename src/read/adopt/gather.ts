/** The rows of one block as rows of the registers. */
import type { MeasureUnit } from '../../domain/registers';
import { nameKey } from '../../domain/nameKey';
import type { SettledBlock, SettledColumn } from './columns';
import { linkTo, newEntry, textOf, type Entry } from './entry';
import { fieldReader, type ReadField } from './fieldReader';
import { isTitled, type TitledRegister } from './meaning';
import { outcomesOf } from './outcomes';
import {
  hasMarkup,
  readIndicatorText,
  readMeasureText,
  readRiskText,
  readSelfCheckText,
  type TitleText,
} from './pastedText';
import type { Reporter } from './report';
import { rowKinds, type RowKind } from './rowKind';
import type { SourceCell, SourceRow } from './source';

/** What holds for all rows of a block that do not say otherwise. */
export interface Surroundings {
  readonly area: string;
  readonly group: string;
  readonly year: number;
}

/** A cell that is read later, when its scale or what it belongs to is known. */
export interface Assessed {
  readonly risk: Entry;
  readonly column: SettledColumn;
  readonly cell: SourceCell;
}

export interface Gathered {
  readonly entries: readonly Entry[];
  /** Factors, levels and bands. */
  readonly assessed: readonly Assessed[];
}

/** What a row has become so far, by register; in a row without a title of its own that of the rows above. */
type Current = Map<TitledRegister, Entry>;

const readers: Readonly<Record<TitledRegister, (text: string, splits: boolean) => TitleText>> = {
  risks: (text, splits) => readRiskText(text, { splits }),
  selfChecks: (text, splits) => readSelfCheckText(text, { splits }),
  measures: (text, splits) => readMeasureText(text, { splits }),
  indicators: (text) => readIndicatorText(text),
};

const textAfterTitle: Readonly<Record<TitledRegister, string>> = {
  risks: 'description',
  selfChecks: 'purpose',
  measures: 'description',
  indicators: 'description',
};

const assessedFields: readonly string[] = ['likelihood', 'consequence', 'statedLevel', 'band'];

export class BlockGatherer {
  private readonly entries: Entry[] = [];
  private readonly assessed: Assessed[] = [];
  private readonly madeFrom = new Map<SourceCell, Entry>();
  /** The entries of the last row that had data; forgotten at a banner. */
  private before: Current = new Map();
  private area: string;
  private readonly read: ReadonlyMap<SettledColumn, ReadField>;
  private readonly titleColumns: ReadonlyMap<TitledRegister, SettledColumn>;
  private readonly rowsAt: ReadonlyMap<number, SourceRow>;
  private readonly hasAreaColumn: boolean;

  constructor(
    private readonly settled: SettledBlock,
    private readonly around: Surroundings,
    private readonly report: Reporter,
  ) {
    const { columns, block } = settled;
    this.area = around.area;
    this.rowsAt = new Map(block.rows.map((row) => [row.row, row]));
    this.read = new Map(
      columns.flatMap((column) =>
        column.meaning ? [[column, fieldReader(column.meaning, block.sheet.name, report)] as const] : [],
      ),
    );
    this.titleColumns = new Map(
      columns.flatMap((column) => {
        const { meaning } = column;
        const isTitle = meaning?.field === 'title' && isTitled(meaning.register);
        return isTitle && isTitled(meaning.register) ? [[meaning.register, column] as const] : [];
      }),
    );
    this.hasAreaColumn = columns.some(
      ({ meaning }) => meaning?.register === 'row' && meaning.field === 'area',
    );
  }

  gather(): Gathered {
    const kinds = rowKinds(this.settled);
    for (const [at, row] of this.settled.block.rows.entries()) this.takeRow(row, kinds[at] ?? 'noTitle');
    return { entries: this.entries, assessed: this.assessed };
  }

  private get sheet(): string {
    return this.settled.block.sheet.name;
  }

  private takeRow(row: SourceRow, kind: RowKind): void {
    if (kind === 'data') {
      this.takeData(row);
      return;
    }
    if (kind === 'banner') this.takeBanner(row);
    else for (const cell of row.cells) this.report.left(kind, this.sheet, cell);
  }

  /** A heading between the rows is the area of those that follow, where no column says the area. */
  private takeBanner({ cells }: SourceRow): void {
    this.before = new Map();
    for (const cell of cells) {
      this.report.left('banner', this.sheet, cell, this.hasAreaColumn ? cell.text : '');
      if (this.hasAreaColumn) continue;
      this.area = cell.text.replaceAll('\n', ' ');
      this.report.note({ kind: 'areaFromText', sheet: this.sheet, cell, words: { area: this.area } });
    }
  }

  private takeData(row: SourceRow): void {
    const current: Current = new Map();
    const reasons: { reason: string; cell: SourceCell }[] = [];
    for (const register of this.settled.registers) {
      const cell = this.cellOf(row, this.titleColumns.get(register));
      const entry = cell && this.takeTitle(register, cell, row, reasons);
      if (entry !== undefined) current.set(register, entry);
    }
    if (current.size === 0) {
      this.leaveRest(row, current);
      return;
    }
    this.linkRow(row, current);
    this.takeFields(row, current);
    this.takeReasons(current, reasons);
    this.before = new Map([...this.before, ...current]);
    if (!current.has('selfChecks') && current.has('risks')) this.before.delete('selfChecks');
  }

  /** The row's own cell, or the first of the merged ones that it is in. */
  private cellOf(row: SourceRow, column: SettledColumn | undefined): SourceCell | undefined {
    if (column === undefined) return undefined;
    const own = row.at.get(column.column);
    if (own !== undefined) return own;
    const merge = this.settled.block.sheet.mergeAt(row.row, column.column);
    return merge && this.rowsAt.get(merge.row)?.at.get(merge.column);
  }

  private takeTitle(
    register: TitledRegister,
    cell: SourceCell,
    row: SourceRow,
    reasons: { reason: string; cell: SourceCell }[],
  ): Entry | undefined {
    if (cell.row !== row.row) return this.madeFrom.get(cell);
    const said = readers[register](cell.text, this.splits(register));
    if (said.kind === 'none') {
      this.report.left('nothing', this.sheet, cell);
      if (said.reason !== undefined) reasons.push({ reason: said.reason, cell });
      if (register === 'risks') this.before.delete('risks');
      return undefined;
    }
    if (said.kind === 'continued') {
      this.report.left('part', this.sheet, cell);
      return this.before.get(register);
    }
    return this.sameAsBefore(register, said) ?? this.newRow(register, cell, said);
  }

  /** What follows a title's first line is a text of its own where no column holds such a text. */
  private splits(register: TitledRegister): boolean {
    const field = textAfterTitle[register];
    return !this.settled.columns.some(
      ({ meaning }) => meaning?.register === register && meaning.field === field,
    );
  }

  /** The same title once more, one row down, where each row has something else beside it. */
  private sameAsBefore(register: TitledRegister, said: TitleText): Entry | undefined {
    const before = this.before.get(register);
    const isOne = this.settled.registers.length > 1 || register === 'indicators';
    if (before === undefined || !isOne || said.kind !== 'row') return undefined;
    return nameKey(textOf(before, 'title')) === nameKey(String(said.fields['title'] ?? ''))
      ? before
      : undefined;
  }

  private newRow(register: TitledRegister, cell: SourceCell, said: TitleText): Entry {
    const entry = newEntry(register, this.sheet, cell);
    if (said.kind === 'row') {
      for (const [field, value] of Object.entries(said.fields)) entry.fields.set(field, value);
      for (const part of said.parts) this.report.left('part', this.sheet, cell, part);
    }
    if (hasMarkup(cell.text)) this.report.note({ kind: 'markup', sheet: this.sheet, cell, words: {} });
    this.entries.push(entry);
    this.madeFrom.set(cell, entry);
    return entry;
  }

  /** A row's risk, self-check and measure belong together; where its risk is blank, see what stands above. */
  private linkRow(row: SourceRow, current: Current): void {
    const measure = current.get('measures');
    if (!current.has('risks') && !current.has('selfChecks') && measure !== undefined) {
      this.continueAbove(measure, current);
      return;
    }
    const risk = current.get('risks');
    const selfCheck = current.get('selfChecks');
    if (selfCheck !== undefined) linkTo(selfCheck, 'riskNrs', risk);
    if (measure !== undefined) {
      linkTo(measure, 'riskNrs', risk);
      linkTo(measure, 'selfCheckNrs', selfCheck);
    }
    const lacksRisk = this.titleColumns.has('risks') && risk === undefined && this.before.has('risks');
    if (!lacksRisk || selfCheck === undefined) return;
    const { cell } = selfCheck;
    this.report.note({
      kind: 'withoutRisk',
      sheet: this.sheet,
      cell,
      words: { title: textOf(selfCheck, 'title') },
    });
    this.before.delete('risks');
    if (row.row !== cell.row) this.before.delete('selfChecks');
  }

  private continueAbove(measure: Entry, current: Current): void {
    const [selfCheck, risk] = [this.before.get('selfChecks'), this.before.get('risks')];
    const above = selfCheck ?? risk;
    if (above === undefined) return;
    linkTo(measure, 'selfCheckNrs', selfCheck);
    linkTo(measure, 'riskNrs', selfCheck === undefined ? risk : selfCheck.links.get('riskNrs')?.[0]);
    const words = { title: textOf(measure, 'title'), above: textOf(above, 'title') };
    this.report.note({ kind: 'continued', sheet: this.sheet, cell: measure.cell, words });
    if (risk !== undefined) current.set('risks', risk);
    if (selfCheck !== undefined) current.set('selfChecks', selfCheck);
  }

  private takeFields(row: SourceRow, current: Current): void {
    this.takeShared(row, current);
    for (const column of this.settled.columns) {
      const cell = row.at.get(column.column);
      const { meaning } = column;
      if (cell === undefined || meaning?.register === 'row' || meaning?.field === 'title') continue;
      if (meaning === undefined) this.report.left('column', this.sheet, cell);
      else if (meaning.register !== 'outcomes') this.takeField(cell, column, current.get(meaning.register));
    }
    const indicator = current.get('indicators');
    if (indicator === undefined) return;
    const unit = textOf(indicator, 'unit') as MeasureUnit | '';
    const outcomes = outcomesOf(row, this.settled.columns, {
      indicator,
      unit,
      read: this.read,
      report: this.report,
    });
    for (const outcome of outcomes) {
      if (!outcome.fields.has('year')) outcome.fields.set('year', this.yearOf(row));
      this.entries.push(outcome);
    }
  }

  private takeField(cell: SourceCell, column: SettledColumn, entry: Entry | undefined): void {
    const field = column.meaning?.field ?? '';
    if (entry === undefined) {
      this.report.left('noTitle', this.sheet, cell);
      return;
    }
    if (entry.register === 'risks' && assessedFields.includes(field)) {
      this.assessed.push({ risk: entry, column, cell });
      return;
    }
    const value = this.read.get(column)?.(cell, '');
    const known = entry.fields.get(field);
    if (known === undefined || known === '') entry.fields.set(field, value);
    else if (JSON.stringify(known) !== JSON.stringify(value)) this.report.left('second', this.sheet, cell);
  }

  /** Year, group and area, from the row's columns, merged cells above, or what holds for the block. */
  private takeShared(row: SourceRow, current: Current): void {
    const area = this.sharedOf(row, 'area') ?? (this.hasAreaColumn ? '' : this.area);
    const group = this.sharedOf(row, 'group') ?? this.around.group;
    const year = this.yearOf(row);
    for (const entry of current.values()) {
      const shared = { area, group, ...(entry.register !== 'indicators' && { year }) };
      for (const [field, value] of Object.entries(shared)) {
        if (!entry.fields.has(field) && value !== '') entry.fields.set(field, value);
      }
    }
  }

  private yearOf(row: SourceRow): unknown {
    return this.sharedOf(row, 'year') ?? this.around.year;
  }

  private sharedOf(row: SourceRow, field: string): unknown {
    const column = this.settled.columns.find(
      ({ meaning }) => meaning?.register === 'row' && meaning.field === field,
    );
    const cell = this.cellOf(row, column);
    return column && cell && this.read.get(column)?.(cell, '');
  }

  /** Why there is no measure is said of the self-check. */
  private takeReasons(current: Current, reasons: readonly { readonly reason: string }[]): void {
    const selfCheck = current.get('selfChecks');
    const [first] = reasons;
    if (selfCheck !== undefined && first !== undefined) selfCheck.fields.set('noMeasureReason', first.reason);
  }

  private leaveRest(row: SourceRow, current: Current): void {
    const titles = [...this.titleColumns.values()].map(({ column }) => column);
    for (const cell of row.cells) {
      if (!titles.includes(cell.column) && current.size === 0) this.report.left('noTitle', this.sheet, cell);
    }
  }
}
