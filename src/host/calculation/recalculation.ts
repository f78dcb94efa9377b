/** One round through the formulas: each after those it depends on, calculated only where something changed. */
import { isInside, overlaps } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import type { ChangedArea } from '../office/calculator';
import type { Profile } from '../office/profile';
import { CalculatedBook } from './book';
import { type FormulaCell, FormulaIndex } from './formulaIndex';
import type { Results } from './results';
import type { Shapes } from './shapes';
import { type Dependencies, type Shape, Site } from './site';
import { errors, isError, type Matrix, Reference, type Scalar } from './values';

/** Why a formula kept the value it had. */
export interface KeptFormula {
  readonly formula: FormulaCell;
  /** Names of functions, ranges and parts that nobody knows, or `circular`. */
  readonly unknown: readonly string[];
}

/** Thrown by a formula that turns out to read cells which are not up to date yet. */
class NotUpToDate extends Error {
  constructor(readonly reference: Reference) {
    super('Cells must be calculated first');
  }
}

interface Step {
  readonly formula: FormulaCell;
  readonly site: Site;
  readonly shape: Shape;
  readonly dependencies: Dependencies;
  /** Formulas to be calculated first. */
  pending: Iterator<FormulaCell>;
}

export class Recalculation {
  calculated = 0;
  readonly kept: KeptFormula[] = [];
  private readonly index: FormulaIndex;
  private readonly book: CalculatedBook;
  private readonly upToDate = new Set<string>();
  private readonly changedAreas = new Map<string, boolean>();
  private readonly stack: Step[] = [];

  constructor(
    workbook: Workbook,
    private readonly changed: readonly ChangedArea[] | 'everything',
    profile: Profile,
    private readonly shapes: Shapes,
    private readonly results: Results,
    private readonly intersects: (formula: FormulaCell) => boolean,
  ) {
    this.index = new FormulaIndex(workbook);
    for (const orphan of this.index.orphans) results.abandon(orphan);
    this.book = new CalculatedBook(workbook, profile, shapes, (reference) => {
      if (!this.isUpToDate(reference)) throw new NotUpToDate(reference);
    });
  }

  run(): void {
    for (const formula of this.index.all) {
      if (formula.state === 'waiting') this.begin(formula);
      while (this.stack.length > 0) this.advance();
    }
  }

  private begin(formula: FormulaCell): void {
    formula.state = 'under way';
    const site = new Site(this.book, formula, this.intersects(formula));
    const dependencies: Dependencies = { references: [], isVolatile: false };
    const shape = this.shapes.ofCell(formula);
    shape.depend(site, dependencies);
    this.stack.push({
      formula,
      site,
      shape,
      dependencies,
      pending: this.notUpToDate(dependencies.references),
    });
  }

  private advance(): void {
    const step = this.stack.at(-1);
    if (!step) return;
    const next = step.pending.next();
    if (next.done) this.finish(step);
    else if (next.value.state === 'under way') this.closeCircle(next.value);
    else this.begin(next.value);
  }

  /** Everything begun since `formula` depends on it, and it on everything. */
  private closeCircle(formula: FormulaCell): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const step = this.stack[at];
      if (step) step.formula.isCircular = true;
      if (step?.formula === formula) return;
    }
  }

  private *notUpToDate(references: readonly Reference[]): Generator<FormulaCell> {
    for (const reference of references) {
      const key = areaKey(reference);
      if (key !== undefined && this.upToDate.has(key)) continue;
      for (const formula of this.index.within(reference)) if (formula.state !== 'done') yield formula;
      if (key !== undefined) this.upToDate.add(key);
    }
  }

  private isUpToDate(reference: Reference): boolean {
    return this.index.within(reference).every(({ state }) => state === 'done');
  }

  private finish(step: Step): void {
    const { formula } = step;
    if (this.isDue(step)) {
      try {
        this.calculate(step);
      } catch (reason) {
        if (!(reason instanceof NotUpToDate)) throw reason;
        step.pending = this.notUpToDate([reason.reference]);
        return;
      }
    }
    formula.state = 'done';
    this.stack.pop();
  }

  private isDue({ formula, dependencies }: Step): boolean {
    if (this.changed === 'everything' || dependencies.isVolatile || isBlocked(formula)) return true;
    if (this.standsInChanged(formula)) return true;
    return dependencies.references.some((reference) => this.hasChanged(reference));
  }

  private standsInChanged({ sheet, row, column, cell }: FormulaCell): boolean {
    if (this.changed === 'everything') return true;
    const own = this.changed.filter((change) => change.sheet === sheet);
    return own.some(
      ({ area }) => isInside(area, row, column) || (cell.array && overlaps(area, cell.array.area)),
    );
  }

  private hasChanged(reference: Reference): boolean {
    const key = areaKey(reference);
    const known = key === undefined ? undefined : this.changedAreas.get(key);
    if (known !== undefined) return known;
    const found = this.contentHasChanged(reference);
    if (key !== undefined) this.changedAreas.set(key, found);
    return found;
  }

  private contentHasChanged(reference: Reference): boolean {
    if (this.changed === 'everything') return true;
    const { sheet, area } = reference;
    if (this.changed.some((change) => change.sheet === sheet && overlaps(change.area, area))) return true;
    return this.index.within(reference).some(({ changed }) => changed);
  }

  private calculate(step: Step): void {
    const { formula, site } = step;
    site.unknown.clear();
    const value = formula.isCircular ? 0 : this.valueOf(step);
    this.calculated++;
    const unknown = formula.isCircular ? ['circular'] : [...site.unknown];
    if (unknown.length > 0) this.kept.push({ formula, unknown });
    const keepsValue = site.unknown.size > 0 && formula.cell.value !== undefined;
    if (!keepsValue && this.results.store(formula, value)) formula.changed = true;
  }

  private valueOf({ formula, site, shape }: Step): Scalar | Matrix {
    const value = shape.compute(site);
    const isManyCells = value instanceof Reference && !value.isSingle;
    if (formula.cell.array || !site.intersects)
      return isManyCells ? this.book.matrix(value) : site.contents(value);
    return site.single(value);
  }
}

/** Areas are asked for again and again; single cells are found as quickly as their key. */
function areaKey(reference: Reference): string | undefined {
  return reference.isSingle ? undefined : reference.key;
}

/** Whatever stood in its way may be gone. */
function isBlocked({ cell }: FormulaCell): boolean {
  return isError(cell.value) && cell.value.error === errors.spill.error;
}
