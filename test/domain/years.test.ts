import { findingRules } from '../../src/domain/findings';
import { isBlank, nameKey } from '../../src/domain/nameKey';
import { blockInForce, startYears } from '../../src/domain/yearBlock';
import { yearsWithRows } from '../../src/domain/years';
import { defaultStatuses, measureFollowUp, selfCheckFollowUp, statusFinder } from '../../src/domain/status';
import { registersOf } from './registerRows';

describe('the years with rows', () => {
  const registers = registersOf({
    risks: [{ year: 2024 }, { year: undefined }, { year: { unreadable: 'x' } }],
    selfChecks: [{ year: 2022 }],
    measures: [{ year: 2023, group: 'barn' }],
    indicators: [{ nr: 'I1' }, { nr: 'I2', group: 'barn' }],
    outcomes: [
      { nr: 'I1', year: 2021, outcome: 0.5 },
      { nr: 'I1', year: 2020, missingReason: 'Ej uppföljt' },
      { nr: 'I1', year: 2019, comment: 'Läst.' },
      { nr: 'I1', year: 2030, target: 0.9 },
      { nr: 'I2', year: 2018, outcome: 1 },
      { nr: 'I9', year: 2017, outcome: 1 },
    ],
  });

  it('are those of the group, ascending; a target alone makes none', () => {
    expect(yearsWithRows(registers, 'vuxna')).toEqual([2019, 2020, 2021, 2022, 2024]);
    expect(yearsWithRows(registers, 'barn')).toEqual([2018, 2023]);
  });

  it('are those of every group when none is asked for', () => {
    expect(yearsWithRows(registers, undefined)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('are none in empty registers', () => {
    expect(yearsWithRows(registersOf({}), undefined)).toEqual([]);
  });
});

describe('the block in force', () => {
  const rows = [
    { validFrom: 2025 },
    { validFrom: undefined },
    { validFrom: 2023 },
    { validFrom: 2025 },
    { validFrom: { unreadable: 'x' } },
  ];
  const [first, always, third, fourth] = rows;

  it.each([
    [1999, [always]],
    [2022, [always]],
    [2023, [third]],
    [2024, [third]],
    [2025, [first, fourth]],
    [2099, [first, fourth]],
    [undefined, [first, fourth]],
  ])('in %p', (year, expected) => {
    expect(blockInForce(rows, year)).toEqual(expected);
  });

  it('begins in the years that rows name', () => {
    expect(startYears(rows)).toEqual([-Infinity, 2023, 2025]);
  });
});

describe('names', () => {
  it.each([
    ['Barn och unga', ' barn  OCH\u00A0unga\u200B'],
    ['Ålder', 'A\u030Alder'],
  ])('%p and %p are one', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('are blank when they show nothing', () => {
    expect(isBlank(' \u00A0\u200B\uFEFF\n')).toBe(true);
    expect(isBlank('–')).toBe(false);
  });
});

describe('statuses', () => {
  it('have the symbols and rules of the contract by default', () => {
    expect(
      defaultStatuses.map((s) => `${s.subject} ${s.name} ${s.symbol} ${s.requiresFollowUp ? 'ja' : 'nej'}`),
    ).toEqual([
      'Åtgärd Ej påbörjad ○ nej',
      'Åtgärd Pågår → nej',
      'Åtgärd Klar ✔ ja',
      'Åtgärd Utgått ⊖ ja',
      'Egenkontroll Godkänd ✔ ja',
      'Egenkontroll Delvis godkänd ◒ ja',
      'Egenkontroll Ej godkänd ✕ ja',
      'Egenkontroll Kan ej redovisas ? ja',
      'Egenkontroll Ej genomförd ○ ja',
    ]);
    expect(
      defaultStatuses.every(({ meaning, color }) => meaning !== '' && /^#[0-9A-F]{6}$/.test(color)),
    ).toBe(true);
  });

  it('are found for their own register and for both where the row does not say', () => {
    const both = {
      subject: '',
      name: 'Vilande',
      symbol: '',
      color: '',
      meaning: '',
      requiresFollowUp: false,
    } as const;
    const find = statusFinder([both, ...defaultStatuses], 'Åtgärd');
    expect(find('vilande')).toBe(both);
    expect(find('klar ')?.symbol).toBe('✔');
    expect(find('Godkänd')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });

  it('say whether a follow-up is missing', () => {
    const { selfChecks, measures } = registersOf({
      selfChecks: [{ followUp: 'x', isNew: true }, { isNew: true }, {}],
      measures: [{ followUp: 'x' }, {}],
    });
    const open = statusFinder([], 'Åtgärd')('Pågår');
    expect(selfChecks.map((row) => selfCheckFollowUp(row, undefined))).toEqual(['given', 'new', 'missing']);
    expect(measures.map((row) => measureFollowUp(row, undefined))).toEqual(['given', 'missing']);
    expect(measures.map((row) => measureFollowUp(row, open))).toEqual(['given', 'notRequired']);
    expect(selfChecks.map((row) => selfCheckFollowUp(row, open))).toEqual(['given', 'new', 'notRequired']);
  });
});

it('every rule of a finding is named in kebab-case', () => {
  expect(Object.keys(findingRules).every((rule) => /^[a-z]+(-[a-z]+)*$/.test(rule))).toBe(true);
});
