import { annexFrom } from './printedAnnex';
import type { RegisterRows } from './registerRows';

const done = { status: 'Klar', followUp: 'Klart.' };
const checked = { followUp: 'Godkänt.' };

describe('findings of the rows', () => {
  const found = (rows: RegisterRows) =>
    annexFrom(rows).findings.map(({ rule, place }) => [rule, place.table, place.nr, place.column].join(' '));
  const complete = { risks: [{ nr: 'R1', statedLevel: 9 }] };

  it('are none where nothing is missing', () => {
    const rows = { ...complete, selfChecks: [{ nr: 'E1', ...checked }], measures: [{ nr: 'Å1', ...done }] };
    expect(found(rows)).toEqual([]);
  });

  it.each<[string, RegisterRows, readonly string[]]>([
    [
      'a self-check without follow-up',
      { selfChecks: [{ nr: 'E1' }] },
      ['follow-up-missing Egenkontroller E1 Uppföljning'],
    ],
    ['a new self-check needs none', { selfChecks: [{ nr: 'E1', isNew: true }] }, []],
    [
      'a done measure without follow-up',
      { measures: [{ nr: 'Å1', status: 'Klar', followUp: ' ' }] },
      ['follow-up-missing Åtgärder Å1 Uppföljning'],
    ],
    [
      'a measure that expired without saying why',
      { measures: [{ nr: 'Å1', status: 'Utgått' }] },
      ['follow-up-missing Åtgärder Å1 Uppföljning'],
    ],
    ['a measure going on needs no follow-up', { measures: [{ nr: 'Å1', status: 'Pågår' }] }, []],
    [
      'a measure without status',
      { measures: [{ nr: 'Å1', followUp: 'Klart.' }] },
      ['measure-status-missing Åtgärder Å1 Status'],
    ],
    [
      'an unknown status',
      { measures: [{ nr: 'Å1', followUp: 'x', status: 'Vilande' }] },
      ['status-unknown Åtgärder Å1 Status'],
    ],
    [
      'an unknown status of a self-check',
      { selfChecks: [{ nr: 'E1', followUp: 'x', status: 'Klar' }] },
      ['status-unknown Egenkontroller E1 Status'],
    ],
    [
      'a risk without level',
      { risks: [{ nr: 'R1', likelihood: 3 }] },
      ['risk-level-missing Risker R1 Risknivå'],
    ],
    [
      'a level in words',
      { risks: [{ nr: 'R1', statedLevel: 'Hög' }] },
      ['risk-level-in-words Risker R1 Angiven nivå'],
    ],
    [
      'a factor off the scale',
      { risks: [{ nr: 'R1', likelihood: 3, consequence: 5 }] },
      ['risk-level-invalid Risker R1 Konsekvens'],
    ],
    [
      'a level in no band',
      { risks: [{ nr: 'R1', statedLevel: 7 }] },
      ['level-without-band Risker R1 Risknivå'],
    ],
    [
      'a number that another row of the year has',
      {
        risks: [
          { nr: 'R1', statedLevel: 9 },
          { nr: 'r1 ', statedLevel: 9 },
          { nr: 'R1', statedLevel: 9, year: 2024 },
        ],
      },
      ['number-duplicate Risker r1  Risk nr'],
    ],
    [
      'a number that a row of another group has',
      {
        measures: [
          { nr: 'Å1', group: 'barn' },
          { nr: 'Å1', ...done },
        ],
      },
      ['number-duplicate Åtgärder Å1 Åtgärd nr'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found({ ...complete, ...rows })).toEqual(expected);
  });
});
