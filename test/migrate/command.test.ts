import { describeWith } from '../environment';
import { commandLine, Folder } from '../commandLine/running';
import { readWithOpenpyxl, type ReadSheet } from '../host/xlsx/otherReaders';
import { fileOf } from '../spine/registerBooks';
import { oldBook, versionOneBook } from './versionOne';

jest.setTimeout(240_000);

let folder: Folder;
beforeEach(async () => {
  folder = new Folder();
  folder.write('gammal.xlsx', fileOf((await versionOneBook(oldBook)).workbook));
});
afterEach(() => {
  folder.remove();
});

const migrate = (input: string, ...options: readonly string[]): ReturnType<typeof commandLine> =>
  commandLine('migrate', '--workbook', folder.at(input), ...options);

const column =
  '  Kolumnen Fortsätter längst till höger i tabellen Indikatorer: kolumn P på bladet Indikatorer';

describe('migrate', () => {
  it('says what it adds and where, and leaves the workbook that it read as it was', async () => {
    const before = folder.read('gammal.xlsx');
    const ran = await migrate('gammal.xlsx', '--output', folder.at('ny.xlsx'));
    expect(ran.exitCode).toBe(0);
    expect(ran.messages).toBe(`Arbetsboken är uppdaterad. Det här lades till:\n${column}`);
    expect(folder.read('gammal.xlsx').equals(before)).toBe(true);
    const again = await migrate('ny.xlsx', '--output', folder.at('igen.xlsx'));
    expect(again.messages).toBe('Arbetsboken är redan uppdaterad. Det finns inget att lägga till.');
    expect(again.exitCode).toBe(0);
  });

  it('writes nothing on a dry run', async () => {
    const before = folder.picture();
    const ran = await migrate('gammal.xlsx', '--dry-run', '--output', folder.at('ny.xlsx'));
    expect(ran).toMatchObject({ exitCode: 0, messages: `Det här läggs till:\n${column}` });
    expect(folder.picture()).toEqual(before);
  });

  it('asks where to write', async () => {
    expect(await migrate('gammal.xlsx')).toMatchObject({ exitCode: 2 });
  });

  it('refuses where there is no room, says which cell is in the way, and writes nothing', async () => {
    const host = await versionOneBook(oldBook);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Indikatorer').getRange('P2').values = [['Ring Bo']];
      await context.sync();
    });
    folder.write('trång.xlsx', fileOf(host.workbook));
    const before = folder.picture();
    const ran = await migrate('trång.xlsx', '--output', folder.at('ny.xlsx'));
    expect(ran.exitCode).toBe(1);
    expect(ran.messages).toContain(
      'cell P2 på bladet Indikatorer används till något annat. Inget har ändrats.',
    );
    expect(folder.picture()).toEqual(before);
  });

  it('is taken back by undo', async () => {
    await migrate('gammal.xlsx', '--output', folder.at('ny.xlsx'));
    const ran = await commandLine(
      'undo',
      '--workbook',
      folder.at('ny.xlsx'),
      '--output',
      folder.at('åter.xlsx'),
    );
    const messages = 'Ångrat: Arbetsboken uppdaterades\nKolumnen Fortsätter på bladet Indikatorer togs bort.';
    expect(ran).toMatchObject({ exitCode: 0, messages });
    const again = await migrate('åter.xlsx', '--dry-run');
    expect(again.messages).toBe(`Det här läggs till:\n${column}`);
  });
});

describeWith('openpyxl', 'a workbook that has been migrated, as another program reads it,', () => {
  const notes = '_kvalitetsplan';

  it('has every cell that it had, and the new column within its table', async () => {
    await migrate('gammal.xlsx', '--output', folder.at('ny.xlsx'));
    const before = readWithOpenpyxl(folder.read('gammal.xlsx'));
    const after = readWithOpenpyxl(folder.read('ny.xlsx'));
    for (const [name, sheet] of Object.entries(before).filter(([each]) => each !== notes)) {
      const now = after[name];
      for (const part of ['cells', 'texts', 'formulas', 'fills', 'formats'] as const) {
        expect({ [name]: now?.[part] }).toMatchObject({ [name]: sheet[part] });
      }
      expect(now?.validations).toEqual(sheet.validations);
    }
    expect(tablesOf(after['Indikatorer'])).toEqual(
      tablesOf(before['Indikatorer']).map(({ columns, calculated, ref }) => ({
        ref: ref.replace('O', 'P'),
        columns: [...columns, 'Fortsätter'],
        calculated: [...calculated, null],
      })),
    );
    expect(after[notes]).toMatchObject({ state: 'veryHidden', cells: { A1: 'Schemaversion', B1: 2 } });
  });

  function tablesOf(sheet: ReadSheet | undefined): readonly ReadSheet['tables'][string][] {
    return Object.values(sheet?.tables ?? {});
  }
});
