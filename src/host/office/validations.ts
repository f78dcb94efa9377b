/** Which cells a validation holds for. */
import { overlaps, without } from '../workbook/address';
import type { Area, Sheet, Validation } from '../workbook/workbook';
import type { AreasTarget } from './targets';

export function touching({ sheet, areas }: AreasTarget): Validation[] {
  return sheet.validations.filter((validation) =>
    validation.areas.some((own) => areas.some((area) => overlaps(own, area))),
  );
}

/** The one validation of all the cells, undefined where there are none or several. */
export function onlyValidation(cells: AreasTarget): Validation | undefined {
  const [first, ...others] = touching(cells);
  const coversAll = cells.areas.every((area) => first && uncovered(area, first.areas).length === 0);
  return others.length === 0 && coversAll ? first : undefined;
}

function uncovered(area: Area, holes: readonly Area[]): Area[] {
  return holes.reduce((rest, hole) => rest.flatMap((piece) => without(piece, hole)), [area]);
}

/** Takes the cells out of every validation. */
export function release(sheet: Sheet, areas: readonly Area[]): void {
  for (const validation of touching({ sheet, areas })) {
    validation.areas = validation.areas.flatMap((own) => uncovered(own, areas));
  }
  const kept = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.validations.splice(0, sheet.validations.length, ...kept);
  sheet.changed.add('validations');
}
