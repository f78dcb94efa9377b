import { addressOf } from '../../src/read/address';
import { readRegisters, type ReadReport } from '../../src/read/readRegisters';
import type { Registers } from '../../src/domain/registers';
import type { WorkbookSnapshot } from '../../src/read/snapshot';
import { tables } from '../../src/tables/index';
import { exactly, workbookOf } from './workbook';

function read(workbook: WorkbookSnapshot): { readonly registers: Registers; readonly report: ReadReport } {
  const result = readRegisters(workbook);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  return result;
}

describe('finding tables and columns', () => {
  const moved = {
    name: 'Tabell7',
    sheet: "Åke's risker",
    row: 3,
    column: 2,
    headers: ['Nummer', 'Kommentar från chef', 'Årtal', 'Vad kan hända?', 'S'],
    rows: [['R1', 'min egen', 2025, 'Beslut dröjer', 4]],
  };
  const others = workbookOf([]).tables.filter(({ name }) => name !== 'Risker');
  const named = (name: string, column: string): { name: string; formula: string } => ({
    name,
    formula: `='Åke''s risker'!$${column}$4`,
  });

  test('stored identities find what has been renamed, moved and given new columns', () => {
    const base = exactly(
      [moved],
      [
        named('_kv_Risker_Risk_nr', 'C'),
        named('_kv_Risker_År', 'E'),
        named('_KV_RISKER_RISK', 'F'),
        named('_kv_Risker_Sannolikhet', 'G'),
        { name: '_kv_Risker_Konsekvens', formula: '=#REF!' },
      ],
    );
    const { registers, report } = read({ ...base, tables: [...base.tables, ...others] });
    expect(registers.risks).toMatchObject([
      { nr: 'R1', year: 2025, title: 'Beslut dröjer', likelihood: 4, consequence: undefined, comment: '' },
    ]);
    const place = { table: 'Risker', row: 0, column: 'Sannolikhet', nr: 'R1' };
    expect(addressOf(place, report.tables)).toEqual({ sheet: "Åke's risker", cell: 'G5' });
    expect(addressOf({ ...place, column: 'Beskrivning' }, report.tables)?.cell).toBe('C5');
    expect(addressOf({ ...place, row: undefined }, report.tables)?.cell).toBe('G4');
    expect(addressOf({ ...place, table: 'Riskmatris' }, report.tables)).toBeUndefined();
  });

  test('identities hold even where two headers have changed places', () => {
    const swapped = {
      name: 'Risker',
      headers: ['Risk nr', 'År', 'Risk', 'Konsekvens', 'Sannolikhet'],
      rows: [['R1', 2025, 'Risk', 2, 4]],
    };
    const workbook = workbookOf(
      [swapped],
      [
        { name: '_kv_Risker_Sannolikhet', formula: '=Risker!$D$1' },
        { name: '_kv_Risker_Konsekvens', formula: '=Risker!$E$1' },
      ],
    );
    expect(read(workbook).registers.risks).toMatchObject([{ likelihood: 2, consequence: 4 }]);
  });

  test('without identities names and headers match whatever their case and spaces', () => {
    const workbook = exactly([
      ...workbookOf([]).tables.filter(({ name }) => name !== 'Åtgärder'),
      {
        name: 'åtgärder',
        headers: [' åtgärd  NR', 'år', 'Åtgärd\u00a0', 'STATUS'],
        rows: [['Å1', 2025, 'Rutin', 'Klar']],
      },
    ]);
    expect(read(workbook).registers.measures).toMatchObject([
      { nr: 'Å1', year: 2025, title: 'Rutin', status: 'Klar' },
    ]);
  });

  test('old spellings of a header are known', () => {
    const workbook = workbookOf([
      { name: 'Risker', headers: ['Risk nr', 'År', 'Risk', 'Riskenivå'], rows: [['R1', 2025, 'Risk', 9]] },
    ]);
    expect(read(workbook).registers.risks[0]?.level).toBe(9);
  });

  test('a missing register is refused, with what was looked for and what was there', () => {
    const result = readRegisters(exactly([{ name: 'Budget', headers: ['Konto'] }]), ['risks']);
    expect(result).toEqual({
      kind: 'refused',
      refusals: [{ refusal: 'tableMissing', table: 'Risker', sheets: ['Budget'], tables: ['Budget'] }],
    });
  });

  test('a register that the action does not read may be missing', () => {
    const workbook = exactly([{ name: 'Risker', headers: ['Risk nr', 'År', 'Risk'] }]);
    expect(readRegisters(workbook, ['risks']).kind).toBe('read');
    expect(readRegisters(workbook).kind).toBe('refused');
  });

  test('every missing required column is named at once', () => {
    const result = readRegisters(exactly([{ name: 'Risker', headers: ['Risk', 'Nivå'] }]), ['risks']);
    expect(result).toMatchObject({
      kind: 'refused',
      refusals: ['Risk nr', 'År'].map((column) => ({
        refusal: 'columnMissing',
        table: 'Risker',
        sheet: 'Risker',
        foundAs: 'Risker',
        column,
        headers: ['Risk', 'Nivå'],
      })),
    });
  });

  test('headers that are the same but for spaces are reported, and the first is read', () => {
    const workbook = workbookOf([
      {
        name: 'Åtgärder',
        headers: ['Åtgärd nr', 'År', 'Åtgärd', 'Status', 'Status '],
        rows: [['Å1', 2025, 'Rutin', 'Klar', 'Pågår']],
      },
    ]);
    const { registers, report } = read(workbook);
    expect(registers.measures[0]?.status).toBe('Klar');
    expect(report.duplicateHeaders).toEqual([{ table: 'Åtgärder', sheet: 'Åtgärder', header: 'Status ' }]);
  });
});

test('every table of the contract is found under its own name', () => {
  const declared = Object.values(tables).map(({ name, columns }) => ({
    name,
    headers: Object.values<{ header: string }>(columns).map(({ header }) => header),
  }));
  const { report } = read(exactly(declared));
  expect([...report.tables.keys()]).toEqual(declared.map(({ name }) => name));
});
