/** What lives as long as the add-in is connected: kept references, the selection, what has changed, who listens. */
import { boundingArea } from '../workbook/address';
import type { Area, Sheet, Workbook } from '../workbook/workbook';
import type { Calculator, ChangedArea } from './calculator';
import { Refusal } from './errors';
import { EventQueue } from './events';
import type { Profile } from './profile';
import { rangeOf } from './arguments';
import type { RangeTarget, Target } from './targets';
import { formulasNaming } from './namedInFormulas';
import { clearsUndo } from './undo';
import type { Json, JsonObject, QueryInfo } from './wire';

/** Properties by name, for what takes or gives bags of them: `setRowProperties`, `getCellProperties`. */
export interface PropertyAccess {
  readonly load: (target: Target, info: QueryInfo, session: Session) => Json;
  readonly apply: (target: Target, bag: JsonObject, session: Session) => void;
}

export class Session {
  private readonly references = new Map<string, Target>();
  private readonly referenceIds = new Map<Target, string>();
  private nextReference = 1;
  private readonly changed = new Map<Sheet, Area>();
  private readonly newMeanings = new Set<string>();
  private calculationSuspended = false;
  readonly events = new EventQueue();
  readonly settings = new Map<string, Json>();
  /** Members used that clear the user's undo list, in order. */
  readonly undoClearedBy: string[] = [];
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  selection: RangeTarget;
  /** Known only where this session protected the workbook. */
  structurePassword: string | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly profile: Profile,
    private readonly calculator: Calculator | undefined,
    readonly properties: PropertyAccess,
  ) {
    this.selection = { sheet: workbook.activeSheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  keep(target: Target): string {
    const known = this.referenceIds.get(target);
    if (known !== undefined) return known;
    const id = `R${this.nextReference++}`;
    this.references.set(id, target);
    this.referenceIds.set(target, id);
    return id;
  }

  referenceId(target: Target): string | undefined {
    return this.referenceIds.get(target);
  }

  release(id: string): void {
    const target = this.references.get(id);
    if (target) this.referenceIds.delete(target);
    this.references.delete(id);
  }

  kept(id: string): Target {
    const target = this.references.get(id);
    const range = target && rangeOf(target);
    const isGone = !target || (range && !this.workbook.sheets.includes(range.sheet));
    if (isGone) throw new Refusal('InvalidReference');
    return target;
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** Ranges that must move when cells of `sheet` do. */
  rangesOn(sheet: Sheet): RangeTarget[] {
    const kept = [...this.references.values()].flatMap((target) => rangeOf(target) ?? []);
    return [...kept, this.selection].filter((range) => range.sheet === sheet);
  }

  forgetDeadRanges(dead: readonly RangeTarget[]): void {
    for (const [id, target] of this.references) {
      const range = rangeOf(target);
      if (range && dead.includes(range)) this.release(id);
    }
  }

  /** Contents of `area` have changed: formulas are due, listeners hear of it. */
  contentChanged(sheet: Sheet, area: Area): void {
    this.valuesAreDue(sheet, area);
    this.events.contentChanged(sheet, area);
  }

  /** Formulas in `area`, and those that read it, are due although nobody wrote there. */
  valuesAreDue(sheet: Sheet, area: Area): void {
    sheet.changed.add('cells');
    const before = this.changed.get(sheet);
    this.changed.set(sheet, before ? boundingArea(before, area) : area);
  }

  /** A table or a defined name has come, gone or got other cells: formulas that name it are due. */
  meaningChanged(name: string): void {
    this.newMeanings.add(name);
  }

  used(member: string): void {
    if (clearsUndo(member, this.profile)) this.undoClearedBy.push(member);
  }

  suspendCalculation(): void {
    this.calculationSuspended = true;
  }

  /** Before values are read, and when a request ends. */
  calculateIfDue(): void {
    if (this.calculationMode === 'Manual' || this.calculationSuspended) return;
    this.calculate();
  }

  calculate(): void {
    if (!this.calculator) return;
    for (const { sheet, area } of formulasNaming(this.workbook, this.newMeanings))
      this.valuesAreDue(sheet, area);
    this.newMeanings.clear();
    if (this.changed.size === 0) return;
    const changed: ChangedArea[] = [...this.changed].map(([sheet, area]) => ({ sheet, area }));
    this.changed.clear();
    this.calculator.recalculate(this.workbook, changed, this.profile);
  }

  calculateEverything(): void {
    const everything = this.workbook.sheets.map((sheet) => ({
      sheet,
      area: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    }));
    this.changed.clear();
    this.newMeanings.clear();
    this.calculator?.recalculate(this.workbook, everything, this.profile);
  }

  requestEnded(): void {
    this.calculationSuspended = false;
    this.calculateIfDue();
  }
}
