/**
 * Gives one of the rows that share a number the next free one; links follow where they can mean that row alone, and
 * where whoever was asked says so. Two reads, one write, and a note of what it takes to take it back.
 */
import { nameKey } from '../../domain/nameKey';
import { nextNumber } from '../../domain/nextNumber';
import type { RunExcel } from '../../excel/session';
import { changedLinks } from '../../read/cells/links';
import type { Refusal } from '../../read/find';
import { tables, type RegisterKey } from '../../tables/index';
import type { AnyTable } from '../../tables/table';
import { protectedAmong } from '../../write/freeze/sheetCells';
import type { CellInput, Plan } from '../../write/plan';
import { cellInput } from '../../write/registers/cellInput';
import { planRow } from '../../write/row/planRow';
import { firstNumbers } from '../rows/addRow';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
import { readBook } from '../readBook';
import { tableOf, type AnyRow, type RegisterBook } from '../rows/registerForms/registerBook';
import {
  linksToNumber,
  sharingRows,
  type LinkToNumber,
  type NumberOfYear,
  type SharingRow,
} from './sharedNumber';

export type SharedNumberOutcome =
  | {
      readonly kind: 'shared';
      readonly rows: readonly SharingRow[];
      readonly links: readonly LinkToNumber[];
      /** The next free number of the register. */
      readonly nextNr: string;
    }
  /** At most one row has the number. */
  | { readonly kind: 'notShared' }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function readSharedNumber(run: RunExcel, wanted: NumberOfYear): Promise<SharedNumberOutcome> {
  return run(async (context) => {
    const book = await readBook(context);
    return book.kind === 'unreadable' ? book : sharedNumber(book, wanted);
  });
}

function sharedNumber(book: RegisterBook, wanted: NumberOfYear): SharedNumberOutcome {
  const rows = sharingRows(book, wanted);
  if (rows.length < 2) return { kind: 'notShared' };
  const all: readonly AnyRow[] = book.registers[wanted.register];
  const nextNr = nextNumber(
    all.map(({ nr }) => nr),
    firstNumbers[wanted.register],
  );
  return { kind: 'shared', rows, links: linksToNumber(book, wanted), nextNr };
}

/** What a link that could mean several rows is to mean. */
export type Meaning = 'renumbered' | 'both';

export interface AnsweredLink {
  readonly register: RegisterKey;
  readonly position: number;
  readonly field: string;
  readonly means: Meaning;
}

export interface RenumberRequest extends NumberOfYear {
  /** The row that gets another number, and its title: rows may have moved since they were read. */
  readonly position: number;
  readonly title: string;
  /** Links that are not named stay as they are, unless they can mean the row alone. */
  readonly answers: readonly AnsweredLink[];
}

export type RenumberOutcome =
  | {
      readonly kind: 'renumbered';
      readonly nr: string;
      readonly links: number;
      readonly remembered: Remembered;
    }
  /** The rows are not as they were: read them again. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function renumberRow(run: RunExcel, request: RenumberRequest): Promise<RenumberOutcome> {
  return run(async (context) => {
    const book = await readBook(context);
    if (book.kind === 'unreadable') return book;
    const shared = sharedNumber(book, request);
    if (shared.kind !== 'shared' || !isAsSeen(shared.rows, shared.links, request)) return { kind: 'moved' };
    const { nextNr: nr } = shared;
    const changes = shared.links.flatMap((link) => changeOf(link, request, nr));
    const plan: Plan = [
      ...numberEdits(book, request, nr),
      ...changes.flatMap((change) => linkEdits(book, change)),
    ];
    const sheets = protectedAmong(book.workbook.sheets, sheetsOf(plan));
    if (sheets.length > 0) return { kind: 'protected', sheets };
    const journaled = { action: 'renumber', subject: tableOf(book, request.register).table.sheet } as const;
    const { remembered } = await applyJournaled(context, book, plan, journaled, () => context.sync());
    return { kind: 'renumbered', nr, links: changes.length, remembered };
  });
}

function isAsSeen(
  rows: readonly SharingRow[],
  links: readonly LinkToNumber[],
  { position, title, answers }: RenumberRequest,
): boolean {
  return (
    rows.some((row) => row.position === position && nameKey(row.title) === nameKey(title)) &&
    answers.every((answer) => links.some((link) => isSameLink(link, answer)))
  );
}

function isSameLink(link: LinkToNumber, answer: AnsweredLink): boolean {
  return (
    link.register === answer.register && link.position === answer.position && link.field === answer.field
  );
}

interface LinkChange {
  readonly link: LinkToNumber;
  readonly text: string;
}

function changeOf(link: LinkToNumber, request: RenumberRequest, nr: string): readonly LinkChange[] {
  const meaning = meaningOf(link, request);
  if (meaning === undefined) return [];
  const remove = meaning === 'both' ? [] : [request.nr];
  switch (link.field) {
    case 'riskNrs':
    case 'selfCheckNrs':
      return [{ link, text: changedLinks(link.written, { add: [nr], remove }) }];
    case 'continues':
      return [{ link, text: request.year === undefined ? nr : `${request.year}/${nr}` }];
    default:
      return [{ link, text: nr }];
  }
}

/** A link that can mean the row alone follows it; any other stays, unless it was said to follow. */
function meaningOf(link: LinkToNumber, { position, answers }: RenumberRequest): Meaning | undefined {
  const [only, ...others] = link.canMean;
  if (others.length === 0) return only === position ? 'renumbered' : undefined;
  return answers.find((answer) => isSameLink(link, answer))?.means;
}

function numberEdits(book: RegisterBook, { register, position }: RenumberRequest, nr: string): Plan {
  return cellEdits(book, register, position, 'nr', cellInput(nr, 'nr'));
}

function linkEdits(book: RegisterBook, { link, text }: LinkChange): Plan {
  const { register, position, field } = link;
  return cellEdits(book, register, position, field, cellInput(text, field === 'nr' ? 'nr' : 'text'));
}

function cellEdits(
  book: RegisterBook,
  register: RegisterKey,
  row: number,
  field: string,
  input: CellInput,
): Plan {
  const found = tableOf(book, register);
  const declared: AnyTable = tables[register];
  const position = found.columns.get(declared.columns[field]?.header ?? '');
  return position === undefined ? [] : planRow(found, row, [{ position, input, numberFormat: undefined }]);
}

function sheetsOf(plan: Plan): readonly string[] {
  return plan.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []));
}
