/** What a formula that stands in no cell gives: of a conditional format, of a list of choices. */
import { CustomFunctions } from './customFunctions';
import type { Profile } from '../office/profile';
import type { Workbook } from '../workbook/workbook';
import { CalculatedBook } from './book';
import { Shapes } from './shapes';
import { type Place, Site } from './site';
import { Matrix, type Scalar } from './values';

export interface Evaluation {
  /** One value. Relative references are written as seen from `home` and follow to the place `at`. */
  single(formula: string, home: Omit<Place, 'sheet'>, at: Place): Scalar;
  /** All values, row by row. */
  all(formula: string, at: Place): readonly Scalar[];
}

/** Of the workbook as it is: everything it reads must be calculated already, and not change meanwhile. */
export function evaluate(workbook: Workbook, profile: Profile, shapes = newShapes()): Evaluation {
  const book = new CalculatedBook(workbook, profile, shapes, () => undefined);
  return {
    single: (formula, home, at) => {
      const site = new Site(book, at, true);
      return site.single(shapes.of(formula, home.row, home.column).compute(site));
    },
    all: (formula, at) => {
      const site = new Site(book, at, false);
      const contents = site.contents(shapes.of(formula, at.row, at.column).compute(site));
      return contents instanceof Matrix ? contents.rows.flat() : [contents];
    },
  };
}

/** Formulas compiled once: kept by whoever evaluates again and again. */
export function newShapes(): Shapes {
  return new Shapes(new CustomFunctions(new Map()));
}
