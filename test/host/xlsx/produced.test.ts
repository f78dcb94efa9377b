import { type Sheet, type Workbook } from '../../../src/host/workbook/workbook';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { sheetOrder } from '../../../src/host/xlsx/sheetOrder';
import { parseXml } from '../../../src/host/xlsx/xml';
import { readZip } from '../../../src/host/xlsx/zip';
import { resolveTarget } from '../../../src/host/xlsx/relationships';
import { addSheet, firstSheet, newChart, newTable, setCell, setValues } from './building';
import { partNames, partText } from './comparing';
import { fullWorkbook } from './fullPackage';
import { convertWithLibreOffice, readWithOpenpyxl } from './otherReaders';

/** A workbook with one of each: table, calculated column, list, conditional format, chart, breaks, page. */
function addAnnexLike(workbook: Workbook): Sheet {
  const sheet = addSheet(workbook, 'Bilaga 2 2022');
  setValues(workbook, sheet, [
    ['Risk', 'Sannolikhet', 'Risknivå'],
    ['Brist på bemanning', 3, 9],
    ['=ingen formel', 2, 4],
  ]);
  setCell(workbook, sheet, 1, 2, 9, '=[@Sannolikhet]*3');
  setCell(workbook, sheet, 2, 2, 6, '=[@Sannolikhet]*3');
  const table = newTable('Risker_2022', ['Risk', 'Sannolikhet', 'Risknivå'], 2, 40);
  const last = table.columns[2];
  if (last) last.calculatedFormula = '=[@Sannolikhet]*3';
  sheet.tables.push(table);
  sheet.validations.push({
    areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    rule: { kind: 'list', source: '1,2,3,4', inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'Stop', title: '', message: '' },
    prompt: { show: false, title: '', message: '' },
  });
  sheet.conditionalFormats.push({
    id: '{1}',
    areas: [{ top: 1, left: 2, bottom: 2, right: 2 }],
    rule: { kind: 'cellValue', operator: 'GreaterThanOrEqual', formula1: '=8' },
    style: { fill: '#FFC7CE', bold: true },
    priority: 0,
    stopIfTrue: false,
  });
  const { name } = sheet;
  sheet.charts.push(newChart('Diagram 1', `'${name}'!$B$2:$B$3`, `'${name}'!$A$2:$A$3`));
  sheet.charts.push({ ...newChart('Diagram 2', `'${name}'!$C$2:$C$3`, `'${name}'!$A$2:$A$3`), top: 300 });
  sheet.merges.push({ top: 30, left: 0, bottom: 30, right: 1 });
  sheet.horizontalBreaks.push(20, 40);
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.columns.set(0, { width: 180, hidden: false });
  sheet.page = {
    ...sheet.page,
    paperSize: 'A4',
    printTitleRows: '$1:$1',
    footer: { left: '', center: '', right: '&P (&N)' },
  };
  sheet.protection = { options: {}, password: undefined };
  return sheet;
}

const produced: [string, () => Uint8Array][] = [
  ['a new workbook', () => produce(createWorkbook('ny'))],
  ['a loaded workbook', () => produce(loadWorkbook(fullWorkbook()))],
];

function produce(workbook: Workbook): Uint8Array {
  addAnnexLike(workbook);
  return saveWorkbook(workbook);
}

describe.each(produced)('%s with everything added', (_, make) => {
  const bytes = make();

  test('is read by openpyxl with all of it', () => {
    expect(readWithOpenpyxl(bytes)['Bilaga 2 2022']).toMatchObject({
      cells: { A2: 'Brist på bemanning', A3: '=ingen formel', B2: 3 },
      texts: { A3: '=ingen formel' },
      formulas: { C2: '=Risker_2022[[#This Row],[Sannolikhet]]*3' },
      merged: ['A31:B31'],
      tables: { Risker_2022: { ref: 'A1:C3', columns: ['Risk', 'Sannolikhet', 'Risknivå'] } },
      validations: [{ type: 'list', formula1: '"1,2,3,4"', sqref: 'B2:B3' }],
      conditional: [{ sqref: 'C2:C3', type: 'cellIs', priority: 1 }],
      charts: 2,
      breaks: [20, 40],
      freeze: 'A2',
      titles: '$1:$1',
    });
  });

  test('is read by LibreOffice with all of it', () => {
    const flat = convertWithLibreOffice(bytes, 'fods');
    const found = [
      '>=ingen formel<',
      'table:name="Risker_2022"',
      'Utfall &amp; mål',
      'draw:name="Diagram 2"',
    ].filter((text) => flat.includes(text));
    expect(found).toHaveLength(4);
    expect(flat).toMatch(/fo:break-before="page"/);
    expect(flat).toContain('calcext:conditional-format ');
    expect(flat).toContain('table:content-validation ');
  });

  test('has its sheets in the order of the schema', () => {
    for (const part of partNames(bytes).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
      const names = parseXml(partText(bytes, part)).children.map(({ name }) =>
        name === 'AlternateContent' ? 'controls' : name,
      );
      expect([part, names]).toEqual([
        part,
        [...names].sort((one, other) => sheetOrder.indexOf(one) - sheetOrder.indexOf(other)),
      ]);
      expect(names.every((name) => sheetOrder.includes(name))).toBe(true);
    }
  });

  test('counts right and has no empty collection', () => {
    for (const part of partNames(bytes).filter((name) => /worksheets\/sheet4|tables\/|styles/.test(name))) {
      const root = parseXml(partText(bytes, part));
      for (const element of [root, ...root.children]) {
        const count = element.number('count');
        if (count === undefined || element.name === 'dxfs' || element.name === 'tableStyles') continue;
        expect([part, element.name, element.children.length]).toEqual([part, element.name, count]);
        expect(count).toBeGreaterThan(0);
      }
    }
  });

  test('has rows and cells in order, each once', () => {
    const sheet = parseXml(
      partText(
        bytes,
        partNames(bytes)
          .filter((name) => /worksheets\/sheet\d/.test(name))
          .at(-1) ?? '',
      ),
    );
    const rows = (sheet.child('sheetData')?.children ?? []).map((row) => row.number('r') ?? 0);
    expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
  });

  test('has table ids of its own for each table', () => {
    const ids = partNames(bytes)
      .filter((name) => name.startsWith('xl/tables/'))
      .map((part) => parseXml(partText(bytes, part)).attribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads from every relationship to a part, and declares every part', () => {
    const parts = readZip(bytes);
    for (const [name] of parts) {
      if (!name.endsWith('.rels')) continue;
      const source = name.replace('_rels/', '').replace(/\.rels$/, '');
      for (const entry of parseXml(partText(bytes, name)).children)
        expect([name, parts.has(resolveTarget(source, entry.attribute('Target') ?? ''))]).toEqual([
          name,
          true,
        ]);
    }
    const types = parseXml(partText(bytes, '[Content_Types].xml')).all('Override');
    const declared = types.map((entry) => entry.attribute('PartName')?.slice(1) ?? '');
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.filter((part) => !parts.has(part))).toEqual([]);
  });

  test('does not ask Excel to recalculate', () => {
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('calcId="191029"');
  });
});

test('an empty workbook is one sheet in Calibri 11', () => {
  const workbook = createWorkbook('ny.xlsx');
  expect([workbook.name, workbook.sheets.map(({ name }) => name)]).toEqual(['ny.xlsx', ['Blad1']]);
  expect(workbook.styles.normal).toMatchObject({
    fontName: 'Calibri',
    fontSize: 11,
    fontColor: '#000000',
    fill: '',
  });
  expect(firstSheet(workbook)).toMatchObject({
    defaultRowHeight: 15,
    defaultColumnWidth: 48,
    showGridlines: true,
  });
  expect(readWithOpenpyxl(saveWorkbook(workbook))['Blad1']?.cells).toEqual({});
});

test('saving twice gives the same bytes', () => {
  const workbook = createWorkbook('ny');
  addAnnexLike(workbook);
  expect(Buffer.compare(saveWorkbook(workbook), saveWorkbook(workbook))).toBe(0);
});
