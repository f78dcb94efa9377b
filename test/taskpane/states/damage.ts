/** What years of pasting and sorting have done to registers. */
import type { RepairOutcome } from '../../../src/actions/repair/repairRegisters';

type Report = Extract<RepairOutcome, { readonly kind: 'repaired' }>['report'];

const place = { sheet: 'Risker', column: 9, header: 'Risknivå' };

export const damage: Report = {
  repairs: [
    { kind: 'statusOrder', table: 'Statusar' },
    { kind: 'formula', table: 'Risker', column: 'Risknivå', rows: 3 },
    { kind: 'lists', table: 'Åtgärder', columns: ['Målgrupp', 'Område', 'Status', 'Enhet'] },
    { kind: 'looks', table: 'Åtgärder', columns: ['Status'] },
    { kind: 'formats', table: 'Utfall', columns: ['Svarsfrekvens', 'Målvärde'] },
    { kind: 'frozenHeader', sheet: 'Egenkontroller' },
    { kind: 'print', sheet: 'Egenkontroller' },
  ],
  overwritten: [
    { ...place, row: 4, nr: 'R4', was: 12 },
    { ...place, row: 8, nr: 'R8', was: 'Hög enligt ledningsgruppen' },
  ],
  leftAlone: [{ why: 'listMissing', missing: ['Enheter'], columns: [{ table: 'Risker', column: 'Enhet' }] }],
};
