/** Answers and case dates of Ekvalla, from which three of the outcomes of 2024 are calculated. Numbers, no persons. */
import { defaultTimeLimits } from '../tables/defaults';
import type { TimeLimit } from '../domain/registers';
import type { RawSheet, RawTable } from '../tables/rawSheet';

const forAdults = 'Utredning, vuxna';
const preliminary = 'Förhandsbedömning, barn och unga';

/** The statutory limits, and those that Ekvalla has decided on itself. */
export const sampleTimeLimits: readonly TimeLimit[] = [
  ...defaultTimeLimits,
  { validFrom: 2020, name: forAdults, amount: 4, unit: 'månader' },
  { validFrom: 2022, name: 'Hälsoundersökning vid placering', amount: 60, unit: 'dagar' },
  { validFrom: 2022, name: 'Uppföljning av ett beslut', amount: 90, unit: 'dagar' },
];

const caseCount = 25;
const cases = Array.from({ length: caseCount }, (_, at) => at);
/** 2024-01-02 as Excel counts days. */
const firstDay = 45_293;

/** Eleven of the 25 were ready in four months. */
function inquiryDays(at: number): number {
  return (at * 7) % caseCount < 11 ? 80 + ((at * 5) % 38) : 126 + ((at * 11) % 60);
}

/** All but one were ready in fourteen days. */
function preliminaryDays(at: number): number {
  return at === 18 ? 17 : 4 + ((at * 3) % 11);
}

function caseRows(prefix: string, daysBetween: number, days: (at: number) => number): RawTable['rows'] {
  return cases.map((at) => {
    const start = firstDay + at * daysBetween;
    return [`${prefix}${at + 1}`, start, start + days(at)];
  });
}

/** The greatest Gäller från that is not after the year. */
function limitOf(year: string, name: string): string {
  const [amounts, names, from] = ['Antal', 'Tidsgräns', 'Gäller från'].map((each) => `Tidsgränser[${each}]`);
  const inForce = `MAXIFS(${from},${names},${name},${from},"<="&${year})`;
  return `=SUMIFS(${amounts},${names},${name},${from},${inForce})`;
}

function caseTable(
  name: string,
  heading: string,
  limit: string,
  /** The column in which the values above the table stand. */
  values: string,
  rows: RawTable['rows'],
): RawTable {
  const at = (row: number): string => `$${values}$${row}`;
  return {
    name,
    heading,
    facts: [
      ['År', 2024],
      ['Tidsgräns', limit],
      ['Antal', limitOf(at(5), at(6))],
      ['Enhet', `=INDEX(Tidsgränser[Enhet],MATCH(${at(6)},Tidsgränser[Tidsgräns],0))`],
      ['Andel i tid', `=KVALITET.ANDELINOMTID(${name}[Inledd],${name}[Avslutad],${at(7)},${at(8)},5)`],
    ],
    columns: [
      { header: 'Löpnummer', width: 76 },
      { header: 'Inledd', width: 92, format: 'yyyy-mm-dd' },
      { header: 'Avslutad', width: 76, format: 'yyyy-mm-dd' },
      {
        header: 'Sista dag',
        width: 76,
        format: 'yyyy-mm-dd',
        formula: `=KVALITET.TIDSGRANS(IF([@Inledd]="","",[@Inledd]),${at(7)},${at(8)})`,
      },
    ],
    rows,
  };
}

const answers = [
  'Mycket bra',
  'Bra',
  'Bra',
  'Mycket bra',
  'Varken bra eller dåligt',
  'Bra',
  'Mycket bra',
  'Mycket bra',
  'Dåligt',
  'Bra',
];

const answerTable: RawTable = {
  name: 'Brukarsvar',
  heading: 'Svar från boende med stöd',
  facts: [
    ['År', 2024],
    ['Positiva svar', 'Mycket bra'],
    ['', 'Bra'],
    ['Minsta antal', 5],
    ['Andel positiva', '=KVALITET.ANDELSVAR(Brukarsvar[Svar],$L$6:$L$7,$L$8)'],
  ],
  columns: [
    { header: 'Löpnummer', width: 92 },
    { header: 'Svar', width: 150 },
  ],
  rows: answers.map((answer, at) => [`S${at + 1}`, answer]),
};

export const sampleRawData: RawSheet = {
  name: 'Underlag',
  notes: [
    'Underlag till utfall för 2024. Bladet visar hur andelar kan räknas fram ur svar och ärendedatum.',
    'Uppgifterna är påhittade. Skriv aldrig namn eller personnummer i ett underlag: ett löpnummer räcker.',
  ],
  tables: [
    caseTable(
      'Utredningar',
      'Avslutade utredningar, socialpsykiatrin',
      forAdults,
      'B',
      caseRows('U', 9, inquiryDays),
    ),
    caseTable(
      'Förhandsbedömningar',
      'Förhandsbedömningar, stickprov',
      preliminary,
      'G',
      caseRows('F', 14, preliminaryDays),
    ),
    answerTable,
  ],
  outcomes: [
    { nr: 'I1', year: 2024, series: 'Socialpsykiatrin', formula: '=Underlag!$B$9' },
    { nr: 'I7', year: 2024, series: '', formula: '=Underlag!$G$9' },
    { nr: 'I2', year: 2024, series: 'Boende med stöd', formula: '=Underlag!$L$9' },
  ],
};
