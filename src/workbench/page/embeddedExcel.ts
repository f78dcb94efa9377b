/** One open workbook with what answers the add-in for it. */
import { customFunctions } from '../../functions/functions';
import { createCalculator } from '../../host/calculation/calculator';
import { evaluate, newShapes, type Evaluation } from '../../host/calculation/evaluation';
import { Connection } from '../../host/office/connection';
import type { Refusal } from '../../host/office/errors';
import { web, type Profile } from '../../host/office/profile';
import { activateSheet, selectRange } from '../../host/office/selection';
import { writeContents } from '../../host/office/values';
import { cellArea } from '../../host/workbook/address';
import type { Sheet, Workbook } from '../../host/workbook/workbook';

export class EmbeddedExcel {
  readonly connection: Connection;
  readonly profile: Profile;
  private readonly shapes = newShapes();

  /** `changed` is called after everything that may have changed the workbook. */
  constructor(
    readonly workbook: Workbook,
    options: Pick<Profile, 'locale' | 'apiLevel' | 'year'>,
    private readonly changed: () => void,
  ) {
    this.profile = { ...web, ...options };
    this.connection = new Connection(workbook, {
      profile: this.profile,
      calculator: createCalculator({ customFunctions }),
      log: (direction) => {
        if (direction === 'response') changed();
      },
    });
  }

  get evaluation(): Evaluation {
    return evaluate(this.workbook, this.profile, this.shapes);
  }

  get selection(): { readonly row: number; readonly column: number } {
    const { area } = this.connection.session.selection;
    return { row: area.top, column: area.left };
  }

  select(row: number, column: number): void {
    this.connection.byUser((session) => {
      selectRange(session, { sheet: this.workbook.activeSheet, area: cellArea(row, column) });
    });
  }

  bringToFront(sheet: Sheet): void {
    this.connection.byUser((session) => {
      activateSheet(session, sheet);
    });
    this.changed();
  }

  /** Returns why the cell does not take the text, if so. */
  enter(row: number, column: number, text: string): Refusal | undefined {
    const range = { sheet: this.workbook.activeSheet, area: cellArea(row, column) };
    const refusal = this.connection.byUser((session) => {
      writeContents(range, [[text]], session);
    });
    this.changed();
    return refusal;
  }
}
