import { loadWorkbook } from '../../../src/host/xlsx';
import { sheetNamed } from './building';
import { fullWorkbook } from './fullPackage';

describe('what the full workbook says', () => {
  const workbook = loadWorkbook(fullWorkbook());
  const sheet = sheetNamed(workbook, 'Allt & mer');

  test('its sheets with their visibility; the chart sheet is none of them', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Allt & mer', 'Visible'],
      ['Data', 'Visible'],
      ['Göms', 'VeryHidden'],
    ]);
    expect(workbook.activeSheet.name).toBe('Data');
  });

  test('its names without those Excel keeps for itself', () => {
    expect(
      workbook.names.map(({ name, formula, visible, comment, sheet: owner }) => [
        name,
        formula,
        visible,
        comment,
        owner?.name,
      ]),
    ).toEqual([
      ['Lokalt', '=Göms!$A$1', true, 'bara här', 'Göms'],
      ['Slicer_Typ', '=#N/A', true, '', undefined],
      ['Summa', '=LAMBDA(x,x+1)', false, '', undefined],
    ]);
  });

  test('values and formulas of its cells', () => {
    const read = [0, 1, 2, 3].map((row) =>
      sheet.rows.get(row)?.cells.map((cell) => cell && [cell.value, cell.formula]),
    );
    expect(read).toEqual([
      [
        ['Rubrik', undefined],
        ['fet och mager', undefined],
        ['課長', undefined],
        ['rad\r\nbryt _x0041_', undefined],
      ],
      [
        ['inline', undefined],
        [1.5, undefined],
        [3, '=B2*2'],
        [1.5, '=SORT(B2:B3)'],
        [3, '=XLOOKUP(B2,B2:B4,C2:C4)'],
      ],
      [
        [true, undefined],
        [2, undefined],
        [4, '=B3*2'],
        [2, undefined],
        [{ error: '#DIV/0!' }, '=1/0'],
      ],
      [
        [45292, undefined],
        [3, undefined],
        [6, '=B4*2'],
        undefined,
        ['Rubrikx', '=A1&"x"'],
        [0, '=KVALITET.TREND(B3,B2)'],
      ],
    ]);
  });

  test('columns, rows, view, page and protection in points and in the words of Excel', () => {
    expect(sheet.columns.get(0)?.width).toBe(108.75);
    expect([sheet.columns.get(1)?.width, sheet.columns.get(5)?.hidden]).toEqual([48, true]);
    expect([sheet.rows.get(0)?.height, sheet.rows.get(2)?.height, sheet.rows.get(11)?.hidden]).toEqual([
      30.75,
      18.5,
      true,
    ]);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      scale: 100,
      printGridlines: true,
      header: { left: 'Vänster', center: '&"-,Bold"Mitt', right: 'Höger && mer' },
      footer: { left: '', center: '&P', right: '' },
      printTitleRows: '$1:$2',
      printArea: undefined,
    });
    expect(sheetNamed(workbook, 'Data').page.printArea).toBe('$A$1:$B$4');
    expect(sheet.protection).toMatchObject({
      hasPassword: true,
      options: { allowFormatCells: true, allowSort: false, allowEditObjects: false },
    });
    expect(sheet.horizontalBreaks).toEqual([8]);
  });

  test('validations of both kinds and conditional formats', () => {
    expect(sheet.validations.map(({ rule, areas }) => [rule, areas])).toEqual([
      [{ kind: 'list', source: 'Ja,Nej', inCellDropDown: true }, [{ top: 2, left: 6, bottom: 8, right: 6 }]],
      [
        { kind: 'list', source: '=Data!$A$2:$A$4', inCellDropDown: true },
        [{ top: 1, left: 7, bottom: 8, right: 7 }],
      ],
    ]);
    expect(sheet.conditionalFormats.map(({ rule, style, priority }) => [rule.kind, style, priority])).toEqual(
      [
        ['cellValue', { bold: true, fontColor: '#9C0006', fill: '#FFC7CE' }, 0],
        ['other', {}, 2],
        ['custom', {}, 3],
      ],
    );
  });

  test('tables with calculated columns and charts with their references', () => {
    const data = sheetNamed(workbook, 'Data');
    expect(data.tables).toMatchObject([
      {
        name: 'Data',
        filtered: true,
        columns: [{ name: 'Typ' }, { name: 'Antal\nst', calculatedFormula: '=KVALITET.RISKNIVA([@Typ],1)' }],
      },
    ]);
    expect(sheet.charts).toMatchObject([
      {
        name: 'Diagram 1',
        chartType: 'ColumnClustered',
        title: { text: 'Ett diagram', visible: true, fontSize: 16, bold: true },
        series: [{ name: 'Serie', values: "'Allt & mer'!$B$2:$B$4" }],
        valueAxis: { numberFormat: '0%', maximum: 10, majorGridlines: true },
        displayBlanksAs: 'NotPlotted',
        left: 108.75,
        width: 144,
        height: 76,
      },
    ]);
  });
});
