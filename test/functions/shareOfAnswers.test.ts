import fc from 'fast-check';
import { calling, failure, itIsACustomFunction, itShows, messageOf } from './calling';

const show = calling('ANDELSVAR');
const VALUE = failure('#VALUE!');
const few = 'För få svar';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const answers = column('Ja', 'Nej', 'Ja', 'Ja', 'Vet ej');

describe('ANDELSVAR', () => {
  itIsACustomFunction('ANDELSVAR', [answers, column('Ja'), 3], 2, ['#VALUE!']);
});

describe('the share', () => {
  itShows('ANDELSVAR', [
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
  ]);
});

describe('blank answers', () => {
  itShows('ANDELSVAR', [
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
  ]);
});

describe('the minimum', () => {
  itShows('ANDELSVAR', [
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
  ]);
});

describe('the message', () => {
  it('names the argument in Swedish and English', () => {
    expect(messageOf('ANDELSVAR', [answers, ''], 'sv')).toBe(
      'Kan inte läsa argumentet ”positiva svar”. De svar som räknas som positiva, minst ett.',
    );
    expect(messageOf('ANDELSVAR', [answers, ''], 'en')).toBe(
      'Cannot read the argument “positive answers”. The answers that count as positive, at least one.',
    );
  });
});

describe('laws of ANDELSVAR', () => {
  const answer = fc.constantFrom('Ja', 'Nej', 'Vet ej', '', null);
  const given = fc.array(answer, { minLength: 1 });

  it('a share lies from 0 to 1, and is blank exactly where nobody answered', () => {
    fc.assert(
      fc.property(given, (cells) => {
        const share = show(column(...cells), 'Ja');
        const answered = cells.filter((cell) => cell !== '' && cell !== null);
        if (answered.length === 0) expect(share).toBe('');
        else expect(share).toBe(answered.filter((cell) => cell === 'Ja').length / answered.length);
      }),
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(given, (cells) => {
        expect(show(column(...cells.toReversed()), 'Ja')).toBe(show(column(...cells), 'Ja'));
      }),
    );
  });

  it('an empty cell weighs nothing, whether it comes as null, empty text or 0', () => {
    fc.assert(
      fc.property(given, fc.constantFrom('', null, 0), (cells, blank) => {
        expect(show(column(...cells, blank), 'Ja')).toBe(show(column(...cells), 'Ja'));
      }),
    );
  });

  it('the shares of the answers add up to 1', () => {
    fc.assert(
      fc.property(given, (cells) => {
        const shares = ['Ja', 'Nej', 'Vet ej'].map((positive) => show(column(...cells), positive));
        fc.pre(shares[0] !== '');
        expect(shares.reduce((sum: number, share) => sum + Number(share), 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});
