import { type Style } from '../workbook/style';
import { type Sheet, type SheetAspect, type Workbook } from '../workbook/workbook';
import { rowBreaksXml } from './breaks';
import { columnsXml } from './columns';
import { conditionalFormatsXml } from './conditionalFormats';
import { writeCharts } from './drawingPart';
import { ElementList } from './elementList';
import { extendedPriorities, readExtendedValidations, withExtendedValidations } from './extensionList';
import { headerFooterXml } from './headerFooter';
import { mergesXml } from './merges';
import { type PackageDraft } from './packageDraft';
import { fitsToPage, pageXml } from './pageSetup';
import { protectionXml } from './protection';
import { relationshipReference } from './relationships';
import { SheetDataWriter, usedArea } from './sheetData';
import { sheetOrder } from './sheetOrder';
import { defaultSizesXml, readTabColor, withFitToPage, withTabColor } from './sheetProperties';
import { isSelected, viewsXml } from './sheetViews';
import { type StyleWriter } from './stylesPart';
import type { TableWriter } from './tableWriter';
import { keptExtensions, validationsXml } from './validations';
import { element } from './tag';

/** What the sheets of one save have in common. */
export interface SheetWriting {
  readonly draft: PackageDraft;
  readonly workbook: Workbook;
  readonly styles: StyleWriter;
  readonly tables: TableWriter;
  /** Whether another sheet is shown than when the file was loaded. */
  readonly otherIsActive: boolean;
  /** The index of the cell metadata that new dynamic arrays get. */
  readonly dynamicArray: string | undefined;
}

/** Rewrites, of one sheet's part, the elements of what has changed. */
class SheetPartWriter {
  constructor(
    private readonly list: ElementList,
    private readonly sheet: Sheet,
    private readonly part: string,
    private readonly writing: SheetWriting,
  ) {}

  private readonly writers: Readonly<Record<SheetAspect, () => void>> = {
    cells: () => {
      this.writeCells();
    },
    columns: () => {
      this.writeColumns();
    },
    view: () => {
      this.writeView();
    },
    properties: () => {
      this.writeProperties();
    },
    validations: () => {
      this.writeValidations();
    },
    conditionalFormats: () => {
      this.writeConditionalFormats();
    },
    merges: () => {
      this.list.replace('mergeCells', ...mergesXml(this.sheet.merges));
    },
    breaks: () => {
      this.list.replace(
        'rowBreaks',
        ...rowBreaksXml(this.sheet.horizontalBreaks, this.list.first('rowBreaks')),
      );
    },
    page: () => {
      this.writePage();
    },
    protection: () => {
      const old = this.list.first('sheetProtection');
      this.list.replace('sheetProtection', ...protectionXml(old, this.sheet.protection));
    },
    tables: () => {
      this.writeTables();
    },
    charts: () => {
      this.writeCharts();
    },
  };

  write(aspect: SheetAspect): void {
    this.writers[aspect]();
  }

  writeView(): void {
    const old = this.list.first('sheetViews');
    const selected = this.writing.otherIsActive || !this.sheet.part ? this.isActive : isSelected(old);
    this.list.replace('sheetViews', viewsXml(old, this.sheet, selected));
  }

  /** Two selected tabs would be a group, and every edit would go to both. */
  get isWronglySelected(): boolean {
    return this.writing.otherIsActive && isSelected(this.list.first('sheetViews')) !== this.isActive;
  }

  private get isActive(): boolean {
    return this.writing.workbook.activeSheet === this.sheet;
  }

  private writeCells(): void {
    const { list, sheet, writing } = this;
    const styleIndex = (style: Style): number => writing.styles.index(style);
    const data = new SheetDataWriter(sheet, styleIndex, writing.dynamicArray);
    list.replaceInChunks('sheetData', data.chunks());
    list.replace('dimension', element('dimension', { ref: usedArea(sheet) }));
  }

  private writeColumns(): void {
    const { list, sheet, writing } = this;
    const old = list.first('cols');
    const columns = columnsXml(sheet.columns, sheet.defaultColumnWidth, old, (style) =>
      writing.styles.index(style),
    );
    list.replace('cols', ...columns);
    this.writeDefaultSizes();
  }

  private writeDefaultSizes(): void {
    this.list.replace('sheetFormatPr', defaultSizesXml(this.list.first('sheetFormatPr'), this.sheet));
  }

  private writeProperties(): void {
    const old = this.list.first('sheetPr');
    if (readTabColor(old, this.writing.styles.palette) !== this.sheet.tabColor)
      this.list.replace('sheetPr', ...withTabColor(old, this.sheet.tabColor));
    this.writeDefaultSizes();
  }

  private writeValidations(): void {
    const { list, sheet } = this;
    const extensions = list.first('extLst');
    const extended = readExtendedValidations(extensions);
    list.replace(
      'dataValidations',
      ...validationsXml(sheet.validations, list.first('dataValidations'), extended),
    );
    const kept = keptExtensions(sheet.validations, extended);
    if (extensions && kept.length < extended.length)
      list.replace('extLst', ...withExtendedValidations(extensions, kept));
  }

  private writeConditionalFormats(): void {
    const { list, sheet, writing } = this;
    const formats = conditionalFormatsXml(sheet.conditionalFormats, list.all('conditionalFormatting'), {
      differentials: writing.styles.differentialSource,
      differentialIndex: (style) => writing.styles.differentialIndex(style),
      takenPriorities: extendedPriorities(list.first('extLst')),
      sheet: sheet.sheetId,
    });
    list.replace('conditionalFormatting', ...formats);
  }

  private writePage(): void {
    const { list, sheet } = this;
    const old = {
      options: list.first('printOptions'),
      margins: list.first('pageMargins'),
      setup: list.first('pageSetup'),
    };
    const { printOptions, pageMargins, pageSetup } = pageXml(old, sheet.page);
    list.replace('sheetPr', ...withFitToPage(list.first('sheetPr'), fitsToPage(sheet.page)));
    list.replace('printOptions', ...printOptions);
    list.replace('pageMargins', ...pageMargins);
    list.replace('pageSetup', ...pageSetup);
    list.replace('headerFooter', ...headerFooterXml(list.first('headerFooter'), sheet.page));
  }

  private writeTables(): void {
    const ids = this.writing.tables.write(this.sheet, this.part);
    if (ids === undefined) return;
    const parts = ids.map((id) => `<tablePart${relationshipReference(id)}/>`).join('');
    const tables = ids.length === 0 ? [] : [element('tableParts', { count: ids.length }, parts)];
    this.list.replace('tableParts', ...tables);
  }

  private writeCharts(): void {
    const { sheet, part, writing } = this;
    const id = writeCharts(writing.draft, sheet, part, writing.workbook);
    if (id !== undefined) this.list.replace('drawing', `<drawing${relationshipReference(id)}/>`);
  }
}

export const allAspects: readonly SheetAspect[] = [
  ...(['cells', 'columns', 'view', 'properties', 'validations', 'conditionalFormats'] as const),
  ...(['merges', 'breaks', 'page', 'protection', 'tables', 'charts'] as const),
];

/** A new sheet is written whole; of a loaded one what says it has changed. */
function changedAspects(sheet: Sheet): SheetAspect[] {
  if (sheet.part === undefined) return [...allAspects];
  const changed = new Set(sheet.changed);
  if (sheet.tables.some((table) => table.changed || table.part === undefined)) changed.add('tables');
  if (sheet.charts.some((chart) => chart.changed || chart.part === undefined)) changed.add('charts');
  return allAspects.filter((aspect) => changed.has(aspect));
}

export function writeSheet(sheet: Sheet, part: string, writing: SheetWriting): void {
  const { draft } = writing;
  const list = sheet.source
    ? new ElementList(sheet.source, sheetOrder)
    : ElementList.parse(draft.read(part), sheetOrder, part);
  const writer = new SheetPartWriter(list, sheet, part, writing);
  const aspects = changedAspects(sheet);
  for (const aspect of aspects) writer.write(aspect);
  if (writer.isWronglySelected) writer.writeView();
  else if (aspects.length === 0) return;
  draft.writeInChunks(part, list.chunks());
}
