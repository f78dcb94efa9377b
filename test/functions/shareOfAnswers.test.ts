import fc from '../property';
import { shareOfAnswersCases } from './cases/shareOfAnswers';
import { calling, itIsACustomFunction, itShowsCases, messageOf } from './calling';

const show = calling('ANDELSVAR');

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const answers = column('Ja', 'Nej', 'Ja', 'Ja', 'Vet ej');

describe('ANDELSVAR', () => {
  itIsACustomFunction('ANDELSVAR', [answers, column('Ja'), 3], 2, ['#VALUE!']);
});

itShowsCases('ANDELSVAR', shareOfAnswersCases);

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
