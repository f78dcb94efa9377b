import { createWorkbook, FileError, loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { type Workbook } from '../../../src/host/workbook/workbook';
import { addSheet, firstSheet, newChart, newTable, setCell, setValues, sheetNamed } from './building';
import { differingParts, partNames, partText } from './comparing';
import { fullWorkbook } from './fullPackage';
import { readWithOpenpyxl } from './otherReaders';

function full(): Workbook {
  return loadWorkbook(fullWorkbook());
}

describe('tables', () => {
  test('a new table gets an id and a part of its own beside those that are there', () => {
    const workbook = full();
    const sheet = addSheet(workbook, 'Ny');
    setValues(workbook, sheet, [
      ['Typ', 'Rad\nbryt'],
      ['a', 1],
    ]);
    const table = newTable('Ny', ['Typ', 'Rad\nbryt'], 1, 1);
    const second = table.columns[1];
    if (second) second.calculatedFormula = '=KVALITET.RISKKLASS([@Typ])';
    sheet.tables.push(table);
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/tables/table2.xml')).toMatch(
      / id="2" name="Ny" .*Rad_x000a_bryt.*_xldudf_KVALITET_RISKKLASS\(Ny\[\[#This Row\],\[Typ\]\]\)/s,
    );
    expect(readWithOpenpyxl(saved)['Ny']?.tables).toEqual({
      Ny: {
        ref: 'A1:B2',
        columns: ['Typ', 'Rad\nbryt'],
        calculated: [null, '_xldudf_KVALITET_RISKKLASS(Ny[[#This Row],[Typ]])'],
      },
    });
  });

  test('a table that grows keeps everything else its part says', () => {
    const workbook = full();
    const sheet = sheetNamed(workbook, 'Data');
    setValues(workbook, sheet, [['d', 4]], 4);
    const [table] = sheet.tables;
    if (!table) throw new Error('no table');
    table.area = { ...table.area, bottom: 4 };
    table.changed = true;
    const before = partText(fullWorkbook(), 'xl/tables/table1.xml');
    const after = partText(saveWorkbook(workbook), 'xl/tables/table1.xml');
    expect(after).toBe(before.replaceAll('A1:B4', 'A1:B5').replace(/<sortState.*<\/sortState>/, ''));
  });

  test('a renamed column keeps its formula and styles; a removed one takes its filter along', () => {
    const workbook = full();
    const sheet = sheetNamed(workbook, 'Data');
    const [table] = sheet.tables;
    if (!table) throw new Error('no table');
    table.columns.shift();
    const [column] = table.columns;
    if (column) column.name = 'Mängd';
    table.area = { ...table.area, left: 1 };
    table.changed = true;
    setCell(workbook, sheet, 0, 1, 'Mängd');
    const xml = partText(saveWorkbook(workbook), 'xl/tables/table1.xml');
    expect(xml).toContain(
      '<tableColumns count="1"><tableColumn id="3" name="Mängd"><calculatedColumnFormula>',
    );
    expect(xml).toContain('<autoFilter ref="B1:B4"/>');
  });

  test('a removed table is gone with its part, and its slicer stays as it was', () => {
    const workbook = full();
    const sheet = sheetNamed(workbook, 'Data');
    sheet.tables.splice(0, 1);
    sheet.changed.add('tables');
    const saved = saveWorkbook(workbook);
    expect(partNames(saved)).not.toContain('xl/tables/table1.xml');
    expect(partText(saved, 'xl/worksheets/sheet2.xml')).not.toContain('tablePart');
    expect(partNames(saved)).toContain('xl/slicers/slicer1.xml');
  });

  test('a header cell that is not its column is a defect, not a file that Excel would repair', () => {
    const workbook = createWorkbook('test');
    const sheet = firstSheet(workbook);
    setValues(workbook, sheet, [['Typ', 2022]]);
    sheet.tables.push(newTable('T', ['Typ', '2022'], 1));
    expect(() => saveWorkbook(workbook)).toThrow('T: the cell B1 does not hold the column');
  });
});

describe('charts', () => {
  test('a chart is appended to a drawing that has a picture and a chart', () => {
    const workbook = full();
    const sheet = sheetNamed(workbook, 'Allt & mer');
    sheet.charts.push(newChart('Nytt', "'Allt & mer'!$B$2:$B$4", "'Allt & mer'!$A$2:$A$4"));
    sheet.changed.add('charts');
    const saved = saveWorkbook(workbook);
    expect(differingParts(fullWorkbook(), saved)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart4.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    expect(
      partText(saved, 'xl/drawings/drawing1.xml').startsWith(
        partText(fullWorkbook(), 'xl/drawings/drawing1.xml').replace('</xdr:wsDr>', ''),
      ),
    ).toBe(true);
    expect(readWithOpenpyxl(saved)['Allt & mer']?.charts).toBe(2);
  });

  test('a new chart holds copies of its cells and comes back as it was set', () => {
    const workbook = createWorkbook('test');
    const sheet = firstSheet(workbook);
    setValues(workbook, sheet, [
      ['2020', 0.5],
      ['2021', 0.77],
    ]);
    setCell(workbook, sheet, 2, 0, '2022');
    const chart = newChart('Diagram', 'Blad1!$B$1:$B$3', 'Blad1!$A$1:$A$3');
    sheet.charts.push(chart);
    const saved = saveWorkbook(workbook);
    const xml = partText(saved, 'xl/charts/chart1.xml');
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>0.5</c:v></c:pt><c:pt idx="1"><c:v>0.77</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>2020</c:v></c:pt>');
    const [read] = firstSheet(loadWorkbook(saved)).charts;
    expect(read).toEqual({ ...chart, id: read?.id, part: 'xl/charts/chart1.xml', changed: false });
  });

  test('a changed title keeps the place, a changed place keeps the chart', () => {
    const moved = full();
    const [chart] = sheetNamed(moved, 'Allt & mer').charts;
    if (!chart) throw new Error('no chart');
    chart.left += 10;
    chart.changed = true;
    expect(differingParts(fullWorkbook(), saveWorkbook(moved))).toEqual(['xl/drawings/drawing1.xml']);
    const retitled = full();
    const [other] = sheetNamed(retitled, 'Allt & mer').charts;
    if (!other) throw new Error('no chart');
    other.title = { ...other.title, text: 'Nytt' };
    other.changed = true;
    expect(differingParts(fullWorkbook(), saveWorkbook(retitled))).toEqual(['xl/charts/chart1.xml']);
  });

  test('a removed chart takes its parts along and leaves the picture', () => {
    const workbook = full();
    const sheet = sheetNamed(workbook, 'Allt & mer');
    sheet.charts.splice(0, 1);
    sheet.changed.add('charts');
    const saved = saveWorkbook(workbook);
    const gone = partNames(fullWorkbook()).filter((part) => !partNames(saved).includes(part));
    expect(gone).toEqual(['xl/charts/_rels/chart1.xml.rels', 'xl/charts/chart1.xml', 'xl/charts/style1.xml']);
    expect(partText(saved, 'xl/drawings/drawing1.xml')).toContain('Bild 1');
  });

  test('a type of chart that cannot be written is refused', () => {
    const workbook = createWorkbook('test');
    const sheet = firstSheet(workbook);
    const chart = newChart('Karta', 'Blad1!$B$1:$B$3', 'Blad1!$A$1:$A$3');
    chart.chartType = 'Treemap';
    chart.series = [];
    sheet.charts.push(chart);
    expect(() => saveWorkbook(workbook)).toThrow(FileError);
  });
});

test('of extended validations those that are removed go, and the rest of the list stays', () => {
  const workbook = full();
  const sheet = sheetNamed(workbook, 'Allt & mer');
  sheet.validations.pop();
  sheet.changed.add('validations');
  const before = partText(fullWorkbook(), 'xl/worksheets/sheet1.xml');
  const after = partText(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml');
  expect(after).toBe(before.replace(/<ext uri="\{CCE6A557.*?<\/ext>/, ''));
});
