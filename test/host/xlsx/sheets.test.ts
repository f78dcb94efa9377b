import { createWorkbook, loadWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { type Sheet, type Workbook } from '../../../src/host/workbook/workbook';
import { addSheet, firstSheet, setCell, sheetNamed } from './building';
import { differingParts, partNames, partText } from './comparing';
import { fullWorkbook } from './fullPackage';
import { readWithOpenpyxl } from './otherReaders';

function reloaded(workbook: Workbook): Workbook {
  return loadWorkbook(saveWorkbook(workbook));
}

function full(): Workbook {
  return loadWorkbook(fullWorkbook());
}

describe('sheets', () => {
  test('an added sheet changes the workbook, its types and its relationships and nothing else', () => {
    const workbook = full();
    const sheet = addSheet(workbook, "Bilaga 2 '22");
    setCell(workbook, sheet, 0, 0, 'Bilaga 2');
    const saved = saveWorkbook(workbook);
    expect(differingParts(fullWorkbook(), saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet4.xml',
    ]);
    const read = readWithOpenpyxl(saved);
    expect(Object.keys(read)).toEqual(['Allt & mer', 'Data', 'Göms', "Bilaga 2 '22"]);
    expect(read["Bilaga 2 '22"]?.cells['A1']).toBe('Bilaga 2');
  });

  test('a removed sheet takes its own parts along and what others share stays', () => {
    const workbook = full();
    workbook.sheets.splice(0, 1);
    workbook.changed = true;
    const saved = saveWorkbook(workbook);
    const gone = partNames(fullWorkbook()).filter((part) => !partNames(saved).includes(part));
    expect(gone).toEqual([
      'xl/calcChain.xml',
      'xl/charts/_rels/chart1.xml.rels',
      'xl/charts/chart1.xml',
      'xl/charts/style1.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/media/image1.png',
      'xl/printerSettings/printerSettings1.bin',
      'xl/threadedComments/threadedComment1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(partText(saved, '[Content_Types].xml')).not.toMatch(
      /sheet1\.xml"[^>]*worksheet|comments1|chart1|style1/,
    );
    const book = partText(saved, 'xl/workbook.xml');
    expect(book).not.toContain('Print_Titles');
    expect(book).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">');
    expect(Object.keys(readWithOpenpyxl(saved))).toEqual(['Data', 'Göms']);
  });

  test('moved sheets keep their local names, and the chart sheet stays behind the sheet it followed', () => {
    const workbook = full();
    workbook.sheets.reverse();
    workbook.changed = true;
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/workbook.xml')).toMatch(
      /name="Göms".*name="Data".*name="Diagram".*name="Allt &amp; mer"/,
    );
    const again = loadWorkbook(saved);
    expect(again.activeSheet.name).toBe('Data');
    expect(again.names.find(({ name }) => name === 'Lokalt')?.sheet?.name).toBe('Göms');
    expect([
      sheetNamed(again, 'Allt & mer').page.printTitleRows,
      sheetNamed(again, 'Data').page.printArea,
    ]).toEqual(['$1:$2', '$A$1:$B$4']);
  });

  test('a renamed sheet takes the names that Excel keeps for it along', () => {
    const workbook = full();
    sheetNamed(workbook, 'Data').name = "Nya 'data'";
    workbook.changed = true;
    const saved = saveWorkbook(workbook);
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      `localSheetId="1">'Nya ''data'''!$A$1:$B$4</definedName>`,
    );
    expect(differingParts(fullWorkbook(), saved)).toEqual(['xl/workbook.xml']);
  });

  test('showing another sheet leaves exactly one tab selected', () => {
    const workbook = full();
    workbook.activeSheet = sheetNamed(workbook, 'Allt & mer');
    const saved = saveWorkbook(workbook);
    expect(differingParts(fullWorkbook(), saved)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(loadWorkbook(saved).activeSheet.name).toBe('Allt & mer');
    const selected = [1, 2, 3].map((number) =>
      partText(saved, `xl/worksheets/sheet${number}.xml`).includes('tabSelected="1"'),
    );
    expect(selected).toEqual([true, false, false]);
  });

  test('visibility, tab colour and protection of the structure', () => {
    const workbook = createWorkbook('test');
    const hidden = addSheet(workbook, 'Göms');
    hidden.visibility = 'VeryHidden';
    hidden.tabColor = '#C00000';
    workbook.structureProtected = true;
    const again = reloaded(workbook);
    expect(again.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
      ['Blad1', 'Visible', ''],
      ['Göms', 'VeryHidden', '#C00000'],
    ]);
    expect(again.structureProtected).toBe(true);
    again.structureProtected = false;
    again.changed = true;
    expect(reloaded(again).structureProtected).toBe(false);
  });
});

describe('what is set on a sheet comes back', () => {
  function sheetAfter(change: (sheet: Sheet, workbook: Workbook) => void): Sheet {
    const workbook = createWorkbook('test');
    const sheet = addSheet(workbook, 'Blad 2');
    change(sheet, workbook);
    return sheetNamed(reloaded(workbook), 'Blad 2');
  }

  test('frozen panes and gridlines', () => {
    const rows = sheetAfter((sheet) => {
      sheet.frozen = { rows: 1, columns: 0 };
      sheet.showGridlines = false;
    });
    expect([rows.frozen, rows.showGridlines]).toEqual([{ rows: 1, columns: 0 }, false]);
    expect(sheetAfter((sheet) => (sheet.frozen = { rows: 0, columns: 2 })).frozen).toEqual({
      rows: 0,
      columns: 2,
    });
  });

  test.each([48, 9, 100.5, 382.5])('a column of %p points', (width) => {
    const read = sheetAfter((sheet) => sheet.columns.set(3, { width, hidden: false }));
    expect(read.columns.get(3)?.width).toBe(width);
  });

  test('row heights, hidden rows and columns, merges, breaks', () => {
    const read = sheetAfter((sheet) => {
      sheet.rows.set(4, { cells: [], height: 33.75, hidden: false });
      sheet.rows.set(5, { cells: [], height: undefined, hidden: true });
      sheet.columns.set(0, { width: undefined, hidden: true });
      sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
      sheet.horizontalBreaks.push(40, 12, 40);
    });
    expect([read.rows.get(4)?.height, read.rows.get(5)?.hidden, read.columns.get(0)?.hidden]).toEqual([
      33.75,
      true,
      true,
    ]);
    expect([read.merges, read.horizontalBreaks]).toEqual([
      [{ top: 0, left: 0, bottom: 0, right: 2 }],
      [12, 40],
    ]);
  });

  test('the page', () => {
    const page: Sheet['page'] = {
      orientation: 'Landscape',
      paperSize: 'A4',
      margins: { left: 36, right: 36, top: 50.4, bottom: 50.4, header: 21.6, footer: 21.6 },
      scale: undefined,
      fitWide: 1,
      fitTall: undefined,
      centerHorizontally: true,
      printGridlines: false,
      header: { left: '', center: '', right: '' },
      footer: { left: 'Bilaga & mer', center: '', right: '&P (&N)' },
      printTitleRows: '$1:$1',
      printArea: '$A$1:$C$9',
    };
    page.footer.left = 'Bilaga && mer';
    expect(sheetAfter((sheet) => (sheet.page = page)).page).toEqual(page);
  });

  test('protection, with the hash of a password instead of it', () => {
    const read = sheetAfter((sheet) => {
      sheet.protection = {
        options: { allowFormatColumns: true, selectionMode: 'Unlocked' },
        password: 'hemligt',
      };
    });
    expect(read.protection).toMatchObject({
      hasPassword: true,
      options: { allowFormatColumns: true, allowSort: false, selectionMode: 'Unlocked' },
    });
  });

  test.each<Sheet['validations'][number]['rule']>([
    { kind: 'list', source: 'Ja,"Nej"', inCellDropDown: true },
    { kind: 'list', source: '=INDIRECT("Områden[Område]")', inCellDropDown: false },
    { kind: 'wholeNumber', operator: 'Between', formula1: '1', formula2: '4' },
    { kind: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: '=A1' },
    { kind: 'custom', formula: '=LEN(A1)<3' },
  ])('the validation %p', (rule) => {
    const validation = {
      areas: [{ top: 1, left: 2, bottom: 9, right: 2 }],
      rule,
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'Warning', title: 'Fel', message: 'Rad 1\nrad 2 <&>"' },
      prompt: { show: true, title: 'Välj', message: 'något' },
    };
    expect(sheetAfter((sheet) => sheet.validations.push(validation)).validations).toEqual([validation]);
  });

  test.each<Sheet['conditionalFormats'][number]['rule']>([
    { kind: 'custom', formula: '=$A1="Hög"' },
    { kind: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=4' },
    { kind: 'containsText', operator: 'Contains', text: 'saknas "helt"' },
    { kind: 'containsText', operator: 'BeginsWith', text: 'Ej' },
  ])('the conditional format %p', (rule) => {
    const style = { fill: '#FFE699', fontColor: '#C00000', bold: true, numberFormat: '"▲" 0' };
    const format = {
      id: '{x}',
      areas: [{ top: 0, left: 0, bottom: 5, right: 0 }],
      rule,
      style,
      priority: 0,
      stopIfTrue: true,
    };
    const read = sheetAfter((sheet) => sheet.conditionalFormats.push(format)).conditionalFormats;
    expect(read).toEqual([{ ...format, id: expect.any(String) as string }]);
  });

  test('names: hidden, local, with a comment', () => {
    const workbook = createWorkbook('test');
    const sheet = firstSheet(workbook);
    const names = [
      { name: '_kv_Risker_Risk', formula: '=Blad1!$A$1', visible: false, comment: '', sheet: undefined },
      { name: 'Lokal', formula: '=Blad1!$B$1', visible: true, comment: 'om "den"', sheet },
    ];
    workbook.names.push(...names);
    workbook.changed = true;
    const again = reloaded(workbook);
    expect(again.names.map((name) => ({ ...name, sheet: name.sheet?.name }))).toEqual(
      names.map((name) => ({ ...name, sheet: name.sheet?.name })),
    );
  });
});
