import { onlyArea } from './printedAnnex';
import type { RegisterRows } from './registerRows';

describe('within an area', () => {
  it.each<[string, RegisterRows, readonly string[]]>([
    ['a risk alone has empty places beside it', { risks: [{ nr: 'R1' }] }, ['R1 | – | –']],
    [
      'risks come in register order, then self-checks without a risk, then measures without either',
      {
        risks: [{ nr: 'R2' }, { nr: 'R1' }],
        selfChecks: [{ nr: 'E1' }, { nr: 'E2', riskNrs: ['R1'] }],
        measures: [{ nr: 'Å1' }, { nr: 'Å2', riskNrs: ['R2'] }],
      },
      ['R2 | – | Å2', 'R1 | E2 | –', '– | E1 | –', '– | – | Å1'],
    ],
    [
      'a self-check with several measures has the first beside it and the others below',
      {
        selfChecks: [{ nr: 'E1' }],
        measures: ['Å1', 'Å2', 'Å3'].map((nr) => ({ nr, selfCheckNrs: ['E1'] })),
      },
      ['– | E1 | Å1', '– | – | Å2', '– | – | Å3'],
    ],
    [
      'a risk with several self-checks goes on below',
      {
        risks: [{ nr: 'R1' }],
        selfChecks: [
          { nr: 'E1', riskNrs: ['R1'] },
          { nr: 'E2', riskNrs: ['R1'] },
        ],
      },
      ['R1 | E1 | –', '…R1 | E2 | –'],
    ],
    [
      'a measure of the risk alone stands beside its self-check that has none',
      {
        risks: [{ nr: 'R1' }],
        selfChecks: [
          { nr: 'E1', riskNrs: ['R1'] },
          { nr: 'E2', riskNrs: ['R1'] },
        ],
        measures: [
          { nr: 'Å1', riskNrs: ['R1'] },
          { nr: 'Å2', selfCheckNrs: ['E1'] },
        ],
      },
      ['R1 | E1 | Å2', '…R1 | E2 | Å1'],
    ],
    [
      'measures of the risk alone beyond its self-checks have rows of their own',
      {
        risks: [{ nr: 'R1' }],
        selfChecks: [{ nr: 'E1', riskNrs: ['R1'] }],
        measures: [
          { nr: 'Å1', selfCheckNrs: ['E1'] },
          { nr: 'Å2', riskNrs: ['R1'] },
          { nr: 'Å3', riskNrs: ['R1'] },
        ],
      },
      ['R1 | E1 | Å1', '…R1 | – | Å2', '…R1 | – | Å3'],
    ],
    [
      'a measure that hangs on a risk and its self-check stands once, beside the self-check',
      {
        risks: [{ nr: 'R1' }],
        selfChecks: [{ nr: 'E1', riskNrs: ['R1'] }],
        measures: [{ nr: 'Å1', riskNrs: ['R1'], selfCheckNrs: ['E1'] }],
      },
      ['R1 | E1 | Å1'],
    ],
    [
      'a measure that hangs on two self-checks of one risk stands once',
      {
        risks: [{ nr: 'R1' }],
        selfChecks: [
          { nr: 'E1', riskNrs: ['R1'] },
          { nr: 'E2', riskNrs: ['R1'] },
        ],
        measures: [{ nr: 'Å1', selfCheckNrs: ['E1', 'E2'] }],
      },
      ['R1 | E1 | Å1', '…R1 | E2 | –'],
    ],
    [
      'a measure that hangs on two self-checks without a risk stands at each',
      {
        selfChecks: [{ nr: 'E1' }, { nr: 'E2' }],
        measures: [{ nr: 'Å1', selfCheckNrs: ['E2', 'E1'] }],
      },
      ['– | E1 | Å1', '– | E2 | Å1'],
    ],
    [
      'a measure that hangs on two risks stands at each',
      { risks: [{ nr: 'R1' }, { nr: 'R2' }], measures: [{ nr: 'Å1', riskNrs: ['R2', 'R1', 'R2'] }] },
      ['R1 | – | Å1', 'R2 | – | Å1'],
    ],
    [
      'a measure that hangs on a risk and on a self-check without one stands at each',
      {
        risks: [{ nr: 'R1' }],
        selfChecks: [{ nr: 'E1' }],
        measures: [{ nr: 'Å1', riskNrs: ['R1'], selfCheckNrs: ['E1'] }],
      },
      ['R1 | – | Å1', '– | E1 | Å1'],
    ],
    [
      'a self-check that hangs on two risks stands at each with its measures',
      {
        risks: [{ nr: 'R1' }, { nr: 'R2' }],
        selfChecks: [{ nr: 'E1', riskNrs: ['R1', 'R2'] }],
        measures: [{ nr: 'Å1', selfCheckNrs: ['E1'] }],
      },
      ['R1 | E1 | Å1', 'R2 | E1 | Å1'],
    ],
    [
      'the reason why a self-check has no measure stands beside it',
      {
        risks: [{ nr: 'R1' }],
        selfChecks: [
          { nr: 'E1', riskNrs: ['R1'], noMeasureReason: 'Gemensam med risken' },
          { nr: 'E2', noMeasureReason: 'Godkänt resultat' },
        ],
        measures: [{ nr: 'Å1', riskNrs: ['R1'] }],
      },
      ['R1 | E1 | (Gemensam med risken)', '…R1 | – | Å1', '– | E2 | (Godkänt resultat)'],
    ],
    [
      'a measure stands beside its self-check whatever reason there is for none',
      {
        selfChecks: [{ nr: 'E1', noMeasureReason: 'Ny kontroll' }],
        measures: [{ nr: 'Å1', selfCheckNrs: ['E1'] }],
      },
      ['– | E1 | Å1'],
    ],
    [
      'links are followed whatever their case and spaces',
      {
        risks: [{ nr: 'R01 ' }],
        selfChecks: [{ nr: 'e1', riskNrs: [' r01'] }],
        measures: [{ nr: 'Å1', selfCheckNrs: ['E1'] }],
      },
      ['R01  | e1 | Å1'],
    ],
    [
      'rows with the same number all stand, and the first has the links',
      {
        risks: [{ nr: 'R1' }, { nr: 'R1' }],
        selfChecks: [
          { nr: 'E1', riskNrs: ['R1'] },
          { nr: 'E1', riskNrs: ['R1'] },
        ],
        measures: [
          { nr: 'Å1', selfCheckNrs: ['E1'] },
          { nr: 'Å1', selfCheckNrs: ['E1'] },
        ],
      },
      ['R1 | E1 | Å1', '…R1 | – | Å1', '…R1 | E1 | –', 'R1 | – | –'],
    ],
    [
      'rows without a number all stand, and nothing hangs on them',
      {
        risks: [{ nr: '' }, { nr: '' }],
        selfChecks: [{ nr: 'E1', riskNrs: [''] }],
      },
      [' | – | –', ' | – | –', '– | E1 | –'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(onlyArea(rows)).toEqual(expected);
  });
});
