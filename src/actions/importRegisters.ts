/** A workbook with the registers of files: those of `exportRegisters`, or CSV that Excel has saved. */
import type { Remembered } from './journal/applyJournaled';
import type { RunExcel } from '../excel/session';
import { asWorkbook } from '../read/import/asWorkbook';
import { readCsvFiles } from '../read/import/csvFiles';
import type { ImportedTable, ImportFault, OpenedFile } from '../read/import/imported';
import { readJsonFile } from '../read/import/jsonFile';
import type { Registers } from '../domain/registers';
import type { Slices } from '../domain/slices';
import { readRegistersInSlices, readUnits, type ReadReport } from '../read/readRegisters';
import { planImport } from '../write/import/planImport';
import { createAsPlanned, type CreateOutcome } from './createRegisters';
import { inSlices } from './inSlices';

export type { ImportFault };

export type ImportSource =
  | { readonly kind: 'csv'; readonly files: readonly OpenedFile[] }
  | { readonly kind: 'json'; readonly file: OpenedFile };

/** A value that is kept as it is written, because nothing else can be made of it. */
export interface UnreadValue {
  readonly from: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly tables: readonly { readonly name: string; readonly rows: number }[];
      readonly unread: readonly UnreadValue[];
      readonly remembered: Remembered;
    }
  /** Nothing has been written. */
  | { readonly kind: 'faulty'; readonly faults: readonly ImportFault[] }
  | Extract<CreateOutcome, { readonly kind: 'refused' }>;

/** @param today ISO date, told to readers without the add-in */
export async function importRegisters(
  run: RunExcel,
  source: ImportSource,
  { today }: { readonly today: string },
): Promise<ImportOutcome> {
  const imported = source.kind === 'csv' ? readCsvFiles(source.files) : readJsonFile(source.file);
  return imported.kind === 'faulty' ? imported : createImported(run, imported.tables, today);
}

/** Makes registers of imported tables, where the workbook has none. */
export async function createImported(
  run: RunExcel,
  imported: readonly ImportedTable[],
  today: string,
): Promise<Exclude<ImportOutcome, { readonly kind: 'faulty' }>> {
  const { registers, unread } = await inSlices(readImported(imported));
  const outcome = await createAsPlanned(run, 'import', today, (workbook, options) =>
    planImport(imported, registers, workbook, options),
  );
  if (outcome.kind === 'refused') return outcome;
  const tables = imported.map(({ declared, rows }) => ({ name: declared.name, rows: rows.length }));
  return { kind: 'imported', tables, unread, remembered: outcome.remembered };
}

interface ReadImported {
  readonly registers: Registers;
  readonly unread: readonly UnreadValue[];
  /** The unit of an indicator of the files, by its number. */
  readonly unitOf: ReturnType<typeof readUnits>;
}

export function* readImported(imported: readonly ImportedTable[]): Slices<ReadImported> {
  const read = yield* readRegistersInSlices(asWorkbook(imported), []);
  // Files without the columns of a register are faulty: that has been seen to.
  if (read.kind === 'refused') throw new TypeError('Imported tables cannot be read');
  const { registers, report } = read;
  return { registers, unread: unreadValues(report, imported), unitOf: readUnits(report.tables) };
}

function unreadValues({ findings }: ReadReport, tables: readonly ImportedTable[]): readonly UnreadValue[] {
  return findings.flatMap((each): readonly UnreadValue[] => {
    if (each.rule !== 'unreadable-value') return [];
    const { table: name, row = 0, column = '' } = each.place;
    const table = tables.find(({ declared }) => declared.name === name);
    const from = table?.from ?? name;
    return [{ from, row: table?.rows[row]?.row ?? 0, column, value: each.details.value }];
  });
}
