import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { nodeCompressor } from '../../../src/host/xlsx/nodeCompressor';
import { cellAt, firstSheet, setCell, sheetNamed } from './building';
import { differingParts, partText } from './comparing';
import { type Sheet, type Workbook } from '../../../src/host/workbook/workbook';
import { allAspects } from '../../../src/host/xlsx/sheetWriter';
import { fullParts, fullWorkbook, zipped } from './fullPackage';
import { readWithOpenpyxl } from './otherReaders';

const golden = join(__dirname, '../../../../shared/golden');
const files = ['xlsx', 'pasted'].flatMap((folder) =>
  readdirSync(join(golden, folder)).map(
    (file) => [`${folder}/${file}`, readFileSync(join(golden, folder, file))] as const,
  ),
);

const sources: (readonly [string, Uint8Array])[] = [
  ...files,
  ['a workbook full of things not modelled', fullWorkbook()],
];

describe.each(sources)('%s', (_, bytes) => {
  test('comes back part by part as it was when nothing has changed', () => {
    expect(differingParts(bytes, saveWorkbook(loadWorkbook(bytes)))).toEqual([]);
  });

  test('comes back alike whether fflate or zlib deflates it', () => {
    const compressor = nodeCompressor();
    expect(differingParts(bytes, saveWorkbook(loadWorkbook(bytes), { compressor }))).toEqual([]);
  });

  test('says the same when it is loaded again', () => {
    const once = loadWorkbook(bytes);
    const twice = loadWorkbook(saveWorkbook(once));
    expect(twice).toEqual(once);
  });
});

test.each(files)('%s with one cell changed differs in that sheet only', (_, bytes) => {
  const workbook = loadWorkbook(bytes);
  const sheet = firstSheet(workbook);
  setCell(workbook, sheet, 2, 1, 'Ändrat – här');
  const saved = saveWorkbook(workbook);
  expect(differingParts(bytes, saved)).toEqual([sheet.part]);
  expect(readWithOpenpyxl(saved)[sheet.name]?.cells['B3']).toBe('Ändrat – här');
});

/** What a sheet says, apart from how it was loaded and what of it is marked as changed. */
function essence(sheet: Sheet): unknown {
  const cells = [...sheet.rows].map(([row, { cells: found, ...look }]) => [
    row,
    look,
    found.map((cell) => cell && { ...cell, source: undefined }),
  ]);
  const rules = sheet.conditionalFormats.map((format) => ({ ...format, priority: undefined }));
  const loading = { source: undefined, changed: undefined, rows: cells, conditionalFormats: rules };
  return { ...sheet, ...loading };
}

test('every aspect of every sheet said to have changed gives the same workbook', () => {
  const bytes = fullWorkbook();
  const workbook = loadWorkbook(bytes);
  workbook.changed = true;
  for (const sheet of workbook.sheets) {
    for (const aspect of allAspects) sheet.changed.add(aspect);
    for (const table of sheet.tables) table.changed = true;
    for (const chart of sheet.charts) chart.changed = true;
  }
  const before = loadWorkbook(bytes);
  const after = loadWorkbook(saveWorkbook(workbook));
  expect(after.sheets.map(essence)).toEqual(before.sheets.map(essence));
  const names = ({ names: all }: Workbook): unknown[] =>
    all.map((name) => ({ ...name, sheet: name.sheet?.name }));
  expect(names(after)).toEqual(names(before));
});

test('a part in UTF-16 is read, and written as UTF-8 when it changes', () => {
  const parts = fullParts();
  const text = new TextDecoder().decode(parts.get('xl/worksheets/sheet2.xml')).replace('UTF-8', 'UTF-16');
  parts.set('xl/worksheets/sheet2.xml', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
  const workbook = loadWorkbook(zipped(parts));
  expect(differingParts(zipped(parts), saveWorkbook(workbook))).toEqual([]);
  const sheet = sheetNamed(workbook, 'Data');
  setCell(workbook, sheet, 3, 0, 'ändrad');
  const saved = saveWorkbook(workbook);
  expect(partText(saved, 'xl/worksheets/sheet2.xml')).toContain('encoding="UTF-8"');
  expect(readWithOpenpyxl(saved)['Data']?.cells['A4']).toBe('ändrad');
});

describe('in a sheet whose cells have changed', () => {
  function changed(): { saved: Uint8Array; xml: string } {
    const workbook = loadWorkbook(fullWorkbook());
    const sheet = sheetNamed(workbook, 'Allt & mer');
    setCell(workbook, sheet, 1, 1, 7);
    const saved = saveWorkbook(workbook);
    return { saved, xml: partText(saved, 'xl/worksheets/sheet1.xml') };
  }

  test('all other cells and elements stand byte for byte', () => {
    const before = partText(fullWorkbook(), 'xl/worksheets/sheet1.xml');
    const { xml } = changed();
    expect(xml).toBe(
      before
        .replace('<c r="B2"><v>1.5</v></c>', '<c r="B2"><v>7</v></c>')
        .replaceAll(' spans="1:8"', '')
        .replace(
          '<row r="2" x14ac:dyDescent="0.25" outlineLevel="1">',
          '<row r="2" x14ac:dyDescent="0.25" outlineLevel="1">',
        ),
    );
  });

  test('only that part differs, the order of calculation too staying since the formulas are the same', () => {
    expect(differingParts(fullWorkbook(), changed().saved)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('the order of calculation goes, with its relationship and type, when a formula goes', () => {
    const workbook = loadWorkbook(fullWorkbook());
    setCell(workbook, sheetNamed(workbook, 'Allt & mer'), 1, 4, 3);
    expect(differingParts(fullWorkbook(), saveWorkbook(workbook))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('cells that shared a formula with a changed cell get their own', () => {
    const workbook = loadWorkbook(fullWorkbook());
    const sheet = sheetNamed(workbook, 'Allt & mer');
    setCell(workbook, sheet, 1, 2, 'inte längre');
    const xml = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('t="shared"');
    expect(xml).toContain('<c r="C3"><f>B3*2</f><v>4</v></c>');
    expect(xml).toContain('<c r="C4"><f>B4*2</f><v>6</v></c>');
  });

  test('a recalculated array formula stays one', () => {
    const workbook = loadWorkbook(fullWorkbook());
    const sheet = sheetNamed(workbook, 'Allt & mer');
    const cell = cellAt(sheet, 1, 3);
    cell.value = 99;
    delete cell.source;
    sheet.changed.add('cells');
    expect(partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="D2" cm="1"><f t="array" ref="D2:D3">_xlfn._xlws.SORT(B2:B3)</f><v>99</v></c>',
    );
  });

  test('rich text keeps its runs when only its look changes', () => {
    const workbook = loadWorkbook(fullWorkbook());
    const sheet = sheetNamed(workbook, 'Allt & mer');
    const cell = cellAt(sheet, 1, 0);
    cell.style = workbook.styles.changer({ bold: true })(cell.style);
    sheet.changed.add('cells');
    const xml = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="A2" s="6" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>');
  });

  test('a part whose elements bear a prefix keeps it', () => {
    const workbook = loadWorkbook(fullWorkbook());
    const sheet = sheetNamed(workbook, 'Göms');
    setCell(workbook, sheet, 1, 0, 'ny');
    sheet.horizontalBreaks.push(1);
    sheet.changed.add('breaks');
    const again = loadWorkbook(saveWorkbook(workbook));
    const read = sheetNamed(again, 'Göms');
    expect([cellAt(read, 0, 0).value, cellAt(read, 1, 0).value, read.horizontalBreaks]).toEqual([
      'prefix',
      'ny',
      [1],
    ]);
    const other = readWithOpenpyxl(saveWorkbook(workbook))['Göms'];
    expect(other?.cells).toMatchObject({ A1: 'prefix', A2: 'ny' });
    expect(other?.breaks).toEqual([1]);
  });
});
