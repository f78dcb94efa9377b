import { readFileSync } from 'node:fs';
import { describeWith } from '../environment';
import { changedByOpenpyxl, inFolder, inFolderForTheTest, run } from '../freeze/running';
import { convertWithLibreOffice, readWithOpenpyxl } from '../host/xlsx/otherReaders';

/** Without drop-downs, colours and frozen headers, with a level written over a formula and a new unit. */
const damage = [
  'risks = book["Risker"]',
  'risks["J3"] = 99',
  'risks.data_validations.dataValidation = []',
  'risks.conditional_formatting = type(risks.conditional_formatting)()',
  'risks.freeze_panes = None',
  'lists = book["Inställningar"]',
  'units = lists.tables["Enheter"]',
  'first, last = units.ref.split(":")',
  'column, row = first.rstrip("0123456789"), int(last.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) + 1',
  'lists[f"{column}{row}"] = "Ungdomsteamet"',
  'units.ref = f"{first}:{column}{row}"',
  'units.autoFilter.ref = units.ref',
  // What LibreOffice finds under the drop-downs' names.
  'proof = book.create_sheet("Prov", 0)',
  'proof["A1"] = "=COUNTIF(_kv_lista_Enheter_Enhet,\\"Ungdomsteamet\\")"',
  'proof["A2"] = "=COUNTIF(_kv_lista_Statusar_Status_Åtgärd,\\"Klar\\")"',
  'proof["A3"] = "=ROWS(_kv_lista_Statusar_Status_Egenkontroll)"',
];

describeWith(['libreoffice', 'openpyxl'], 'a file that has lost what create had set', () => {
  it('is mended as another program reads it, says what stood there, and is not changed by a dry run', async () => {
    await inFolderForTheTest(async (folder) => {
      const [book = '', damaged = '', mended = ''] = inFolder(
        folder,
        'bok.xlsx',
        'trasig.xlsx',
        'lagad.xlsx',
      );
      await run('create', '--sample', '--output', book);
      changedByOpenpyxl(book, damaged, damage);
      const before = readFileSync(damaged);

      // A new unit is among the words at once, before anything is mended.
      expect(convertWithLibreOffice(before, 'csv').split('\n').slice(0, 3)).toEqual(['1', '1', '5']);
      const dry = await run('repair', '--workbook', damaged, '--dry-run');
      expect(dry.exit).toBe(0);
      expect(dry.messages).toContain('Det här lagas:');
      expect(dry.messages).toContain('  Risker!J3 (Risknivå för R2): 99');
      expect(readFileSync(damaged).equals(before)).toBe(true);

      const done = await run('repair', '--workbook', damaged, '--output', mended);
      expect(done.exit).toBe(0);
      expect(done.messages).toContain('  Risker: formeln i Risknivå, på 1 rad');
      expect(done.messages).toContain('  Risker: rubrikrad som alltid syns');

      const [was, now] = [book, mended].map((path) => readWithOpenpyxl(readFileSync(path))['Risker']);
      for (const part of ['cells', 'formulas', 'validations', 'conditional', 'freeze', 'titles'] as const)
        expect([part, now?.[part]]).toEqual([part, was?.[part]]);
      const again = await run('repair', '--workbook', mended, '--dry-run');
      expect(again.messages[0]).toBe('Det finns inget att laga.');
    });
  });
});

it('the command asks for where to write, and names what it cannot do without', async () => {
  await inFolderForTheTest(async (folder) => {
    const [book = '', out = ''] = inFolder(folder, 'bok.xlsx', 'ut.xlsx');
    expect((await run('repair', '--workbook', book)).messages[0]).toBe('--output saknas. Inget har ändrats.');
    expect((await run('repair', '--output', out)).exit).toBe(2);
    expect((await run('repair', '--workbook', book, '--output', out)).exit).toBe(1);
  });
});
