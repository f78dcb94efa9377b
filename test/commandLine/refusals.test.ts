import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describeWith } from '../environment';
import { exampleRows } from '../spine/exampleRegisters';
import { fileOf, registerBook } from '../spine/registerBooks';
import { findSheet } from '../../src/host/workbook/sheets';
import { commandLine, Folder } from './running';

jest.setTimeout(240_000);

const good = fileOf(registerBook(exampleRows));

/** [MS-CFB]: the container of .xls files and of encrypted workbooks, with a directory entry of that name. */
function compoundFile(name: string): Uint8Array {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...magic, ...new Uint8Array(1024), ...Buffer.from(name, 'utf16le')]);
}

function without(table: string, column?: string): Uint8Array {
  const book = registerBook(exampleRows);
  const sheet = findSheet(book, table);
  const found = sheet?.tables.find(({ name }) => name === table);
  if (!sheet || !found) throw new Error(`No ${table}`);
  if (column === undefined) sheet.tables.length = 0;
  const at = found.columns.findIndex(({ name }) => name === column);
  const header = sheet.rows.get(0)?.cells[at];
  const renamed = found.columns[at];
  if (header && renamed) {
    header.value = 'Något annat';
    renamed.name = 'Något annat';
  }
  return fileOf(book);
}

const annexOf2025 = ['--year', '2025', '--group', 'vuxna'];

interface Refused {
  readonly file: Uint8Array | string;
  readonly args?: readonly string[];
  /** What the message must name. */
  readonly says: readonly (string | RegExp)[];
}

const badWorkbooks: Readonly<Record<string, Refused>> = {
  'a text file': { file: 'Risk;Nivå\nR1;9\n', says: ['in.xlsx', 'ingen Excelarbetsbok'] },
  'an empty file': { file: '', says: ['in.xlsx', 'ingen Excelarbetsbok'] },
  'a zip file without a workbook': {
    file: zipSync({ 'läsmig.txt': Buffer.from('hej') }),
    says: ['in.xlsx', 'ingen Excelarbetsbok'],
  },
  'an old .xls': { file: compoundFile('Workbook'), says: ['in.xlsx', 'gamla formatet .xls'] },
  'an encrypted workbook': { file: compoundFile('EncryptedPackage'), says: ['in.xlsx', 'lösenord'] },
  'a workbook whose end is missing': {
    file: good.subarray(0, good.length / 2),
    says: ['in.xlsx', 'Slutet', 'saknas'],
  },
  'a workbook whose last bytes are missing': {
    file: good.subarray(0, good.length - 30),
    says: ['in.xlsx', 'Slutet', 'saknas'],
  },
  'a workbook with a broken sheet': {
    file: zipSync({
      '[Content_Types].xml': Buffer.from('<Types'),
      '_rels/.rels': Buffer.from('<Relationships/>'),
    }),
    says: ['in.xlsx', /skadad|ingen Excelarbetsbok/u],
  },
  'a workbook without a register': {
    file: without('Åtgärder'),
    says: ['Åtgärder', 'hittades inte', 'Risker, Egenkontroller, Indikatorer, Utfall'],
  },
  'a workbook without a required column': {
    file: without('Risker', 'Risk nr'),
    says: ['Risk nr', 'saknas', 'Risker', 'Något annat'],
  },
  'a register whose year is not found': { file: without('Utfall', 'År'), says: ['År', 'saknas', 'Utfall'] },
  'a year without rows': {
    file: good,
    args: ['--year', '1999', '--group', 'vuxna'],
    says: ['1999', 'vuxna', '2025'],
  },
  'a year without rows for any group': { file: good, args: ['--year', '2031'], says: ['2031', '2025'] },
  'an unknown group': {
    file: good,
    args: ['--year', '2025', '--group', 'bran'],
    says: ['bran', 'Målgrupper', 'vuxna'],
  },
};

const inSwedish = /^(--|[A-ZÅÄÖ/])[^]*\b(Inget har ändrats|Kontrollera)/u;

function expectSays(messages: string, says: Refused['says']): void {
  for (const words of says) expect(messages).toMatch(words);
  expect(messages).toMatch(inSwedish);
  expect(messages).not.toMatch(/undefined|\[object|Error:|\{\w+\}|\bat .*\.ts:/u);
}

let folder: Folder;

beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

describe.each(Object.entries(badWorkbooks))('annex refuses %s', (_, { file, args = annexOf2025, says }) => {
  it('with exit code 1 and a sentence that says what, and touches nothing', async () => {
    const input = folder.write('in.xlsx', file);
    const before = folder.picture();
    const ran = await commandLine('annex', '--workbook', input, ...args, '--output', folder.at('ut.xlsx'));
    expect(ran).toMatchObject({ exitCode: 1, results: '' });
    expectSays(ran.messages, says);
    expect(folder.picture()).toEqual(before);
  });

  it('and leaves the output of an earlier run as it was', async () => {
    const input = folder.write('in.xlsx', file);
    const output = folder.write('ut.xlsx', good);
    const before = folder.picture();
    await commandLine('annex', '--workbook', input, ...args, '--output', output);
    await commandLine('annex', '--workbook', input, ...args, '--output', input);
    expect(folder.picture()).toEqual(before);
  });
});

const unreadable = Object.entries(badWorkbooks).filter(([, { args }]) => args === undefined);

it.each(unreadable)('export refuses %s too', async (_, { file, says }) => {
  const input = folder.write('in.xlsx', file);
  const before = folder.picture();
  for (const to of [
    ['--csv', folder.at('mapp')],
    ['--data', folder.at('ut.json')],
  ]) {
    const ran = await commandLine('export', '--workbook', input, ...to);
    expect(ran).toMatchObject({ exitCode: 1, results: '' });
    expectSays(ran.messages, says);
  }
  expect(folder.picture()).toEqual(before);
});

describe('a file that is not there or cannot be written', () => {
  it('is named', async () => {
    const ran = await commandLine(
      'annex',
      '--workbook',
      folder.at('borta.xlsx'),
      ...annexOf2025,
      '--output',
      folder.at('ut.xlsx'),
    );
    expect(ran.exitCode).toBe(1);
    expectSays(ran.messages, ['borta.xlsx', 'finns inte']);
    expect(folder.picture()).toEqual({});
  });

  it('is a folder where a workbook was expected', async () => {
    const ran = await commandLine(
      'annex',
      '--workbook',
      folder.path,
      ...annexOf2025,
      '--output',
      folder.at('ut.xlsx'),
    );
    expect(ran.exitCode).toBe(1);
    expectSays(ran.messages, [folder.path, 'går inte att läsa']);
  });

  it.each([
    ['in a folder that is not there', 'borta/ut.xlsx'],
    ['that is a folder', 'mapp'],
    ['below a file', 'in.xlsx/ut.xlsx'],
  ])('is an output %s: exit code 1, and nothing is left behind', async (_, output) => {
    const input = folder.write('in.xlsx', good);
    mkdirSync(folder.at('mapp'));
    const before = folder.picture();
    const toOutput = ['--output', folder.at(output)];
    for (const args of [
      ['annex', '--workbook', input, ...annexOf2025, ...toOutput],
      ['create', ...toOutput],
      ['export', '--workbook', input, '--data', folder.at(output)],
    ]) {
      const ran = await commandLine(...args);
      expect(ran).toMatchObject({ exitCode: 1, results: '' });
      expectSays(ran.messages, [output.replace('mapp', folder.at('mapp')), 'inte att spara']);
      expect(folder.picture()).toEqual(before);
    }
  });

  it('is a folder of CSV files whose name a file already has', async () => {
    const input = folder.write('in.xlsx', good);
    const before = folder.picture();
    const ran = await commandLine('export', '--workbook', input, '--csv', input);
    expect(ran.exitCode).toBe(1);
    expectSays(ran.messages, ['in.xlsx', 'inte att spara']);
    expect(folder.picture()).toEqual(before);
  });
});

describe('arguments that cannot be used', () => {
  const input = ['--workbook', 'in.xlsx'];
  const output = ['--output', 'ut.xlsx'];

  it.each([
    ['no workbook', ['annex', '--year', '2025', ...output], ['--workbook saknas']],
    ['no year', ['annex', ...input, ...output], ['--year saknas']],
    ['no output', ['annex', ...input, '--year', '2025'], ['--output saknas']],
    ['an empty output', ['annex', ...input, '--year', '2025', '--output', ''], ['--output saknas']],
    ['an option without its value', ['annex', ...input, ...output, '--year'], ['--year saknas']],
    [
      'an option in the place of a value',
      ['annex', '--workbook', '--year', '2025', ...output],
      ['--workbook saknas'],
    ],
    ['an unknown option', ['annex', ...input, '--year', '2025', ...output, '--grupp', 'vuxna'], ['--grupp']],
    ['a word too many', ['annex', 'in.xlsx', '--year', '2025', ...output], ['in.xlsx']],
    ['an option twice', ['annex', ...input, '--year', '2025', '--year', '2024', ...output], ['--year']],
    ['a value for what takes none', ['create', ...output, '--sample=ja'], ['--sample=ja']],
    [
      'a property of every object',
      ['annex', ...input, '--year', '2025', ...output, '--__proto__', 'x'],
      ['--__proto__'],
    ],
    ['export to nowhere', ['export', ...input], ['--csv']],
    ['export to two places', ['export', ...input, '--csv', 'a', '--data', 'b'], ['--csv']],
    ['create without output', ['create', '--sample'], ['--output saknas']],
  ])('%s: exit code 2, and what is wrong in Swedish', async (_, args, says) => {
    const ran = await commandLine(...args);
    expect(ran).toMatchObject({ exitCode: 2, results: '' });
    expectSays(ran.messages, [...says, 'Så här: ', args[0] ?? '']);
  });

  it.each(['22', '20222', 'tjugotvå', '2022,5', '-2022', '2022 ', '２０２２', '0x7E6'])(
    'a year written %s: exit code 2',
    async (year) => {
      const ran = await commandLine('annex', ...input, `--year=${year}`, ...output);
      expect(ran.exitCode).toBe(2);
      expectSays(ran.messages, [`--year ${year}`]);
    },
  );

  it.each([[[]], [['bilaga']], [['--help']], [['__proto__']]])(
    'no command, or an unknown one, %j',
    async (args) => {
      const ran = await commandLine(...args);
      expect(ran).toMatchObject({ exitCode: 2, results: '' });
      for (const command of ['annex', 'create', 'export']) expect(ran.messages).toContain(`  ${command} --`);
      if (args[0] !== undefined) expect(ran.messages).toContain(`”${args[0]}” finns inte`);
    },
  );
});

describeWith('libreoffice', 'a workbook that LibreOffice has saved as .xls', () => {
  it('is refused as one', async () => {
    const input = folder.write('gammal.xlsx', good);
    const profile = `-env:UserInstallation=file://${folder.at('profil')}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'xls', '--outdir', folder.path, input]);
    const ran = await commandLine(
      'annex',
      '--workbook',
      folder.at('gammal.xls'),
      ...annexOf2025,
      '--output',
      folder.at('ut.xlsx'),
    );
    expect(ran.exitCode).toBe(1);
    expectSays(ran.messages, ['gammal.xls', 'gamla formatet .xls']);
  });
});
