import { type Sheet, type Workbook } from '../workbook/workbook';
import { dropStaleCalcChain } from './calcChain';
import { contentType } from './contentTypes';
import { type SheetSlot } from './definedNames';
import { dynamicArrayIndex } from './dynamicArrays';
import { emptySheet } from './emptyWorkbook';
import { readStyleSheet, workbookPartOf } from './load';
import { PackageDraft } from './packageDraft';
import { relationshipType } from './relationships';
import { writeSheet } from './sheetWriter';
import { StyleWriter } from './stylesPart';
import { TableWriter } from './tableWriter';
import { openWorkbookPart, readActiveTab, workbookXml } from './workbookPart';
import { writeZip, type Compressor } from './zip';
import { type XmlElement } from './xml';

export interface SaveOptions {
  /** How parts are deflated; fflate where none is given. */
  readonly compressor?: Compressor;
}

/** One save: the package of the loaded file with the changed parts patched. The model is only read. */
class WorkbookWriter {
  private readonly draft: PackageDraft;
  private readonly part: string;
  private readonly styles: StyleWriter;
  /** Parts of the sheets, those just added among them. */
  private readonly sheetParts = new Map<Sheet, string>();

  constructor(private readonly workbook: Workbook) {
    if (!workbook.package) throw new Error('A workbook without a package cannot be saved');
    this.draft = new PackageDraft(workbook.package.parts);
    this.part = workbookPartOf(this.draft);
    this.styles = new StyleWriter(readStyleSheet(this.draft, this.part));
  }

  write(): Map<string, Uint8Array> {
    const loaded = this.loadedSlots();
    this.addSheets();
    const otherIsActive = this.otherIsActive(loaded);
    this.writeSheets(otherIsActive);
    this.writeWorkbook(loaded, otherIsActive);
    this.removeSheets(loaded);
    this.writeStyles();
    if (this.hasOtherCells(loaded)) dropStaleCalcChain(this.draft, this.part, this.workbook.sheets);
    return this.draft.finish();
  }

  private loadedSlots(): SheetSlot[] {
    const list = openWorkbookPart(this.draft.read(this.part), this.part);
    return (list.first('sheets')?.all('sheet') ?? []).map((element) => ({
      element,
      sheet: this.sheetOf(this.partOf(element)),
    }));
  }

  private partOf(element: XmlElement | undefined): string | undefined {
    return this.draft.relationships(this.part).byId(element?.relationshipId)?.part;
  }

  private sheetOf(part: string | undefined): Sheet | undefined {
    return this.workbook.sheets.find((sheet) => sheet.part !== undefined && sheet.part === part);
  }

  private addSheets(): void {
    for (const sheet of this.workbook.sheets) {
      const part = sheet.part ?? this.addSheet();
      this.sheetParts.set(sheet, part);
    }
  }

  private addSheet(): string {
    const part = this.draft.add('xl/worksheets/sheet', contentType.worksheet, emptySheet);
    this.draft.relationships(this.part).add(relationshipType.worksheet, part);
    return part;
  }

  private otherIsActive(loaded: readonly SheetSlot[]): boolean {
    const list = openWorkbookPart(this.draft.read(this.part), this.part);
    const wasActive = loaded[readActiveTab(list)];
    return (
      wasActive === undefined ||
      (this.isWorksheet(wasActive) && wasActive.sheet !== this.workbook.activeSheet)
    );
  }

  private writeSheets(otherIsActive: boolean): void {
    const { draft, workbook, styles } = this;
    const tables = new TableWriter(draft, workbook);
    const dynamicArray = dynamicArrayIndex(draft, this.part, workbook);
    const writing = { draft, workbook, styles, tables, otherIsActive, dynamicArray };
    for (const [sheet, part] of this.sheetParts) writeSheet(sheet, part, writing);
  }

  private isWorksheet({ element }: SheetSlot): boolean {
    const target = this.draft.relationships(this.part).byId(element?.relationshipId);
    return target?.type === relationshipType.worksheet;
  }

  /** Sheets in the model's order; what is no worksheet stays behind the sheet it followed. */
  private savedSlots(loaded: readonly SheetSlot[]): SheetSlot[] {
    const slots = this.workbook.sheets.map(
      (sheet) => loaded.find((slot) => slot.sheet === sheet) ?? { sheet, element: undefined },
    );
    loaded.forEach((slot, index) => {
      if (this.isWorksheet(slot)) return;
      const before = loaded.slice(0, index).findLast((earlier) => slots.includes(earlier));
      slots.splice(before ? slots.indexOf(before) + 1 : 0, 0, slot);
    });
    return slots;
  }

  private writeWorkbook(loaded: readonly SheetSlot[], otherIsActive: boolean): void {
    const { workbook } = this;
    const isTouched =
      workbook.changed ||
      otherIsActive ||
      workbook.sheets.some(({ changed, part }) => !part || changed.has('page'));
    if (!isTouched && !this.hasRemovedSheets(loaded)) return;
    const list = openWorkbookPart(this.draft.read(this.part), this.part);
    const text = workbookXml(list, {
      names: workbook.names,
      slots: this.savedSlots(loaded),
      loadedSlots: loaded,
      activeSheet: workbook.activeSheet,
      structureProtected: workbook.structureProtected,
      relationshipId: (sheet) => this.relationshipId(sheet),
    });
    this.draft.update(this.part, text);
  }

  private relationshipId(sheet: Sheet): string {
    const id = this.draft.relationships(this.part).idOf(this.sheetParts.get(sheet) ?? '');
    if (id === undefined) throw new Error(`The sheet ${sheet.name} has no relationship`);
    return id;
  }

  private removedSlots(loaded: readonly SheetSlot[]): SheetSlot[] {
    return loaded.filter((slot) => slot.sheet === undefined && this.isWorksheet(slot));
  }

  private hasRemovedSheets(loaded: readonly SheetSlot[]): boolean {
    return this.removedSlots(loaded).length > 0;
  }

  private removeSheets(loaded: readonly SheetSlot[]): void {
    for (const { element } of this.removedSlots(loaded)) {
      const part = this.partOf(element);
      if (part === undefined) continue;
      this.draft.relationships(this.part).removeTo(part);
      this.draft.removeUnreachable([part]);
    }
  }

  private writeStyles(): void {
    const [part] = this.draft.relationships(this.part).parts(relationshipType.styles);
    if (part !== undefined && this.styles.hasAdditions) this.draft.update(part, this.styles.toString());
  }

  private hasOtherCells(loaded: readonly SheetSlot[]): boolean {
    const isChanged = this.workbook.sheets.some(
      ({ part, changed }) => part === undefined || changed.has('cells'),
    );
    return isChanged || loaded.length > this.workbook.sheets.length;
  }
}

/** Writes the workbook as an .xlsx file: what has not changed since it was loaded comes back byte for byte. */
export function saveWorkbook(workbook: Workbook, { compressor }: SaveOptions = {}): Uint8Array {
  return writeZip(new WorkbookWriter(workbook).write(), compressor);
}
