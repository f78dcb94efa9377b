/** A new row that begins where another one is: linked to it, of its year, target group and area. */
import type { Relation } from '../../actions/rows/registerForms/relations';
import type { RowForm } from '../../actions/rows/registerForms/rowForm';
import type { NewRow } from './registersPhase';

/** @param relation one that the new row's own column holds */
export function newLinkedRow({ row, group, fields }: RowForm, relation: Relation, linkedTo: string): NewRow {
  const area = fields.first.find(({ field }) => field === 'area')?.written ?? '';
  return {
    register: relation.register,
    year: row.year,
    fields: [
      { field: relation.field, typed: row.nr },
      { field: 'group', typed: group },
      { field: 'area', typed: area },
    ],
    linkedTo,
  };
}
