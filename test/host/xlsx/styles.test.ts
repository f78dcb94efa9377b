import { type StyleChange } from '../../../src/host/workbook/style';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { cellAt, firstSheet, setCell, sheetNamed } from './building';
import { differingParts, partText } from './comparing';
import { fullWorkbook } from './fullPackage';
import { readWithOpenpyxl } from './otherReaders';

/** Largest difference of a channel, in steps of 255. */
function distance(one: string, other: string): number {
  const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const others = channels(other);
  return Math.max(...channels(one).map((value, index) => Math.abs(value - (others[index] ?? 0))));
}

test('tinted colours are what Excel shows, but for a step or two', () => {
  const sheet = sheetNamed(loadWorkbook(fullWorkbook()), 'Allt & mer');
  const { fontColor, fill } = cellAt(sheet, 0, 0).style;
  expect(distance(fontColor, '#366092')).toBeLessThanOrEqual(2);
  expect(distance(fill, '#FCD5B4')).toBeLessThanOrEqual(2);
  expect(distance(sheet.tabColor, '#95B3D7')).toBeLessThanOrEqual(2);
});

test('fonts, borders and colours are read as Excel shows them', () => {
  const sheet = sheetNamed(loadWorkbook(fullWorkbook()), 'Allt & mer');
  const style = cellAt(sheet, 0, 0).style;
  expect(style).toMatchObject({
    fontName: 'Cambria',
    fontSize: 14,
    bold: true,
    horizontal: 'Center',
    vertical: 'Top',
    wrap: true,
    rotation: -30,
    numberFormat: '#,##0.0\\ "kr"',
    locked: false,
    origin: 1,
  });
  expect(style.borders).toEqual({
    left: { line: 'thin', color: '' },
    top: { line: 'medium', color: '#00B050' },
    diagonalUp: { line: 'hair', color: '' },
  });
  expect(cellAt(sheet, 1, 0).style.quotePrefix).toBe(true);
  expect(cellAt(sheet, 3, 0).style).toMatchObject({
    fontColor: '#FF0000',
    underline: 'Double',
    numberFormat: 'm/d/yyyy',
    fill: '',
  });
});

describe('a changed style', () => {
  function changedBy(change: StyleChange): { saved: Uint8Array; styles: string } {
    const workbook = loadWorkbook(fullWorkbook());
    const sheet = sheetNamed(workbook, 'Allt & mer');
    const cell = cellAt(sheet, 0, 0);
    cell.style = workbook.styles.changer(change)(cell.style);
    sheet.changed.add('cells');
    const saved = saveWorkbook(workbook);
    return { saved, styles: partText(saved, 'xl/styles.xml') };
  }

  test('keeps of its font what the model does not know', () => {
    const { styles } = changedBy({ bold: false });
    expect(styles).toContain(
      '<font><outline/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Cambria"/><family val="1"/></font></fonts>',
    );
    expect(styles).toContain('<fonts count="4" x14ac:knownFonts="1">');
  });

  test('keeps alignment, protection, fill and border as they were', () => {
    const { styles } = changedBy({ bold: false });
    expect(styles).toMatch(
      /<xf numFmtId="170" fontId="3" fillId="2" borderId="1" xfId="0"[^>]*><alignment horizontal="center" vertical="top" textRotation="120" wrapText="1" readingOrder="1"\/><protection locked="0"\/><\/xf><\/cellXfs>/,
    );
  });

  test('changes no style that was there', () => {
    const before = partText(fullWorkbook(), 'xl/styles.xml');
    const { styles, saved } = changedBy({ fill: '#ABCDEF', borders: { left: { line: 'none', color: '' } } });
    const strip = (text: string): string => text.replace(/ count="\d+"/g, '');
    for (const element of strip(before).match(/<(font|fill|border|xf|dxf|numFmt)\b.*?(?:<\/\1>|\/>)/g) ?? [])
      expect(strip(styles)).toContain(element);
    expect(differingParts(fullWorkbook(), saved)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  });

  test.each<StyleChange>([
    { bold: false, italic: true, underline: 'Single', strikethrough: true },
    { fontName: 'Calibri', fontSize: 9.5, fontColor: '#123456' },
    { fill: '#ABCDEF' },
    { fill: '' },
    { horizontal: 'Right', vertical: 'Center', wrap: false, indent: 2, rotation: 45, shrink: true },
    { numberFormat: '0 %' },
    { numberFormat: '@', quotePrefix: true },
    { locked: true, formulaHidden: true },
  ])('%p comes back as it was set', (change) => {
    const { saved } = changedBy(change);
    const style = cellAt(sheetNamed(loadWorkbook(saved), 'Allt & mer'), 0, 0).style;
    expect(style).toMatchObject(change);
  });

  test('asked for twice is written once', () => {
    const workbook = createWorkbook('test');
    const sheet = firstSheet(workbook);
    const bold = workbook.styles.changer({ bold: true });
    for (let row = 0; row < 50; row++) {
      const cell = setCell(workbook, sheet, row, 0, row);
      cell.style = bold(cell.style);
    }
    expect(partText(saveWorkbook(workbook), 'xl/styles.xml')).toContain('<cellXfs count="2">');
  });
});

test('openpyxl sees the fills and number formats that were set', () => {
  const workbook = createWorkbook('test');
  const sheet = firstSheet(workbook);
  const cell = setCell(workbook, sheet, 0, 0, 0.77);
  cell.style = workbook.styles.changer({ fill: '#FFE699', numberFormat: '0 %;-0 %' })(cell.style);
  const read = readWithOpenpyxl(saveWorkbook(workbook))['Blad1'];
  expect([read?.fills['A1'], read?.formats['A1']]).toEqual(['FFFFE699', '0 %;-0 %']);
});
