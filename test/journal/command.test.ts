import { loadWorkbook } from '../../src/host/xlsx';
import { commandLine, Folder } from '../commandLine/running';
import { exampleRows } from '../spine/exampleRegisters';
import { fileOf, registerBook } from '../spine/registerBooks';
import { differences, pictureOfBook } from './books';

jest.setTimeout(240_000);

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

it('undo takes back what was done last, and says what it was', async () => {
  const input = folder.write('in.xlsx', fileOf(registerBook(exampleRows)));
  const annexed = folder.at('bilaga.xlsx');
  await commandLine('annex', '--workbook', input, '--year', '2025', '--group', 'vuxna', '--output', annexed);
  const ran = await commandLine('undo', '--workbook', annexed, '--output', folder.at('ut.xlsx'));
  expect(ran).toMatchObject({
    exitCode: 0,
    messages: 'Ångrat: Bilagan gjordes\nBladet Bilaga 2 2025 vuxna togs bort.',
  });
  const [before, after] = ['in.xlsx', 'ut.xlsx'].map((name) =>
    pictureOfBook(loadWorkbook(folder.read(name), 'bok.xlsx')),
  );
  expect(differences(before, after)).toEqual([]);
});

it('undo refuses where nothing is remembered, and writes nothing', async () => {
  const input = folder.write('in.xlsx', fileOf(registerBook(exampleRows)));
  const ran = await commandLine('undo', '--workbook', input, '--output', folder.at('ut.xlsx'));
  expect(ran).toMatchObject({ exitCode: 1, messages: 'Det finns inget att ångra' });
  expect(Object.keys(folder.picture())).toEqual(['in.xlsx']);
});
