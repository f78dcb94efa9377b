/** The engine that gives formulas their values. See assets/docs/decisions/0004. */
import { cellArea, fullAddress } from '../workbook/address';
import type { Cell, Workbook } from '../workbook/workbook';
import type { Calculator, ChangedArea } from '../office/calculator';
import type { Profile } from '../office/profile';
import { type CustomFunction, CustomFunctions } from './customFunctions';
import type { FormulaCell } from './formulaIndex';
import { type KeptFormula, Recalculation } from './recalculation';
import { Results } from './results';
import { Shapes } from './shapes';

export interface CalculationReport {
  /** How many formulas were calculated. */
  readonly calculated: number;
  /** Formulas that were not understood in full. */
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface NotUnderstood {
  /** `'Bilaga 2'!A1` */
  readonly address: string;
  /** Functions and names that nobody knows; `syntax` where the formula cannot be read, `circular` where it needs itself. */
  readonly unknown: readonly string[];
}

export interface FormulaCalculator extends Calculator {
  recalculate(workbook: Workbook, changed: readonly ChangedArea[], profile: Profile): CalculationReport;
  /** All formulas, whatever values they have. */
  recalculateAll(workbook: Workbook, profile: Profile): CalculationReport;
}

export interface CalculatorOptions {
  /** By upper-case name with its namespace: `KVALITET.RISKNIVA`. */
  readonly customFunctions?: ReadonlyMap<string, CustomFunction>;
}

/** A spill can set off another; more rounds than this would be formulas chasing each other. */
const roundLimit = 20;

export function createCalculator({ customFunctions = new Map() }: CalculatorOptions = {}): FormulaCalculator {
  const shapes = new Shapes(new CustomFunctions(customFunctions));
  const resultsOf = new WeakMap<Workbook, Results>();
  const ordinary = new OrdinaryFormulas();

  function calculate(
    workbook: Workbook,
    changed: readonly ChangedArea[] | 'everything',
    profile: Profile,
  ): CalculationReport {
    const results = resultsOf.get(workbook) ?? new Results(workbook);
    resultsOf.set(workbook, results);
    let calculated = 0;
    const kept = new Map<Cell, KeptFormula>();
    let due = changed;
    for (let round = 0; round < roundLimit && due.length > 0; round++) {
      const pass = new Recalculation(workbook, due, profile, shapes, results, (formula) =>
        ordinary.has(formula),
      );
      pass.run();
      calculated += pass.calculated;
      for (const each of pass.kept) kept.set(each.formula.cell, each);
      due = results.reshaped.splice(0);
    }
    return { calculated, notUnderstood: [...kept.values()].map(notUnderstood) };
  }

  return {
    recalculate: calculate,
    recalculateAll: (workbook, profile) => calculate(workbook, 'everything', profile),
  };
}

function notUnderstood({ formula: { sheet, row, column }, unknown }: KeptFormula): NotUnderstood {
  return { address: fullAddress(sheet.name, cellArea(row, column)), unknown };
}

/** Formulas that a file holds as ordinary ones: they give a single value (see `Site.intersects`). */
class OrdinaryFormulas {
  private readonly known = new WeakMap<Cell, string>();

  has({ cell, formula }: FormulaCell): boolean {
    if (cell.array) return false;
    if (cell.source) this.known.set(cell, formula);
    return this.known.get(cell) === formula;
  }
}
