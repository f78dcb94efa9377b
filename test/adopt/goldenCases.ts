/** A sheet of somebody's own and what it is to become: a file of `cases`, and how it is run. */
import { readdirSync, readFileSync } from 'node:fs';
import { reportOf } from '../../src/actions/adopt/adoptionReport';
import { parseAnswers } from '../../src/cli/adoptAnswers';
import { columnIndex, parseArea } from '../../src/host/workbook/address';
import { adopt, type Adoption } from '../../src/read/adopt/adopt';
import { contentOf } from '../../src/read/adopt/content';
import { noAnswers } from '../../src/read/adopt/answers';
import { readSource, type SourceSheet } from '../../src/read/adopt/source';
import type { MergedArea } from '../../src/read/snapshot';
import { registerKeys, tables } from '../../src/tables/index';
import type { AnyColumn, AnyTable } from '../../src/tables/table';
import { cellInput } from '../../src/write/registers/cellInput';

type Content = string | number | boolean;
/** `null` is a blank cell. */
type CaseCell =
  Content | null | { readonly value: Content; readonly formula?: string; readonly format?: string };

export interface CaseSheet {
  readonly rows: readonly (readonly CaseCell[])[];
  /** `A1:C1` */
  readonly merges?: readonly string[];
  /** As Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

export interface Becomes {
  /** By register and header, what the cells hold; blank cells are left out. */
  readonly registers: Readonly<Record<string, readonly Readonly<Record<string, Content>>[]>>;
  readonly questions: readonly string[];
  readonly notes: readonly string[];
  readonly left: readonly string[];
}

export interface AdoptionCase {
  /** What the case is about. */
  readonly about: string;
  readonly sheets: Readonly<Record<string, CaseSheet>>;
  /** As `--map` takes them. */
  readonly answers?: readonly string[];
  /** As `--year` takes it. */
  readonly year?: number;
  readonly becomes: Becomes;
}

const folder = 'test/adopt/cases';

export const caseNames: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.json$/u, ''));

export function readCase(name: string): AdoptionCase {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as AdoptionCase;
}

export function run({ sheets, answers = [], year }: Omit<AdoptionCase, 'becomes'>): Adoption {
  const parsed = parseAnswers(answers);
  const sources = Object.entries(sheets).map(([name, sheet]) => sourceOf(name, sheet));
  return adopt(sources, {
    answers: parsed.kind === 'answers' ? parsed.answers : noAnswers,
    year: year ?? 2026,
    isYearSaid: year !== undefined,
    lacksMerges: false,
  });
}

export function sourceOf(name: string, sheet: CaseSheet): SourceSheet {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const cells = sheet.rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? '')));
  return readSource(name, {
    row: 0,
    column: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ value, formula }) => formula ?? value)),
    numberFormats: cells.map((row) => row.map(({ format }) => format ?? 'General')),
    hiddenRows: cells.map((_, row) => sheet.hiddenRows?.includes(row + 1) === true),
    hiddenColumns: Array.from({ length: width }, (_, column) => isHidden(sheet, column)),
    merges: (sheet.merges ?? []).map(mergeOf),
  });
}

function cellOf(cell: Exclude<CaseCell, null>): Extract<CaseCell, { readonly value: Content }> {
  return typeof cell === 'object' ? cell : { value: cell };
}

function isHidden({ hiddenColumns = [] }: CaseSheet, column: number): boolean {
  return hiddenColumns.some((letters) => columnIndex(letters) === column);
}

function mergeOf(address: string): MergedArea {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area`);
  const { top, left, bottom, right } = area;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function becomes(adoption: Adoption): Becomes {
  const { questions, notes, left } = reportOf(adoption, 'sv');
  const content = contentOf(adoption);
  const registers = registerKeys.flatMap((key) => {
    const rows = content[key] ?? [];
    return rows.length === 0 ? [] : [[tables[key].name, rows.map((row) => writtenRow(tables[key], row))]];
  });
  return {
    registers: Object.fromEntries(registers) as Becomes['registers'],
    questions: questions.map(({ text }) => text),
    notes,
    left,
  };
}

function writtenRow({ columns }: AnyTable, row: object): Readonly<Record<string, Content>> {
  const fields = new Map<string, unknown>(Object.entries(row));
  const cells = Object.entries(columns).map(([field, { header, kind }]) => [
    header,
    written(fields.get(field), kind),
  ]);
  return Object.fromEntries(cells.filter(([, value]) => value !== '')) as Record<string, Content>;
}

function written(value: unknown, kind: AnyColumn['kind']): unknown {
  const input = cellInput(value, kind);
  return typeof input === 'string' ? input.replace(/^'/u, '') : input;
}
