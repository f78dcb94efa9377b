import { readFileSync, writeFileSync } from 'node:fs';
import { loadWorkbook } from '../../src/host/xlsx';
import { open, registerBook, tableOf } from '../freeze/functionBooks';
import { inFolder, inFolderForTheTest, run } from '../freeze/running';
import { fileOf } from '../spine/registerBooks';

jest.setTimeout(60_000);

/** Of Risker the column Risk has another name, of Åtgärder the table, and nothing tells which they were. */
async function damaged(): Promise<Uint8Array> {
  const host = await registerBook();
  await host.run(async (context) => {
    const { workbook } = context;
    const names = workbook.names.load('items/name');
    await context.sync();
    for (const item of names.items)
      if (item.name === '_kv_Risker_Risk' || item.name.startsWith('_kv_Åtgärder_')) item.delete();
    workbook.tables.getItem('Risker').columns.getItem('Risk').name = 'Vad kan hända';
    workbook.tables.getItem('Åtgärder').name = 'Tabell3';
    await context.sync();
  });
  return fileOf(host.workbook);
}

const mapping = ['--map', 'Risker.Risk=Vad kan hända', '--map', 'Åtgärder=Tabell3'];

it('the command lists what is missing and how to point it out, and does so, after a dry run that writes nothing', async () => {
  await inFolderForTheTest(async (folder) => {
    const [book = '', out = ''] = inFolder(folder, 'bok.xlsx', 'ut.xlsx');
    writeFileSync(book, await damaged());
    const before = readFileSync(book);

    const refused = await run('check', '--workbook', book, '--year', '2025');
    expect(refused.exit).toBe(1);
    expect(refused.messages).toEqual([
      expect.stringMatching(/^Registret Åtgärder hittades inte/u),
      expect.stringMatching(/^Kolumnen Risk saknas i registret Risker/u),
      'Heter den något annat: peka ut den med repair --map "Åtgärder=TABELL".',
    ]);

    const dry = await run('repair', '--workbook', book, ...mapping, '--dry-run');
    expect(dry.exit).toBe(0);
    expect(dry.messages.slice(0, 3)).toEqual([
      'Det här pekas ut:',
      '  Åtgärder är tabellen Tabell3',
      '  Risk i Risker är kolumnen Vad kan hända',
    ]);
    expect(readFileSync(book).equals(before)).toBe(true);

    const done = await run('repair', '--workbook', book, ...mapping, '--output', out);
    expect(done.exit).toBe(0);
    expect(done.messages[0]).toBe('Utpekat:');
    expect((await run('check', '--workbook', out, '--year', '2025')).messages).not.toContainEqual(
      expect.stringContaining('hittades inte'),
    );
    const headers = tableOf(open(loadWorkbook(readFileSync(out))), 'Risker').columns.map(({ name }) => name);
    expect(headers).toContain('Vad kan hända');
  });
});

it('the command refuses what could be something else, and what it does not understand', async () => {
  await inFolderForTheTest(async (folder) => {
    const [book = '', out = ''] = inFolder(folder, 'bok.xlsx', 'ut.xlsx');
    writeFileSync(book, await damaged());
    const repair = (...more: string[]) => run('repair', '--workbook', book, ...more, '--output', out);
    const taken = await repair('--map', 'Risker.Risk=Område');
    expect([taken.exit, taken.messages]).toEqual([
      1,
      [
        'Kolumnen Område i Risker är redan något annat. Inget har ändrats. Kolumner att välja på för Risk: Vad kan hända.',
      ],
    ]);
    for (const text of ['Risker.Rubrik=Område', 'Risk', 'Budget=Tabell3', 'Risker.Risk='])
      expect((await repair('--map', text)).exit).toBe(2);
    expect(() => readFileSync(out)).toThrow(/ENOENT/u);
  });
});
