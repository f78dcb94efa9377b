import { trimmed } from '../../src/read/cells/text';
import { readRegisters } from '../../src/read/readRegisters';
import type { Registers } from '../../src/domain/registers';
import { goldenCsv, workbookOf, type LiteralTable } from './workbook';

/** The contract's header beside the golden file's. */
type Headers = Readonly<Record<string, string>>;

const files: readonly { readonly table: string; readonly file: string; readonly headers: Headers }[] = [
  {
    table: 'Risker',
    file: 'risker',
    headers: {
      'Risk nr': 'Id',
      År: 'År',
      Målgrupp: 'Målgrupp',
      Område: 'Område',
      Risk: 'Risk',
      Beskrivning: 'Beskrivning',
      'Angiven nivå': 'Risknivå',
    },
  },
  {
    table: 'Egenkontroller',
    file: 'egenkontroller',
    headers: {
      'Egenkontroll nr': 'Id',
      År: 'År',
      Målgrupp: 'Målgrupp',
      Område: 'Område',
      Egenkontroll: 'Egenkontroll',
      Syfte: 'Syfte',
      'Risk nr': 'Risk-id',
      Ny: 'Ny',
      Uppföljning: 'Uppföljning',
    },
  },
  {
    table: 'Åtgärder',
    file: 'atgarder',
    headers: {
      'Åtgärd nr': 'Id',
      År: 'År',
      Målgrupp: 'Målgrupp',
      Område: 'Område',
      Åtgärd: 'Åtgärd',
      Beskrivning: 'Beskrivning',
      'Risk nr': 'Risk-id',
      'Egenkontroll nr': 'Egenkontroll-id',
      Status: 'Status (tolkad)',
      Uppföljning: 'Uppföljning',
    },
  },
];

function tableFrom(document: string, { table, file, headers }: (typeof files)[number]): LiteralTable {
  const rows = goldenCsv(document, file).map((row) =>
    Object.values(headers).map((header) => row[header] ?? ''),
  );
  return { name: table, headers: Object.keys(headers), rows };
}

function read(document: string): { readonly registers: Registers; readonly tables: readonly LiteralTable[] } {
  const tables = files.map((file) => tableFrom(document, file));
  const result = readRegisters(workbookOf(tables));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  expect(result.report.findings).toEqual([]);
  return { registers: result.registers, tables };
}

function column(table: LiteralTable | undefined, header: string): string[] {
  const position = table?.headers.indexOf(header) ?? -1;
  return (table?.rows ?? []).map((row) => String(row[position]));
}

describe.each(['uppfoljning-2022', 'plan-2023', 'plan-2024'])('the registers of %s', (document) => {
  const { registers, tables } = read(document);
  const [risks, selfChecks, measures] = tables;

  test('come back with every word of their texts', () => {
    const plain = (text: string): string => trimmed(text).replaceAll('\r\n', '\n');
    expect(registers.risks.map(({ title }) => title)).toEqual(column(risks, 'Risk').map(plain));
    expect(registers.risks.map(({ description }) => description)).toEqual(
      column(risks, 'Beskrivning').map(plain),
    );
    expect(registers.selfChecks.map(({ followUp }) => followUp)).toEqual(
      column(selfChecks, 'Uppföljning').map(plain),
    );
    expect(registers.measures.map(({ followUp }) => followUp)).toEqual(
      column(measures, 'Uppföljning').map(plain),
    );
  });

  test('have their levels, years and links', () => {
    expect(registers.risks.map(({ statedLevel }) => statedLevel)).toEqual(
      column(risks, 'Angiven nivå').map(Number),
    );
    expect(registers.measures.map(({ year }) => year)).toEqual(column(measures, 'År').map(Number));
    const links = column(measures, 'Risk nr').map((link) =>
      link
        .split(',')
        .map(trimmed)
        .filter((nr) => nr !== ''),
    );
    expect(registers.measures.map(({ riskNrs }) => riskNrs)).toEqual(links);
  });
});

test('the measure statuses of 2022 are read as the words of the list, and an unknown one is kept', () => {
  const { registers } = read('uppfoljning-2022');
  const seen = new Set(registers.measures.map(({ status }) => status));
  expect([...seen].sort((a, b) => a.localeCompare(b, 'sv'))).toEqual(['Klar', 'Pågår', 'unknown', 'Utgått']);
});
