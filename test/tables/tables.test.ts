import { existsSync, readFileSync } from 'node:fs';
import { parse, tokenize } from '@borgar/fx';
import { allTables, registerKeys, tables } from '../../src/tables/index';
import { columnLetters } from '../../src/tables/columnLetters';
import { identityName, listName } from '../../src/tables/identity';
import { settingNames } from '../../src/tables/settings';
import type { AnyColumn } from '../../src/tables/table';
import { oldestVersion, schemaVersion } from '../../src/write/schemaVersion';

const contractFile = `${__dirname}/../../../shared/design/workbook.md`;
const columnsOf = (table: { columns: object }): AnyColumn[] => Object.values<AnyColumn>({ ...table.columns });
const declared = allTables.flatMap((table) => columnsOf(table).map((column) => ({ table, column })));

/** "**Risker**: Risk nr · År · Sannolikhet (1–4) · …" as headers. */
function registersOfContract(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = '', list = ''] of readFileSync(contractFile, 'utf8').matchAll(
    /^\*\*(\S+)\*\*: (.*)$/gmu,
  )) {
    const headers = list.split(' · ').map((item) => item.replace(/\s*(?:\*list\*|⚙|\(.*\))/gu, '').trim());
    found.set(name, headers);
  }
  return found;
}

/** "Riskklasser (Gäller från · Lägsta nivå …)" as headers. */
function listsOfContract(): Map<string, string[]> {
  const text =
    readFileSync(contractFile, 'utf8')
      .split('\n')
      .find((line) => line.startsWith('**Inställningar** (sheet)')) ?? '';
  const found = new Map<string, string[]>();
  for (const [, name = '', list = ''] of text.matchAll(/(\p{Lu}\p{L}+) \(([^()]*)\)/gu)) {
    const headers = list.split(/[;:]/u)[0] === list ? list : list.replace(/: [^·]*?(?= ·|$)/gu, '');
    found.set(name, headers.replace(/;.*$/u, '').split(' · '));
  }
  return found;
}

/** The columns of version 1, which are those of the contract; it lets later ones follow. */
const headersOfVersionOne = (table: { columns: object }): string[] =>
  columnsOf(table).flatMap(({ header, since }) => (since === undefined ? [header] : []));

describe('the declared tables', () => {
  test('the contract is there to be compared with', () => {
    expect(existsSync(contractFile)).toBe(true);
  });

  test('have every column of the registers in the contract, in its order', () => {
    const contract = registersOfContract();
    expect([...contract.keys()]).toEqual(registerKeys.map((key) => tables[key].name));
    for (const key of registerKeys) {
      const { name } = tables[key];
      expect(headersOfVersionOne(tables[key])).toEqual(contract.get(name));
    }
  });

  test('have their later columns last, each with the version that it came with', () => {
    for (const table of allTables) {
      const versions = columnsOf(table).map(({ since = oldestVersion }) => since);
      expect({ [table.name]: versions }).toEqual({ [table.name]: versions.toSorted((a, b) => a - b) });
    }
    const since = declared.map(({ column }) => column.since ?? oldestVersion);
    expect(Math.max(...since)).toBe(schemaVersion);
  });

  test('have every column of the list tables in the contract, in its order', () => {
    const contract = listsOfContract();
    for (const table of allTables.slice(registerKeys.length)) {
      expect({ [table.name]: headersOfVersionOne(table) }).toEqual({
        [table.name]: contract.get(table.name),
      });
    }
  });

  test('have names and headers that Excel takes: unique, letters, digits and spaces', () => {
    const names = allTables.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const table of allTables) {
      const headers = columnsOf(table).map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      for (const name of [table.name.toLowerCase(), ...headers]) expect(name).toMatch(/^\p{L}[\p{L}\d ]*$/u);
    }
  });

  test('explain every column in both languages', () => {
    for (const { column } of declared) {
      expect(column.help.sv).toMatch(/^\S.*[.]$/u);
      expect(column.help.en).toMatch(/^\S.*[.]$/u);
    }
  });

  test('take their lists from columns that exist', () => {
    for (const { column } of declared) {
      const { list } = column;
      if (list === undefined || 'fixed' in list) continue;
      const source = allTables.find(({ name }) => name === list.table);
      expect(source && columnsOf(source).map(({ header }) => header)).toContain(list.column);
    }
  });

  test('have other spellings only for words of their list', () => {
    for (const { column } of declared) {
      if (column.list === undefined || !('fixed' in column.list)) continue;
      for (const word of Object.keys(column.spellings ?? {})) expect(column.list.fixed).toContain(word);
    }
  });

  test('the settings of the contract are named in it', () => {
    const contract = readFileSync(contractFile, 'utf8');
    for (const name of Object.values(settingNames)) expect(contract).toContain(name);
  });
});

describe('the calculated columns', () => {
  const calculated = declared.filter(({ column }) => column.formula !== undefined);

  test('are those of the contract', () => {
    expect(calculated.map(({ table, column }) => `${table.name}.${column.header}`)).toEqual([
      'Risker.Risknivå',
      'Risker.Riskklass',
      'Utfall.Måluppfyllelse',
      'Utfall.Målstatus',
      'Utfall.Trend',
    ]);
  });

  test.each(calculated.map(({ column }) => [column.header, column.formula ?? '']))(
    '%s is a formula that parses',
    (_, formula) => {
      expect(() => parse(tokenize(formula))).not.toThrow();
      expect(formula.length).toBeLessThan(8192);
    },
  );

  test.each(calculated.map(({ column }) => [column.header, column.formula ?? '']))(
    '%s never passes a bare input cell',
    (_, formula) => {
      expect(bareArguments(formula)).toEqual([]);
    },
  );

  test('depend on at most one other calculated column', () => {
    for (const { table, column } of calculated) {
      const others = columnsOf(table).filter(
        ({ header, formula }) => formula !== undefined && column.formula?.includes(`[@${header}]`) === true,
      );
      expect(others.map(({ header }) => header)).toEqual(column.header === 'Riskklass' ? ['Risknivå'] : []);
    }
  });

  test('name only columns and tables that exist', () => {
    const headers = new Set(declared.map(({ column }) => column.header));
    for (const { column } of calculated) {
      for (const [, name = ''] of (column.formula ?? '').matchAll(/\[@?\[?([^[\]@:]+)\]/gu))
        expect(headers).toContain(name);
    }
  });
});

/** Arguments of the add-in's functions that are a cell of the row and nothing else. */
function bareArguments(formula: string): string[] {
  const bare: string[] = [];
  const start = /KVALITET\.[A-Z]+\(/gu;
  for (const call of formula.matchAll(start)) {
    const given = argumentsFrom(formula, call.index + call[0].length);
    bare.push(...given.filter((argument) => /^\[@.*\]$/u.test(argument) && !argument.slice(2).includes('@')));
  }
  return bare;
}

function argumentsFrom(formula: string, start: number): string[] {
  const given = [''];
  let depth = 0;
  for (const character of formula.slice(start)) {
    if (character === ')' && depth === 0) break;
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) given.push('');
    else given.push((given.pop() ?? '') + character);
  }
  return given;
}

test('a bare cell is seen for what it is', () => {
  expect(bareArguments('=KVALITET.X([@Utfall],IF([@År]="","",[@År]),[@[Antal svar]])')).toEqual([
    '[@Utfall]',
    '[@[Antal svar]]',
  ]);
});

test('hidden names hold letters and digits only', () => {
  expect(identityName('Åtgärder', 'Klart senast')).toBe('_kv_Åtgärder_Klart_senast');
  expect(identityName('Utfall', 'Andel (%)')).toBe('_kv_Utfall_Andel____');
  expect(listName('Statusar', 'Status', 'Åtgärd')).toBe('_kv_lista_Statusar_Status_Åtgärd');
});

test('columns are lettered as on a sheet', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
