/** The page: the workbook on the left, the add-in's pane on the right, files above. */
import type { CrossWindow } from '../../host/office/crossWindow';
import type { Refusal } from '../../host/office/errors';
import type { FunctionResult } from '../../host/office/services';
import type { Json } from '../../host/office/wire';
import { cellArea, formatArea } from '../../host/workbook/address';
import { cellAt } from '../../host/workbook/cells';
import type { Workbook } from '../../host/workbook/workbook';
import { excelTexts } from '../../texts/faults';
import { fillIn } from '../../texts/text';
import { connectFrame } from './addinFrame';
import { openEditor } from './cellEditor';
import { editableText, entered } from './cellText';
import { choicesOf } from './choices';
import { part } from './elements';
import { EmbeddedExcel } from './embeddedExcel';
import { extentOf, rowStep } from './extent';
import { language, say } from './language';
import { Looks } from './looks';
import { drawTabs } from './sheetTabs';
import { SheetView, type CellPlace } from './sheetView';

export interface WorkbenchOptions {
  /** Highest requirement set that the embedded Excel admits to. */
  readonly apiLevel: number;
}

export class Workbench {
  private readonly looks = new Looks();
  private readonly view: SheetView;
  private excel: EmbeddedExcel | undefined;
  private frame: CrossWindow | undefined;
  private rowLimit = rowStep;
  private isEditing = false;
  private isDue = false;

  constructor(private readonly options: WorkbenchOptions) {
    this.view = new SheetView(part('#sheet', HTMLElement), {
      select: (place) => {
        this.select(place);
      },
      edit: (place, cell, typed) => {
        this.edit(place, cell, typed);
      },
      clear: (place) => {
        this.enter(place, '');
      },
      showMoreRows: () => {
        this.rowLimit += rowStep;
        this.draw();
      },
    });
    addEventListener('message', ({ source, data }) => {
      if (source === part('#pane', HTMLIFrameElement).contentWindow) this.frame?.receive(data);
    });
  }

  get workbook(): Workbook | undefined {
    return this.excel?.workbook;
  }

  open(workbook: Workbook): void {
    const { apiLevel } = this.options;
    const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
    const year = new Date().getFullYear();
    this.excel = new EmbeddedExcel(workbook, { apiLevel, locale, year }, () => {
      this.drawSoon();
    });
    this.rowLimit = rowStep;
    this.frame = connectFrame(part('#pane', HTMLIFrameElement), this.excel);
    part('#file-name', HTMLElement).textContent = workbook.name;
    document.title = `${workbook.name} – ${say('title')}`;
    this.draw();
    this.tell(say('opened', { name: workbook.name }));
  }

  /** One of the add-in's functions by the dispatcher of office.js, for who looks with the browser's own tools. */
  callFunction(name: string, parameters: readonly Json[]): Promise<FunctionResult> | undefined {
    return this.frame?.callFunction(name, parameters);
  }

  tell(text: string): void {
    part('#status', HTMLElement).textContent = text;
  }

  /** Once for all that changes before the page is next painted; never under the hands of who is editing. */
  private drawSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      if (!this.isEditing) this.draw();
    });
  }

  private draw(): void {
    const { excel } = this;
    if (!excel) return;
    const { workbook, evaluation } = excel;
    const { activeSheet: sheet, styles } = workbook;
    const extent = extentOf(styles, sheet, this.rowLimit);
    this.view.draw({ sheet, styles, evaluation, extent, looks: this.looks }, workbook);
    drawTabs(part('#tabs', HTMLElement), workbook, (chosen) => {
      excel.bringToFront(chosen);
    });
    this.showSelection(false);
  }

  private showSelection(takesFocus: boolean): void {
    if (!this.excel) return;
    const { row, column } = this.excel.selection;
    this.view.show({ row, column }, takesFocus);
    part('#address', HTMLElement).textContent = addressOf({ row, column });
    const cell = cellAt(this.excel.workbook.activeSheet, row, column);
    part('#content', HTMLElement).textContent = editableText(cell);
  }

  private select({ row, column }: CellPlace): void {
    this.excel?.select(row, column);
    this.showSelection(true);
  }

  private edit(place: CellPlace, cell: HTMLElement, typed: string | undefined): void {
    const { excel } = this;
    if (!excel || this.isEditing) return;
    this.select(place);
    this.isEditing = true;
    const { activeSheet } = excel.workbook;
    const before = editableText(cellAt(activeSheet, place.row, place.column));
    const choices = choicesOf(activeSheet, place.row, place.column, excel.evaluation);
    openEditor({
      cell,
      label: say('editCell', { address: addressOf(place) }),
      text: choices ? before : (typed ?? before),
      choices,
      finish: (text, onward) => {
        this.isEditing = false;
        if (text !== undefined && text !== before) this.enter(place, text);
        else this.drawSoon();
        this.select(next(place, onward));
      },
    });
  }

  private enter(place: CellPlace, text: string): void {
    const refusal = this.excel?.enter(place.row, place.column, entered(text));
    this.tell(refusal ? refusalText(refusal) : say('edited', { address: addressOf(place) }));
  }
}

function addressOf({ row, column }: CellPlace): string {
  return formatArea(cellArea(row, column));
}

function next({ row, column }: CellPlace, onward: 'stay' | 'down' | 'right'): CellPlace {
  if (onward === 'stay') return { row, column };
  return onward === 'down' ? { row: row + 1, column } : { row, column: column + 1 };
}

function refusalText({ code, message }: Refusal): string {
  if (code === 'AccessDenied') return excelTexts.AccessDenied[language];
  return fillIn(say('notAccepted'), { message });
}
