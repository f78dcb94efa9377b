/** Two risks with one number, and what is linked to it. */
import type { LocatedFinding } from '../../../src/actions/check';
import type { SharedNumberOutcome } from '../../../src/actions/numbers/renumberRow';

const link = { field: 'riskNrs', written: 'R7', canMean: [6, 18] } as const;

export const sharedNumber: SharedNumberOutcome = {
  kind: 'shared',
  nextNr: 'R19',
  rows: [
    {
      position: 6,
      title: 'Insatser enligt genomförandeplanen följs inte upp i tid.',
      address: { sheet: 'Risker', cell: 'A8' },
    },
    {
      position: 18,
      title: 'Klagomål från brukare når inte den som kan åtgärda dem.',
      address: { sheet: 'Risker', cell: 'A20' },
    },
  ],
  links: [
    {
      ...link,
      register: 'selfChecks',
      position: 3,
      nr: 'E4',
      title: 'Granskning av tio slumpvis valda planer varje kvartal',
      address: { sheet: 'Egenkontroller', cell: 'G5' },
    },
    {
      ...link,
      register: 'measures',
      position: 11,
      nr: 'Å12',
      title: 'Ny rutin för klagomål',
      address: { sheet: 'Åtgärder', cell: 'G13' },
    },
    {
      ...link,
      register: 'measures',
      position: 12,
      nr: 'Å13',
      title: 'Utbildning',
      address: { sheet: 'Åtgärder', cell: 'G14' },
      canMean: [18],
    },
  ],
};

/** What the pane itself can do something about. */
export const mendable: readonly LocatedFinding[] = [
  {
    finding: {
      rule: 'number-duplicate',
      severity: 'fix',
      place: { table: 'Risker', row: 18, column: 'Risk nr', nr: 'R7' },
      details: { year: 2025, firstRow: 6 },
    },
    address: { sheet: 'Risker', cell: 'A20' },
    unit: 'Öppenvård vuxna',
  },
  {
    finding: {
      rule: 'calculated-overwritten',
      severity: 'fix',
      place: { table: 'Risker', row: 4, column: 'Risknivå', nr: 'R4' },
      details: { column: 'Risknivå', rows: 1 },
    },
    address: { sheet: 'Risker', cell: 'J5' },
    unit: 'Myndighet vuxna',
  },
];
