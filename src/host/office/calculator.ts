/** The engine that gives formulas their values. The host works without one: then a new formula has no value until Excel opens the file. */
import type { Area, Sheet, Workbook } from '../workbook/workbook';
import type { Profile } from './profile';

export interface ChangedArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Calculator {
  /**
   * Brings `value` of every formula cell up to date that depends on a changed area or stands in one.
   * It must drop `Cell.source` and mark `Sheet.changed` where it changes a value.
   */
  recalculate(workbook: Workbook, changed: readonly ChangedArea[], profile: Profile): void;
}
