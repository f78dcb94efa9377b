/** Small sheets to calculate in tests. */
import { type CalculatorOptions, createCalculator } from '../../../src/host/calculation/calculator';
import type { ChangedArea } from '../../../src/host/office/calculator';
import { type Profile, web } from '../../../src/host/office/profile';
import { areaAt, contentAt, type Line, workbookWith, write } from './sample';
import type { Sheet, Workbook } from '../../../src/host/workbook/workbook';

export class CalculatedSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly calculator;
  report;

  constructor(
    lines: readonly Line[],
    options: CalculatorOptions = {},
    readonly profile: Profile = web,
    prepare: (workbook: Workbook, sheet: Sheet) => void = () => undefined,
  ) {
    ({ workbook: this.workbook, sheet: this.sheet } = workbookWith(lines));
    prepare(this.workbook, this.sheet);
    this.calculator = createCalculator(options);
    this.report = this.calculator.recalculateAll(this.workbook, profile);
    this.sheet.changed.clear();
  }

  at(address: string) {
    return contentAt(this.sheet, address);
  }

  column(from: string, to: string) {
    const { top, left } = areaAt(from);
    const { bottom } = areaAt(to);
    return Array.from(
      { length: bottom - top + 1 },
      (_, down) => this.sheet.rows.get(top + down)?.cells[left]?.value,
    );
  }

  /** Writes as a user does, and calculates what depends on it. */
  change(corner: string, lines: readonly Line[]) {
    write(this.workbook, this.sheet, corner, lines);
    const { top, left } = areaAt(corner);
    const width = Math.max(...lines.map((line) => line.length));
    return this.recalculate([
      { sheet: this.sheet, area: { top, left, bottom: top + lines.length - 1, right: left + width - 1 } },
    ]);
  }

  recalculate(changed: readonly ChangedArea[]) {
    this.report = this.calculator.recalculate(this.workbook, changed, this.profile);
    return this.report;
  }
}
