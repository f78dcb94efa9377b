/** What a row is linked to, in either direction, and what it could be linked to. */
import { nameKey } from '../../../domain/nameKey';
import { sharesGroup } from '../../../domain/targetGroup';
import { cellsOfRow, textUnder } from '../../../read/cells/rows';
import { splitLinks } from '../../../read/cells/links';
import { runningText } from '../../../read/cells/text';
import type { RegisterKey } from '../../../tables/index';
import { tableOf, type AnyRow, type RegisterBook } from './registerBook';
import { summariser, type RowSummary } from './rowSummary';

/** Those whose rows are linked to each other. */
export type LinkedRegister = Extract<RegisterKey, 'risks' | 'selfChecks' | 'measures'>;

/** Rows of one register beside a row of another. */
export interface Relation {
  /** The register of the rows. */
  readonly register: LinkedRegister;
  /** Whether the row's own column holds the links, or a column of the others. */
  readonly heldBy: 'row' | 'others';
  /** The column that holds them. */
  readonly field: string;
  /** What the row's own column says; blank where the others hold the links. */
  readonly written: string;
  /** Those of the same year that could stand in the same annex, in register order. */
  readonly candidates: readonly Candidate[];
  /** Numbers that lead to none of them. */
  readonly dangling: readonly string[];
}

export interface Candidate extends RowSummary {
  readonly isLinked: boolean;
  /** What its column says, where the others hold the links; else blank. */
  readonly written: string;
}

type Kinship = Pick<Relation, 'register' | 'heldBy' | 'field'>;

const kinships: Readonly<Record<RegisterKey, readonly Kinship[]>> = {
  risks: [
    { register: 'selfChecks', heldBy: 'others', field: 'riskNrs' },
    { register: 'measures', heldBy: 'others', field: 'riskNrs' },
  ],
  selfChecks: [
    { register: 'risks', heldBy: 'row', field: 'riskNrs' },
    { register: 'measures', heldBy: 'others', field: 'selfCheckNrs' },
  ],
  measures: [
    { register: 'risks', heldBy: 'row', field: 'riskNrs' },
    { register: 'selfChecks', heldBy: 'row', field: 'selfCheckNrs' },
  ],
  indicators: [],
  outcomes: [],
};

/** None where the workbook lacks the column that would hold the links. */
export function relationsOf(book: RegisterBook, register: RegisterKey, row: AnyRow): readonly Relation[] {
  return kinships[register]
    .filter(({ register: other, heldBy, field }) =>
      hasColumn(book, heldBy === 'row' ? register : other, field),
    )
    .map((kinship) => relationWith(book, register, row, kinship));
}

function hasColumn(book: RegisterBook, register: RegisterKey, field: string): boolean {
  const { declared, columns } = tableOf(book, register);
  const column = declared.columns[field];
  return column !== undefined && columns.has(column.header);
}

function relationWith(book: RegisterBook, register: RegisterKey, row: AnyRow, kinship: Kinship): Relation {
  const { heldBy, field } = kinship;
  const written = heldBy === 'row' ? linkText(book, register, field, row.row) : '';
  const own = linkSet(written);
  const ownNr = nameKey(row.nr);
  const candidates = candidatesFor(book, row, kinship).map((candidate): Candidate => {
    const theirs = heldBy === 'others' ? linkText(book, kinship.register, field, candidate.position) : '';
    const isLinked = heldBy === 'row' ? own.has(nameKey(candidate.row.nr)) : linkSet(theirs).has(ownNr);
    return { ...candidate, isLinked, written: theirs };
  });
  const known = new Set(candidates.map((candidate) => nameKey(candidate.row.nr)));
  const dangling = splitLinks(runningText(written)).filter((nr) => !known.has(nameKey(nr)));
  return { ...kinship, written, candidates, dangling };
}

interface FoundCandidate extends RowSummary {
  readonly position: number;
}

function candidatesFor(book: RegisterBook, row: AnyRow, { register }: Kinship): readonly FoundCandidate[] {
  const summarise = summariser(book.registers, register);
  const rows: readonly AnyRow[] = book.registers[register];
  const group = row.group ?? '';
  return rows
    .filter((other) => other.year === row.year && other.nr !== '')
    .filter((other) => sharesGroup({ group }, { group: other.group ?? '' }))
    .map((other) => ({ ...summarise(other), position: other.row }));
}

function linkText(book: RegisterBook, register: RegisterKey, field: string, position: number): string {
  const found = tableOf(book, register);
  const column = found.declared.columns[field];
  return column === undefined ? '' : textUnder(found, cellsOfRow(found, position), column);
}

function linkSet(written: string): ReadonlySet<string> {
  return new Set(splitLinks(runningText(written)).map(nameKey));
}
