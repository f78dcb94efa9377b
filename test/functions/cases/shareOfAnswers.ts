/** What ANDELSVAR shows, reckoned by hand. */
import { column, failure, type Case, type CaseTable } from './case';

const VALUE = failure('#VALUE!');
const few = 'För få svar';

const answers = column('Ja', 'Nej', 'Ja', 'Ja', 'Vet ej');

/** How many said yes, how many said no, and the share of yes as a fraction. */
const counts: readonly (readonly [yes: number, no: number, share: number])[] = [
  [0, 1, 0],
  [0, 12, 0],
  [1, 0, 1],
  [12, 0, 1],
  [1, 1, 1 / 2],
  [1, 2, 1 / 3],
  [2, 1, 2 / 3],
  [1, 3, 1 / 4],
  [3, 5, 3 / 8],
  [5, 1, 5 / 6],
  [1, 6, 1 / 7],
  [4, 5, 4 / 9],
  [99, 1, 0.99],
  [199, 1, 0.995],
  [1, 199, 0.005],
  [999, 1, 0.999],
];

function yesAndNo(yes: number, no: number): unknown[][] {
  return column(...Array<string>(yes).fill('Ja'), ...Array<string>(no).fill('Nej'));
}

const yesOrNo = yesAndNo(3, 2);

export const shareOfAnswersCases: CaseTable = {
  'the share': [
    ['of the answers', [answers, 'Ja'], 0.6],
    ['with several positive ones', [answers, column('Ja', 'Vet ej')], 0.8],
    ['with positive ones in a row', [answers, [['Ja', 'Vet ej']]], 0.8],
    [
      'of answers in a square',
      [
        [
          ['Ja', 'Nej'],
          ['Nej', 'Nej'],
        ],
        'Ja',
      ],
      0.25,
    ],
    ['of one answer', ['Ja', 'Ja'], 1],
    ['none positive', [answers, 'Ibland'], 0],
    ['all positive', [column('Ja', 'Ja'), 'Ja'], 1],
    ['a positive one named twice', [answers, column('Ja', 'ja')], 0.6],
    ['without regard to case and spaces', [column('JA', ' ja\u00A0', 'nej'), 'Ja'], 2 / 3],
    ['of numbers', [column(1, 2, 5, 4), column(4, 5)], 0.5],
    ['of numbers and numbers stored as text', [column(1, '5', 5, 4), column('4', 5)], 0.75],
    ['of logical values', [column(true, false, true), true], 2 / 3],
  ],
  'blank answers': [
    ['do not count', [column('Ja', '', null, ' ', '\u00A0', 'Nej'), 'Ja'], 0.5],
    ['handed over as 0 do not count among words', [column('Ja', 0, 0, 'Nej'), 'Ja'], 0.5],
    ['a 0 counts among numbers', [column(1, 0, 0, 1), 1], 0.5],
    ['a 0 may be the positive answer among numbers', [column(1, 0, 0, 2), 0], 0.5],
    ['answers of 0 count beside a positive number', [column(0, 0), 1], 0],
    ['blank positive ones do not count', [answers, column('Ja', '', null)], 0.6],
    ['blank positive ones handed over as 0 do not count', [column('Ja', 0, 'Nej'), column('Ja', 0)], 0.5],
    ['no answer', [column('', null, ' '), 'Ja'], ''],
    ['no answer, handed over as 0', [column(0, 0), 'Ja'], ''],
    ['one blank answer', ['', 'Ja'], ''],
    ['no answer, whatever the minimum', [column(''), 'Ja', 5], ''],
    ['no positive answer named', [answers, ''], VALUE],
    ['no positive answer named, handed over as 0', [answers, 0], VALUE],
  ],
  'the minimum': [
    ['fewer answers', [answers, 'Ja', 6], few],
    ['as many answers', [answers, 'Ja', 5], 0.6],
    ['more answers', [answers, 'Ja', 4], 0.6],
    ['blank answers do not help', [column('Ja', '', ''), 'Ja', 2], few],
    ['a minimum of 0', [answers, 'Ja', 0], 0.6],
    ['a blank minimum', [answers, 'Ja', ''], 0.6],
    ['a null minimum', [answers, 'Ja', null], 0.6],
    ['a minimum as text', [answers, 'Ja', '6'], few],
    ['a word for the minimum', [answers, 'Ja', 'fem'], VALUE],
    ['a logical minimum', [answers, 'Ja', true], VALUE],
  ],
  'so many of so many': counts.map(([yes, no, share]): Case => [
    `${yes} yes and ${no} no`,
    [yesAndNo(yes, no), 'Ja'],
    share,
  ]),
  'the same answer, however written': [
    ['capitals', [column('JA', 'nej'), 'ja'], 0.5],
    ['spaces before and after', [column('  Ja ', 'Nej'), 'Ja'], 0.5],
    ['spaces in the positive one', [column('Ja', 'Nej'), ' Ja '], 0.5],
    ['two spaces between words', [column('Mycket  bra', 'Bra'), 'Mycket bra'], 0.5],
    ['a no-break space between words', [column('Mycket\u00A0bra', 'Bra'), 'Mycket bra'], 0.5],
    ['a decomposed ö', [column('Nöjd'.normalize('NFD'), 'Ej nöjd'), 'Nöjd'], 0.5],
    ['a longer answer is another', [column('Ja, oftast', 'Ja'), 'Ja'], 0.5],
    ['a shorter answer is another', [column('J', 'Ja'), 'Ja'], 0.5],
    ['another word is another', [column('Inte nöjd', 'Nöjd'), 'Nöjd'], 0.5],
    ['a number with a decimal comma is a word', [column('4,5', '4'), '4,5'], 0.5],
    ['numbers with decimals', [column(4.5, 4), 4.5], 0.5],
    ['negative numbers', [column(-1, 1), -1], 0.5],
    ['a reason in words is an answer', [column('Vet ej', 'Ja'), 'Ja'], 0.5],
  ],
  'the minimum against the answers': [
    ['four of five', [yesAndNo(2, 2), 'Ja', 5], few],
    ['five of five', [yesOrNo, 'Ja', 5], 0.6],
    ['six of five', [yesAndNo(3, 3), 'Ja', 5], 0.5],
    ['all alike, and too few', [yesAndNo(4, 0), 'Ja', 5], few],
    ['none positive, and too few', [yesAndNo(0, 4), 'Ja', 5], few],
    ['none positive, and enough', [yesAndNo(0, 5), 'Ja', 5], 0],
    ['blank cells do not make four into five', [column('Ja', 'Ja', 'Nej', 'Nej', ''), 'Ja', 5], few],
    ['nor do cells handed over as 0', [column('Ja', 'Ja', 'Nej', 'Nej', 0), 'Ja', 5], few],
    ['a minimum of one', [yesAndNo(1, 0), 'Ja', 1], 1],
    ['a minimum in the singular of nobody', [column(''), 'Ja', 1], ''],
    ['a minimum with decimals lies between', [yesOrNo, 'Ja', 4.5], 0.6],
    ['a minimum with decimals above', [yesOrNo, 'Ja', 5.5], few],
    ['a negative minimum limits nothing', [yesOrNo, 'Ja', -5], 0.6],
    ['a minimum with a space in it', [yesOrNo, 'Ja', ' 6 '], few],
    ['a minimum of a thousand with a space', [yesOrNo, 'Ja', '1 000'], few],
    ['a minimum of spaces is none', [yesOrNo, 'Ja', '  '], 0.6],
  ],
  'what is no answer': [
    ['an error among the answers', [column('Ja', { code: '#N/A' }), 'Ja'], failure('#N/A')],
    ['an error among the positive ones', [yesOrNo, column('Ja', { code: '#REF!' })], failure('#REF!')],
    ['an error for the minimum', [yesOrNo, 'Ja', { code: '#DIV/0!' }], failure('#DIV/0!')],
    ['a range for the minimum', [yesOrNo, 'Ja', column(5, 6)], VALUE],
    ['positive ones that are all blank', [yesOrNo, column('', ' ', null)], VALUE],
  ],
};
