/** What a check may find. */
import type { LocatedFinding } from '../../../src/actions/check';

const place = (table: string, nr: string, column: string) => ({
  table,
  nr,
  row: Number(nr.slice(1)),
  column,
});

export const findings: readonly LocatedFinding[] = [
  {
    finding: {
      rule: 'link-dangling',
      severity: 'fix',
      place: place('Åtgärder', 'Å18', 'Risk nr'),
      details: { linkNr: 'R44', target: 'Risker' },
    },
    address: { sheet: 'Åtgärder', cell: 'G20' },
    unit: 'Öppenvård vuxna',
  },
  {
    finding: {
      rule: 'expired-without-reason',
      severity: 'fix',
      place: place('Åtgärder', 'Å8', 'Uppföljning'),
      details: { status: 'Utgått' },
    },
    address: { sheet: 'Åtgärder', cell: 'K10' },
    unit: 'Myndighet vuxna',
  },
  ...['E4', 'E9', 'E11'].map((nr, at): LocatedFinding => ({
    finding: {
      rule: 'follow-up-missing',
      severity: 'complete',
      place: place('Egenkontroller', nr, 'Uppföljning'),
      details: { status: '' },
    },
    address: { sheet: 'Egenkontroller', cell: `M${6 + at}` },
    unit: 'Öppenvård vuxna',
  })),
  {
    finding: {
      rule: 'risk-level-in-words',
      severity: 'note',
      place: place('Risker', 'R7', 'Angiven nivå'),
      details: { word: 'Hög' },
    },
    address: { sheet: 'Risker', cell: 'I9' },
    unit: '',
  },
];

export const personalNumber: LocatedFinding = {
  finding: {
    rule: 'personal-number',
    severity: 'fix',
    place: place('Åtgärder', 'Å21', 'Uppföljning'),
    details: { masked: '19******-****' },
  },
  address: { sheet: 'Åtgärder', cell: 'K23' },
  unit: 'Myndighet vuxna',
};
