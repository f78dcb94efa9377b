/**
 * Scorecards, key results, straight lines and shares that others have published, with what they say comes out. The
 * figures and the verdicts are theirs; the arguments are in the order of our functions.
 */
import { serial } from '../days';
import { column, type PublishedCases } from './case';

const higher = 'Högre är bättre';
const lower = 'Lägre är bättre';

/** So many answers of each kind. */
function answers(counts: Readonly<Record<string, number>>): unknown[][] {
  return column(...Object.entries(counts).flatMap(([answer, count]) => Array<string>(count).fill(answer)));
}

const attainments: readonly PublishedCases[] = [
  {
    function: 'MALUPPFYLLELSE',
    source: 'SAP Strategy Management 7.5, Achievement Scores (help.sap.com/saphelp_stm75)',
    cases: [
      ['a profit of 45 against 50 scores 90', [45, 50], 0.9],
      ['a profit of 40 against 50 scores 80', [40, 50], 0.8],
      ['a profit of 75 against 50 scores 150', [75, 50], 1.5],
    ],
  },
  {
    function: 'MALUPPFYLLELSE',
    source: 'Feedback4e, How is key result progress calculated (feedback4e.freshdesk.com)',
    cases: [
      ['16 of 10 to 20 is 60 %', [16, 20, higher, 10], 0.6],
      ['22 of 10 to 20 is 120 %', [22, 20, higher, 10], 1.2],
      ['16 against a target of 20 is 80 %', [16, 20], 0.8],
      ['22 against a target of 20 is 110 %', [22, 20], 1.1],
      ['descending: 16 against a target of 15 is 93,75 %', [16, 15, lower], 0.9375],
      ['descending: 8 against a target of 15 is 187,5 %', [8, 15, lower], 1.875],
    ],
  },
  {
    function: 'MALUPPFYLLELSE',
    source: 'Gtmhub, How KR progress is calculated (open bugs from 100 to 60)',
    cases: [
      ['80 bugs left is 50 %', [80, 60, lower, 100], 0.5],
      ['70 bugs left is 75 %', [70, 60, lower, 100], 0.75],
      ['50 bugs left is 125 %', [50, 60, lower, 100], 1.25],
    ],
  },
  {
    function: 'MALUPPFYLLELSE',
    source: 'OKR Scoring Guide (clawhub.ai, okr-consulting)',
    cases: [
      ['a promoter score of 42 on the way from 32 to 45 is 10 of 13', [42, 45, higher, 32], 10 / 13],
      ['a churn of 6 % on the way from 8 % to 5 % is 2 of 3', [0.06, 0.05, lower, 0.08], 2 / 3],
      ['400 thousand closed of 500 is 80 %', [400, 500], 0.8],
    ],
  },
  {
    function: 'MALUPPFYLLELSE',
    source: 'CRD, Target Progress (crd.crediblesg.com/help/target-progress)',
    cases: [['7 000 tonnes on the way from 10 000 to 5 000 is 60 %', [7_000, 5_000, lower, 10_000], 0.6]],
  },
  {
    function: 'MALUPPFYLLELSE',
    source: 'Samordningsförbundet Umeåregionen, social redovisning 2022 (samordningsforbund.se)',
    cases: [['17 of at most 25 index points is 68 %', [17, 25], 0.68]],
  },
];

const inLewisham = 'Lewisham and Greenwich NHS Trust, performance against key targets, spring 2018';
const inUmea = 'Samordningsförbundet Umeåregionen, social redovisning 2022 (samordningsforbund.se)';
const met = 'Uppnått';
const partly = 'Delvis uppnått';
const missed = 'Ej uppnått';

const statuses: readonly PublishedCases[] = [
  {
    function: 'MALSTATUS',
    source: inLewisham,
    cases: [
      ['87,6 % within four hours against 95 %', [0.876, 0.95], missed],
      ['90,3 % within four hours against 95 %', [0.903, 0.95], missed],
      ['88,2 % within 18 weeks against 92 %', [0.882, 0.92], missed],
      ['93,7 % within two weeks against 93 %', [0.937, 0.93], met],
      ['96,6 % within two weeks against 93 %', [0.966, 0.93], met],
      ['80 % within 62 days against 85 %', [0.8, 0.85], missed],
      ['no case of MRSA where none is allowed', [0, 0, lower], met],
      ['3 cases of C. difficile where 39 a year are allowed', [3, 39, lower], met],
    ],
  },
  {
    function: 'MALSTATUS',
    source: inUmea,
    cases: [
      ['82 of 96 who are listened to against 80 %', [82 / 96, 0.8], met],
      ['70 of 96 who are known against 80 %', [70 / 96, 0.8], missed],
      ['an index of 68 against 70', [68, 70], missed],
    ],
  },
  {
    function: 'MALSTATUS',
    source: 'Vansbro kommun, årsredovisning 2019: delvis uppnått är minst 80 procent måluppfyllelse',
    cases: [
      ['the target or better', [100, 100, higher, 0.8], met],
      ['at least 80 per cent', [80, 100, higher, 0.8], partly],
      ['below 80 per cent', [79.99, 100, higher, 0.8], missed],
    ],
  },
  {
    function: 'MALSTATUS',
    source: 'Camms Strategy, scorecard calculation (camms.atlassian.net)',
    cases: [
      ['less is better: an interest ratio of 8 % against 10 %', [0.08, 0.1, lower], met],
      ['more is better: satisfaction of 95 % against 85 %', [0.95, 0.85, higher], met],
      ['goal post: 2 950 000 within 3 000 000 ± 5 %', [2_950_000, '2850000–3150000', 'Inom intervall'], met],
    ],
  },
  {
    function: 'MALSTATUS',
    source: 'Gtmhub, How KR progress is calculated (bounce rate to stay below 25 %)',
    cases: [
      ['27 % is not met', [0.27, 0.25, lower], missed],
      ['24 % is met', [0.24, 0.25, lower], met],
    ],
  },
];

const better = 'Förbättrad';
const worse = 'Försämrad';

const trends: readonly PublishedCases[] = [
  {
    function: 'TREND',
    source: 'Klippans kommun, Kommunens kvalitet i korthet 2020 beside 2019 (web5.stratsys.se)',
    cases: [
      ['a place in preschool for 150 078 after 153 366: up', [150_078, 153_366, lower], better],
      ['year 6 with at least E in mathematics: down', [82, 83], worse],
      ['year 9 qualified for vocational programmes, schools: down', [73, 75], worse],
      ['year 9 qualified for vocational programmes, home municipality: down', [74, 75], worse],
      ['year 9 with at least E in physical education: down', [84, 87], worse],
      ['cost of compulsory school 118 549 after 119 897: up', [118_549, 119_897, lower], better],
      ['exam within four years, schools: up', [73, 71], better],
      ['exam within four years, home municipality: up', [76, 74], better],
      ['cost of upper secondary school 141 308 after 134 871: down', [141_308, 134_871, lower], worse],
      ['a better situation after support: up', [75, 55], better],
      ['not back within a year of income support: up', [72, 67], better],
    ],
  },
  {
    function: 'TREND',
    source: 'SKR, Öppna jämförelser 2019: ekonomiskt bistånd',
    cases: [
      ['agreements with landlords from 34 to 40 per cent: an increase', [40, 34, 'Ingen'], 'Ökad'],
      ['a standard method for violence, 73 per cent after 68: an increase', [73, 68, 'Ingen'], 'Ökad'],
    ],
  },
  {
    function: 'TREND',
    source: 'Socialstyrelsen, Öppna jämförelser 2022: ekonomiskt bistånd',
    cases: [
      ['a plan within three months, 40 per cent after 31: an increase', [40, 31, 'Ska öka'], better],
      ['agreements with Arbetsförmedlingen, 37 per cent after 48: fewer', [37, 48, 'Ingen'], 'Minskad'],
    ],
  },
];

const lines: readonly PublishedCases[] = [
  {
    function: 'ETAPPMAL',
    source: 'CRD, Target Progress: half of 10 000 tonnes away from 2020 to 2030',
    cases: [['a quarter is away in 2025', [2020, 10_000, 2030, 5_000, 2025], 7_500]],
  },
  {
    function: 'ETAPPMAL',
    source: 'Filo, interpolate the missing values (askfilo.com 3335343133333932)',
    cases: [
      ['2012 between 150 and 210 thousand', [2010, 150, 2014, 210, 2012], 180],
      ['2016 between 210 and 320 thousand', [2014, 210, 2018, 320, 2016], 265],
    ],
  },
  {
    function: 'ETAPPMAL',
    source: 'Filo, the population of a town (askfilo.com 3335363338353239)',
    cases: [
      ['1895 between 46 and 66 thousand', [1891, 46, 1901, 66, 1895], 54],
      ['1930 between 93 and 101 thousand', [1921, 93, 1931, 101, 1930], 100.2],
    ],
  },
  {
    function: 'ETAPPMAL',
    source: 'math.bot, estimate population by linear interpolation',
    cases: [['1925 between 93 and 101 thousand', [1921, 93, 1931, 101, 1925], 96.2]],
  },
  {
    function: 'ETAPPMAL',
    source: 'Ask a new question 1163820, census of the world',
    cases: [['halfway from 1950 to 2000', [1950, 2_555_360_972, 2000, 6_079_006_982, 1975], 4_317_183_977]],
  },
];

const whole = 'Helt nöjd';
const quite = 'Ganska nöjd';

const shares: readonly PublishedCases[] = [
  {
    function: 'ANDELSVAR',
    source: 'CYS, TopBox (support.cys.group): 120, 340, 250, 190 and 100 of 1 000',
    cases: [
      [
        'the two best are 46 %',
        [answers({ [whole]: 120, [quite]: 340, Varken: 250, Mindre: 190, Inte: 100 }), column(whole, quite)],
        0.46,
      ],
      ['the best alone is 12 %', [answers({ [whole]: 120, [quite]: 340, Varken: 540 }), whole], 0.12],
    ],
  },
  {
    function: 'ANDELSVAR',
    source: 'How to calculate top 2 box score (cal16.calculator.city)',
    cases: [['260 of 400 are 65 %', [answers({ '5': 160, '4': 100, '3': 140 }), column(4, 5)], 0.65]],
  },
  {
    function: 'ANDELSVAR',
    source: inUmea,
    cases: [
      ['82 of 96 are 85 %', [answers({ 'Stor utsträckning': 82, Annat: 14 }), 'stor utsträckning'], 82 / 96],
      ['70 of 96 are 73 %', [answers({ 'Stor utsträckning': 70, Annat: 26 }), 'stor utsträckning'], 70 / 96],
    ],
  },
  {
    function: 'ANDELSVAR',
    source: 'Axl Healthcare, a survey with a Likert scale (content.yudu.com FSM2025)',
    cases: [
      [
        '41 of 65 are 63 %',
        [answers({ Utmärkt: 41, Bra: 12, Medel: 6, Sämre: 4, Dåligt: 2 }), 'Utmärkt'],
        41 / 65,
      ],
      ['12 of 65 are 18 %', [answers({ Utmärkt: 41, Bra: 12, Övriga: 12 }), 'Bra'], 12 / 65],
    ],
  },
  {
    function: 'ANDELSVAR',
    source: 'Askvity, percentages in a survey',
    cases: [['120 of 200 are 60 %', [answers({ Ja: 120, Nej: 80 }), 'Ja'], 0.6]],
  },
  {
    function: 'ANDELSVAR',
    source: 'Sciencing, How to figure survey percentages',
    cases: [['200 of 1 000 are 20 %', [answers({ Blå: 200, Annan: 800 }), 'blå'], 0.2]],
  },
];

/** EDATE, of which TIDSGRANS in months is the same. */
function edate(start: string, months: number, end: string): PublishedCases['cases'][number] {
  return [`${start} and ${months} months`, [serial(start), months, 'månader'], serial(end)];
}

const limits: readonly PublishedCases[] = [
  {
    function: 'TIDSGRANS',
    source: 'ECMA-376 part 4, EDATE',
    cases: [
      edate('2006-01-31', 5, '2006-06-30'),
      edate('2004-02-29', 12, '2005-02-28'),
      edate('2004-02-28', 12, '2005-02-28'),
      edate('2004-01-15', -23, '2002-02-15'),
    ],
  },
  {
    function: 'TIDSGRANS',
    source: 'Microsoft Q179583: EDATE in a February of 2100, the right results',
    cases: [
      edate('2100-01-27', 1, '2100-02-27'),
      edate('2100-01-28', 1, '2100-02-28'),
      edate('2100-01-29', 1, '2100-02-28'),
      edate('2100-01-30', 1, '2100-02-28'),
      edate('2100-01-31', 1, '2100-02-28'),
    ],
  },
  {
    function: 'TIDSGRANS',
    source: 'The Excel EDATE function (arivilm.blogspot.com 2017)',
    cases: [
      edate('2015-12-31', 1, '2016-01-31'),
      edate('2015-12-31', -1, '2015-11-30'),
      edate('2015-12-31', 2, '2016-02-29'),
      edate('2016-02-28', 12, '2017-02-28'),
      edate('2016-02-29', 12, '2017-02-28'),
      edate('2016-02-29', -12, '2015-02-28'),
    ],
  },
  {
    function: 'TIDSGRANS',
    source: 'Spreadsheet manuals: SpreadJS, Formula One, LibreOffice, ZCubes, EDATE',
    cases: [
      edate('2004-01-09', 2, '2004-03-09'),
      edate('1999-02-15', 2, '1999-04-15'),
      edate('2001-03-31', -1, '2001-02-28'),
      edate('1910-01-01', 2, '1910-03-01'),
      edate('1979-06-06', -2, '1979-04-06'),
      edate('1950-04-15', -6, '1949-10-15'),
    ],
  },
];

const day = serial('2024-01-08');

/** Cases of which so many ended on the last day of two weeks, and the others a day late. */
function closed(inTime: number, all: number): readonly unknown[] {
  const ends = Array.from({ length: all }, (_, at) => day + (at < inTime ? 14 : 15));
  return [column(...ends.map(() => day)), column(...ends), 14, 'dagar'];
}

const withinTime: readonly PublishedCases[] = [
  {
    function: 'ANDELINOMTID',
    source: 'Neocase, Is the SLA compliance metric fooling us',
    cases: [
      ['850 of 1 000 in January are 85 %', closed(850, 1_000), 0.85],
      ['935 of 1 100 in February are 85 %', closed(935, 1_100), 0.85],
    ],
  },
  {
    function: 'ANDELINOMTID',
    source: 'OnTimeRate (infinitelexicon.com)',
    cases: [['42 of 50 tasks are 84 %', closed(42, 50), 0.84]],
  },
  {
    function: 'ANDELINOMTID',
    source: 'On-time response rate (kpiexamples.operately.com)',
    cases: [['90 of 100 inquiries are 90 %', closed(90, 100), 0.9]],
  },
  {
    function: 'ANDELINOMTID',
    source: 'Calculation of SLA compliance (Ivanti community, 2018)',
    cases: [
      ['95 of 100 incidents are 95 %', closed(95, 100), 0.95],
      ['75 of 100 incidents are 75 %', closed(75, 100), 0.75],
      ['170 of 200 requests are 85 %', closed(170, 200), 0.85],
      ['340 of 400 of all kinds are 85 %', closed(340, 400), 0.85],
    ],
  },
];

export const publishedCases: readonly PublishedCases[] = [
  ...attainments,
  ...statuses,
  ...trends,
  ...lines,
  ...shares,
  ...limits,
  ...withinTime,
];
