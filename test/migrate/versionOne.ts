/** Workbooks of version 1, made cell by cell as the contract of that version has them, without the add-in. */
import type { Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { open } from '../freeze/functionBooks';

/** The columns of version 1, in their order. */
export const columnsOfVersionOne = {
  Risker:
    'Risk nr,År,Målgrupp,Område,Risk,Beskrivning,Sannolikhet,Konsekvens,Angiven nivå,Risknivå,Riskklass,Enhet,Ansvarig,Avslutsorsak,Fortsätter,Kommentar',
  Egenkontroller:
    'Egenkontroll nr,År,Målgrupp,Område,Egenkontroll,Syfte,Risk nr,Kopplad till,Metod,Frekvens,Ny,Status,Uppföljning,Utan åtgärd,Enhet,Ansvarig,Fortsätter',
  Åtgärder:
    'Åtgärd nr,År,Målgrupp,Område,Åtgärd,Beskrivning,Risk nr,Egenkontroll nr,Klart senast,Status,Uppföljning,Enhet,Ansvarig,Fortsätter',
  Indikatorer:
    'Indikator nr,Målgrupp,Område,Indikator,Kvalitetsfaktor,Mätenhet,Riktning,Källa,Kolada id,Minsta antal svar,Beskrivning,Gäller från,Gäller till',
  Utfall:
    'Indikator nr,År,Serie,Utfall,Saknas,Antal svar,Svarsfrekvens,Etappmål,Målvärde,Jämförelse,Jämförelse avser,Måluppfyllelse,Målstatus,Trend,Kommentar',
  Inställningar: 'Inställning,Värde',
  Riskklasser: 'Gäller från,Lägsta nivå,Högsta nivå,Riskklass,Färg,Symbol',
  Områden: 'Ordning,Område,Målgrupp',
  Målgrupper: 'Målgrupp,Bilaga nr,Rubrik',
  Enheter: 'Enhet',
  Statusar: 'Gäller,Status,Symbol,Färg,Betydelse,Kräver uppföljning',
  Kvalitetsfaktorer: 'Kvalitetsfaktor,Även kallad',
  Ordförklaringar: 'Term,Förklaring',
  Tidsgränser: 'Gäller från,Tidsgräns,Antal,Enhet',
  Riskmatris: 'Gäller från,Sannolikhet,Konsekvens,Risknivå',
} as const;
export type TableName = keyof typeof columnsOfVersionOne;

const registers: readonly string[] = ['Risker', 'Egenkontroller', 'Åtgärder', 'Indikatorer', 'Utfall'];

type Content = string | number | boolean;

export interface OwnColumn {
  readonly table: TableName;
  /** Among the columns of the contract. */
  readonly at: number;
  readonly header: string;
  /** Of each row. */
  readonly content: Content;
}

export interface VersionOne {
  /** Rows by header. */
  readonly rows: Readonly<Partial<Record<TableName, readonly Readonly<Record<string, Content>>[]>>>;
  readonly ownColumns?: readonly OwnColumn[];
  /** New headers by table and header, given by the user when the columns had their hidden names. */
  readonly renamed?: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>>;
  /** What the notes say; undefined: the add-in has no notes there. */
  readonly version?: number;
  /** Cells on a sheet of the user's own. */
  readonly ownSheet?: readonly (readonly Content[])[];
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, '_');

export async function versionOneBook(book: VersionOne): Promise<Host> {
  const host = open(createWorkbook('gammal.xlsx'));
  await host.run(async (context) => {
    const { workbook } = context;
    let left = 0;
    for (const name of Object.keys(columnsOfVersionOne) as TableName[]) {
      const isRegister = registers.includes(name);
      if (isRegister || name === 'Inställningar') workbook.worksheets.add(name);
      const width = addTable(
        workbook,
        name,
        isRegister ? { row: 0, column: 0 } : { row: 5, column: left },
        book,
      );
      if (!isRegister) left += width + 1;
    }
    addNotes(workbook, book.version);
    if (book.ownSheet !== undefined) {
      const sheet = workbook.worksheets.getItem('Blad1');
      const [first = []] = book.ownSheet;
      sheet.getRangeByIndexes(2, 1, book.ownSheet.length, first.length).values = book.ownSheet as Content[][];
    }
    await context.sync();
  });
  return host;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many columns it has. */
function addTable(
  workbook: Excel.Workbook,
  name: TableName,
  { row, column }: Place,
  book: VersionOne,
): number {
  const declared: string[] = columnsOfVersionOne[name].split(',');
  const own = (book.ownColumns ?? []).filter(({ table }) => table === name);
  const headers = [...declared];
  for (const { at, header } of own) headers.splice(at, 0, header);
  const rows = book.rows[name] ?? [];
  const lines = (rows.length === 0 ? [{}] : rows).map((line: Readonly<Record<string, Content>>) =>
    headers.map((header) => own.find((each) => each.header === header)?.content ?? line[header] ?? ''),
  );
  const sheet = workbook.worksheets.getItem(registers.includes(name) ? name : 'Inställningar');
  const range = sheet.getRangeByIndexes(row, column, lines.length + 1, headers.length);
  const shown = headers.map((header) => book.renamed?.[name]?.[header] ?? header);
  range.values = [shown, ...lines];
  sheet.tables.add(range, true).name = name;
  if (book.version !== undefined) {
    for (const header of declared) {
      const cell = sheet.getRangeByIndexes(row, column + headers.indexOf(header), 1, 1);
      workbook.names.add(`_kv_${plain(name)}_${plain(header)}`, cell).visible = false;
    }
  }
  return headers.length;
}

function addNotes(workbook: Excel.Workbook, version: number | undefined): void {
  if (version === undefined) return;
  const notes = workbook.worksheets.add('_kvalitetsplan');
  notes.getRange('A1:B1').values = [['Schemaversion', version]];
  notes.visibility = 'VeryHidden';
}

/** An invented municipality's workbook: columns of its own, columns renamed and moved, a sheet of its own. */
export const oldBook: VersionOne = {
  version: 1,
  rows: {
    Risker: [
      { 'Risk nr': 'R2', År: 2025, Risk: 'Nyckelskåpet står olåst', Sannolikhet: 2, Konsekvens: 4 },
      { 'Risk nr': 'R1', År: 2025, Risk: 'Larmet hörs inte i källaren', 'Angiven nivå': 9 },
    ],
    Indikatorer: [
      { 'Indikator nr': 'I2', Indikator: 'Svar inom tre dagar', Mätenhet: 'procent', 'Gäller från': 2024 },
      { 'Indikator nr': 'I1', Indikator: 'Nöjda med bemötandet', Mätenhet: 'procent', Källa: 'Egen enkät' },
    ],
    Utfall: [{ 'Indikator nr': 'I1', År: 2025, Utfall: 0.81, Målvärde: 0.85, Kommentar: '-3 mot i fjol' }],
    Enheter: [{ Enhet: 'Solgläntan' }],
    Inställningar: [{ Inställning: 'År', Värde: 2025 }],
  },
  ownColumns: [
    { table: 'Indikatorer', at: 3, header: 'Vem följer upp', content: 'Bo' },
    { table: 'Indikatorer', at: 14, header: 'Dubbelt', content: '=2*21' },
    { table: 'Risker', at: 1, header: 'Färg på pärmen', content: 'blå' },
  ],
  renamed: { Indikatorer: { Indikator: 'Vad vi mäter' }, Utfall: { Kommentar: 'Anteckning' } },
  ownSheet: [
    ['Egna tal', 3],
    ['=B3', '=C3*2'],
  ],
};
