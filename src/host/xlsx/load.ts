import { StyleBook, type Style } from '../workbook/style';
import { type Package, type Sheet, type Table, type Workbook } from '../workbook/workbook';
import { readRowBreaks } from './breaks';
import { readColumns } from './columns';
import { readTheme } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import { readNames, readPrintNames, type SheetSlot } from './definedNames';
import { readCharts } from './drawingPart';
import { ElementList } from './elementList';
import { readExtendedValidations } from './extensionList';
import { FileError } from './fileError';
import { refuseOtherFiles } from './fileKind';
import { readHeaderFooter } from './headerFooter';
import { readMerges } from './merges';
import { PackageDraft } from './packageDraft';
import { readPage } from './pageSetup';
import { readProtection } from './protection';
import { relationshipType } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { sheetOrder } from './sheetOrder';
import { readSheetPart } from './sheetPart';
import { readDefaultSizes, readFitToPage, readTabColor } from './sheetProperties';
import { readView } from './sheetViews';
import { StyleSheet } from './stylesPart';
import { readTable } from './tablePart';
import { readValidations } from './validations';
import { openWorkbookPart, readActiveTab, readSheetName, readVisibility } from './workbookPart';
import { hasDoctype, parseXml, type XmlElement } from './xml';
import { readZip } from './zip';

/** What every sheet needs of the workbook. */
interface Shared {
  readonly draft: PackageDraft;
  readonly styleSheet: StyleSheet;
  readonly styles: readonly Style[];
  readonly book: StyleBook;
  readonly sharedStrings: readonly string[];
}

/** The part of the workbook itself, wherever the package says it lies. */
export function workbookPartOf(draft: PackageDraft): string {
  const [part] = draft.relationships('').parts(relationshipType.workbook);
  if (part === undefined || !draft.has(part)) throw new FileError('notXlsx', 'no workbook in the package');
  return part;
}

const strictNamespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

function refuseOtherWorkbooks(draft: PackageDraft, part: string): void {
  const type = draft.typeOf(part) ?? '';
  if (type.includes('sheet.binary')) throw new FileError('unsupported', 'xlsb', part);
  const root = parseXml(draft.read(part), part);
  if (root.name !== 'workbook') throw new FileError('notXlsx', 'no workbook in the package', part);
  if ([...root.attributes.values()].includes(strictNamespace))
    throw new FileError('unsupported', 'strict', part);
}

function partOfType(draft: PackageDraft, source: string, type: string): string | undefined {
  return draft.relationships(source).parts(type)[0];
}

export function readStyleSheet(draft: PackageDraft, workbookPart: string): StyleSheet {
  const part = partOfType(draft, workbookPart, relationshipType.styles);
  const theme = partOfType(draft, workbookPart, relationshipType.theme);
  if (part === undefined) throw new FileError('damaged', 'no styles', workbookPart);
  return new StyleSheet(
    draft.read(part),
    theme === undefined ? undefined : readTheme(draft.read(theme), theme),
    part,
  );
}

function readShared(draft: PackageDraft, workbookPart: string): Shared {
  const styleSheet = readStyleSheet(draft, workbookPart);
  const book = new StyleBook(styleSheet.styles[0]);
  const strings = partOfType(draft, workbookPart, relationshipType.sharedStrings);
  return {
    draft,
    styleSheet,
    book,
    styles: styleSheet.styles.map((style) => book.intern(style)),
    sharedStrings: strings === undefined ? [] : readSharedStrings(draft.read(strings), strings),
  };
}

function readTables(draft: PackageDraft, part: string): Table[] {
  const tables = draft.relationships(part).parts(relationshipType.table);
  return tables.map((table) => readTable(draft.read(table), table));
}

function sheetIdentity(list: ElementList, sheetId: number): string {
  const index = (sheetId - 1).toString(16).toUpperCase().padStart(4, '0');
  return list.rootAttribute('xr:uid') ?? `{00000000-0001-0000-${index}-000000000000}`;
}

function readSheet(entry: XmlElement, part: string, shared: Shared): Sheet {
  const { draft, styles, styleSheet } = shared;
  const sheetId = entry.number('sheetId') ?? 1;
  const tables = readTables(draft, part);
  const { source, cells } = readSheetPart(
    draft.read(part),
    { ...shared, normal: shared.book.normal, tables },
    part,
  );
  const list = new ElementList(source, sheetOrder);
  const properties = list.first('sheetPr');
  const elements = {
    options: list.first('printOptions'),
    margins: list.first('pageMargins'),
    setup: list.first('pageSetup'),
  };
  const differentials = { formats: styleSheet.differentials, palette: styleSheet.palette };
  const formats = readConditionalFormats(list.all('conditionalFormatting'), differentials, sheetId);
  const loadedValidations = [
    ...readValidations(list.first('dataValidations')),
    ...readExtendedValidations(list.first('extLst')),
  ];
  const sheet: Sheet = {
    id: sheetIdentity(list, sheetId),
    sheetId,
    name: readSheetName(entry),
    visibility: readVisibility(entry),
    tabColor: readTabColor(properties, styleSheet.palette),
    ...readView(list.first('sheetViews')),
    rows: cells.rows,
    columns: readColumns(list.first('cols'), styles),
    ...readDefaultSizes(list.first('sheetFormatPr')),
    tables,
    validations: loadedValidations.map(({ validation }) => validation),
    conditionalFormats: formats.map(({ format }) => format),
    charts: [],
    merges: readMerges(list.first('mergeCells')),
    horizontalBreaks: readRowBreaks(list.first('rowBreaks')),
    page: {
      ...readPage(elements, readFitToPage(properties)),
      ...readHeaderFooter(list.first('headerFooter')),
      printTitleRows: undefined,
      printArea: undefined,
    },
    protection: readProtection(list.first('sheetProtection')),
    filtered: list.first('autoFilter')?.child('filterColumn') !== undefined,
    part,
    source,
    changed: new Set(),
  };
  sheet.charts.push(...readCharts(draft, sheet).map(({ chart }) => chart));
  return sheet;
}

function readSlots(list: ElementList, workbookPart: string, shared: Shared): SheetSlot[] {
  const relationships = shared.draft.relationships(workbookPart);
  return (list.first('sheets')?.all('sheet') ?? []).map((element) => {
    const target = relationships.byId(element.relationshipId);
    if (target?.part === undefined) throw new FileError('damaged', 'sheet without part', workbookPart);
    const isWorksheet = target.type === relationshipType.worksheet;
    return { element, sheet: isWorksheet ? readSheet(element, target.part, shared) : undefined };
  });
}

function refuseDoctypes(parts: Package['parts']): void {
  for (const [name, bytes] of parts)
    if (/\.(xml|rels|vml)$/i.test(name) && hasDoctype(bytes)) throw new FileError('hostile', 'doctype', name);
}

/** Reads a workbook from the parts of its package. */
export function readWorkbook(parts: Package['parts'], name: string): Workbook {
  const draft = new PackageDraft(parts);
  const workbookPart = workbookPartOf(draft);
  refuseOtherWorkbooks(draft, workbookPart);
  const list = openWorkbookPart(draft.read(workbookPart), workbookPart);
  const shared = readShared(draft, workbookPart);
  const slots = readSlots(list, workbookPart, shared);
  const sheets = slots.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  const activeSheet = slots[readActiveTab(list)]?.sheet ?? sheets[0];
  if (!activeSheet) throw new FileError('damaged', 'no sheets', workbookPart);
  const names = list.first('definedNames');
  for (const { sheet, printed } of readPrintNames(names, slots)) Object.assign(sheet.page, printed);
  return {
    name,
    styles: shared.book,
    sheets,
    activeSheet,
    names: readNames(names, slots),
    structureProtected: list.first('workbookProtection')?.flag('lockStructure') ?? false,
    date1904: list.first('workbookPr')?.flag('date1904') ?? false,
    changed: false,
    package: { parts },
  };
}

/** Reads an .xlsx file. Throws a FileError where it cannot or must not be read. */
export function loadWorkbook(bytes: Uint8Array, name = 'workbook.xlsx'): Workbook {
  refuseOtherFiles(bytes);
  const parts = readZip(bytes);
  if (!parts.has('[Content_Types].xml')) throw new FileError('notXlsx', 'no content types');
  refuseDoctypes(parts);
  return readWorkbook(parts, name);
}
