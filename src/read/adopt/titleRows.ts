/** Titles become rows: a new one, the one above that goes on, or none, for a reason. */
import { nameKey } from '../../domain/nameKey';
import type { BlockColumns } from './blockColumns';
import { newEntry, textOf, type Entry } from './entry';
import type { TitledRegister } from './meaning';
import {
  hasMarkup,
  readIndicatorText,
  readMeasureText,
  readRiskText,
  readSelfCheckText,
  type TitleText,
} from './pastedText';
import type { Reporter } from './report';
import { levelOf } from './scale';
import type { SourceCell, SourceRow } from './source';

/** What a row has become so far, by register; in a row without a title of its own that of the rows above. */
export type Current = Map<TitledRegister, Entry>;

export interface TitleRead {
  readonly entry?: Entry | undefined;
  /** Why there is none. */
  readonly reason?: string | undefined;
}

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

export class TitleRows {
  readonly entries: Entry[] = [];
  private readonly madeFrom = new Map<SourceCell, Entry>();

  constructor(
    private readonly columns: BlockColumns,
    private readonly report: Reporter,
  ) {}

  /** @param before what the rows above have become; a risk that is said not to be there is taken from it */
  take(register: TitledRegister, cell: SourceCell, row: SourceRow, before: Current): TitleRead {
    if (cell.row !== row.row) return { entry: this.madeFrom.get(cell) };
    const said = readers[register](cell.text, this.splits(register));
    if (said.kind === 'none') {
      this.report.left('nothing', this.columns.sheet, cell);
      if (register === 'risks') before.delete('risks');
      return { reason: said.reason };
    }
    if (said.kind === 'continued') {
      this.report.left('part', this.columns.sheet, cell);
      return { entry: before.get(register) };
    }
    const same = this.sameAsBefore(register, said, before);
    if (same !== undefined) this.takeMore(same, cell, said);
    return { entry: same ?? this.newRow(register, cell, said) };
  }

  /** What follows a title's first line is a text of its own where no column holds such a text. */
  private splits(register: TitledRegister): boolean {
    const field = textAfterTitle[register];
    return !this.columns.settled.columns.some(
      ({ meaning }) => meaning?.register === register && meaning.field === field,
    );
  }

  /** The same title once more, one row down, where each row has something else beside it. */
  private sameAsBefore(register: TitledRegister, said: TitleText, before: Current): Entry | undefined {
    const above = before.get(register);
    const isOne = this.columns.settled.registers.length > 1 || register === 'indicators';
    if (above === undefined || !isOne || said.kind !== 'row') return undefined;
    return nameKey(textOf(above, 'title')) === nameKey(String(said.fields['title'] ?? ''))
      ? above
      : undefined;
  }

  /** What the repeated title's cell says beside it. */
  private takeMore({ fields }: Entry, cell: SourceCell, said: TitleText): void {
    const more = said.kind === 'row' ? Object.entries(said.fields) : [];
    for (const [field, value] of more) {
      const known = fields.get(field);
      if (known === undefined || known === '') fields.set(field, value);
      else if (field !== 'title' && known !== value)
        this.report.left('second', this.columns.sheet, cell, String(value));
    }
  }

  private newRow(register: TitledRegister, cell: SourceCell, said: TitleText): Entry {
    const { sheet } = this.columns;
    const entry = newEntry(register, sheet, cell);
    if (said.kind === 'row') {
      for (const [field, value] of Object.entries(said.fields))
        entry.fields.set(field, field === 'statedLevel' ? levelOf(String(value)) : value);
      for (const part of said.parts) this.report.left('part', sheet, cell, part);
    }
    if (hasMarkup(cell.text)) this.report.note({ kind: 'markup', sheet, cell, words: {} });
    this.entries.push(entry);
    this.madeFrom.set(cell, entry);
    return entry;
  }
}
