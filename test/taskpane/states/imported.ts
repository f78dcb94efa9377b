/** Files beside registers: what is new in them, what differs, and what cannot be taken. */
import type { ImportPreview } from '../../../src/actions/import/importIntoWorkbook';

type TableReport = ImportPreview['tables'][number];

const nothing: Pick<TableReport, 'changed' | 'leftOut' | 'lacking' | 'isAbsent'> = {
  changed: [],
  leftOut: [],
  lacking: [],
  isAbsent: false,
};

const blank = { isBlank: true, after: '' } as const;
const filled = { isBlank: false } as const;

const risks: TableReport = {
  ...{ name: 'Risker', from: 'Risker.csv', rows: 24, added: 4, same: 16, isAbsent: false },
  headers: ['Risk nr', 'År', 'Målgrupp', 'Område', 'Risk', 'Sannolikhet', 'Konsekvens', 'Kommentar', 'Pärm'],
  lacking: ['Pärm'],
  changed: [
    {
      name: 'R3, 2025',
      fields: [
        { header: 'Sannolikhet', before: '2', after: '3', ...filled },
        { header: 'Kommentar', before: 'Tas upp på mötet i maj', ...blank },
      ],
    },
    {
      name: 'R8, 2025',
      fields: [
        {
          header: 'Risk',
          before: 'Larm från bostaden besvaras inte inom den tid som är sagd',
          after: 'Larm från bostaden besvaras inte inom tio minuter\nGäller även helger',
          ...filled,
        },
      ],
    },
  ],
  leftOut: [
    { row: 14, name: '2025', why: 'noKey' },
    { row: 19, name: 'R3, 2025', why: 'twiceInFile' },
  ],
};

export const mixedImport: ImportPreview = {
  into: 'existing',
  tables: [
    risks,
    {
      ...nothing,
      ...{ name: 'Åtgärder', from: 'Åtgärder.csv', rows: 31, added: 2, same: 29 },
      headers: ['Åtgärd nr', 'År', 'Åtgärd', 'Risk nr', 'Klart senast', 'Status'],
    },
    { ...nothing, name: 'Enheter', from: 'Enheter.csv', headers: ['Enhet'], rows: 6, added: 0, same: 6 },
    { ...nothing, name: 'Områden', from: 'Områden.csv', headers: ['Område'], rows: 9, added: 0, same: 9 },
  ],
  unread: [{ from: 'Åtgärder.csv', row: 12, column: 'Klart senast', value: 'löpande' }],
};

export const sameImport: ImportPreview = {
  into: 'existing',
  tables: mixedImport.tables.slice(2),
  unread: [],
};

export const newRegisters: ImportPreview = {
  into: 'new',
  tables: mixedImport.tables.map((table) => ({ ...table, ...nothing, added: table.rows, same: 0 })),
  unread: [],
};

export const absentTable: ImportPreview = {
  into: 'existing',
  tables: [
    {
      ...{ ...nothing, isAbsent: true },
      ...{ name: 'Tidsgränser', from: 'Tidsgränser.csv', rows: 3, added: 0, same: 0 },
      headers: ['Gäller från', 'Tidsgräns', 'Antal', 'Enhet'],
    },
  ],
  unread: [],
};
