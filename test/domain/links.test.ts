import { annexFrom, findingsFrom, onlyArea } from './printedAnnex';
import type { RegisterRows } from './registerRows';

const measure = { nr: 'Å1', status: 'Klar', followUp: 'Klart.' };
const selfCheck = { nr: 'E1', followUp: 'Godkänt.' };
const risk = { nr: 'R1', statedLevel: 9 };

function linkFindings(rows: RegisterRows) {
  return findingsFrom(rows).map(({ rule, place, details }) => [rule, place.table, place.column, details]);
}

describe('a link that leads nowhere leaves the row unlinked', () => {
  it('when no row has the number', () => {
    const rows = { risks: [risk], measures: [{ ...measure, riskNrs: ['R9'] }] };
    expect(onlyArea(rows)).toEqual(['R1 | – | –', '– | – | Å1']);
    expect(linkFindings(rows)).toEqual([
      ['link-dangling', 'Åtgärder', 'Risk nr', { linkNr: 'R9', target: 'Risker' }],
    ]);
  });

  it('when the number is of other years', () => {
    const rows = {
      risks: [
        { ...risk, year: 2026 },
        { ...risk, year: 2023 },
        { ...risk, year: undefined },
      ],
      selfChecks: [{ ...selfCheck, riskNrs: ['R1'] }],
    };
    expect(onlyArea(rows)).toEqual(['– | E1 | –']);
    expect(linkFindings(rows)).toEqual([
      [
        'link-other-year',
        'Egenkontroller',
        'Risk nr',
        { linkNr: 'R1', target: 'Risker', year: 2025, foundIn: [2023, 2026] },
      ],
    ]);
  });

  it('when the row is of another group', () => {
    const rows = {
      selfChecks: [{ ...selfCheck, group: 'barn' }],
      measures: [{ ...measure, selfCheckNrs: ['E1'] }],
    };
    expect(onlyArea(rows)).toEqual(['– | – | Å1']);
    expect(linkFindings(rows)).toEqual([
      [
        'link-other-group',
        'Åtgärder',
        'Egenkontroll nr',
        { linkNr: 'E1', target: 'Egenkontroller', group: 'barn' },
      ],
    ]);
  });

  it('when the rows are of two groups, in the annex of all groups too', () => {
    const rows = { risks: [{ ...risk, group: 'barn' }], selfChecks: [{ ...selfCheck, riskNrs: ['R1'] }] };
    const annex = annexFrom(rows, 2025, '');
    expect(findingsFrom(rows, 2025, '').map(({ rule }) => rule)).toEqual(['link-other-group']);
    expect(annex.areas[0]?.pairs).toHaveLength(2);
  });

  it('while its other links stand', () => {
    const rows = { risks: [risk], measures: [{ ...measure, riskNrs: ['R9', 'R1'] }] };
    expect(onlyArea(rows)).toEqual(['R1 | – | Å1']);
    expect(linkFindings(rows)).toHaveLength(1);
  });
});

describe('a row of all groups', () => {
  const risks = [risk, { ...risk, nr: 'R2', group: 'barn' }, { ...risk, nr: 'R3', group: '' }];

  it('may be linked to', () => {
    const rows = { risks, measures: [{ ...measure, riskNrs: ['R3'] }] };
    expect(onlyArea(rows)).toEqual(['R1 | – | –', 'R3 | – | Å1']);
    expect(linkFindings(rows)).toEqual([]);
  });

  it('may link to a row in each group', () => {
    const rows = { risks, measures: [{ ...measure, group: '', riskNrs: ['R1', 'R2'] }] };
    expect(onlyArea(rows)).toEqual(['R1 | – | Å1', 'R3 | – | –']);
    expect(linkFindings(rows)).toEqual([]);
  });

  it('that links to another group only stands unlinked, with a finding', () => {
    const rows = { risks, measures: [{ ...measure, group: '', riskNrs: ['R2'] }] };
    expect(onlyArea(rows)).toEqual(['R1 | – | –', 'R3 | – | –', '– | – | Å1']);
    expect(linkFindings(rows)).toEqual([
      ['link-other-group', 'Åtgärder', 'Risk nr', { linkNr: 'R2', target: 'Risker', group: 'barn' }],
    ]);
  });
});

it('a number used by two groups leads to the row of the annex', () => {
  const rows = {
    risks: [
      { ...risk, group: 'barn', title: 'barn' },
      { ...risk, title: 'vuxna' },
    ],
    measures: [{ ...measure, riskNrs: ['R1'] }],
  };
  expect(onlyArea(rows)).toEqual(['R1 | – | Å1']);
});
