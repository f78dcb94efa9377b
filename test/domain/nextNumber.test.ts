import { nextNumber } from '../../src/domain/nextNumber';

describe('the number of a new row', () => {
  it.each<[readonly string[], string]>([
    [['R1', 'R3', 'R2'], 'R4'],
    [['R9'], 'R10'],
    [['R007', 'R012'], 'R013'],
    [['U22-K09'], 'U22-K10'],
    [['Å2', 'Åtgärd 11', ''], 'Åtgärd 12'],
    [['7', '8'], '9'],
    [['utan nummer', ''], 'R1'],
    [[], 'R1'],
  ])('after %j is %s', (numbers, next) => {
    expect(nextNumber(numbers, 'R1')).toBe(next);
  });

  it('is not led astray by a row of digits that no running number has', () => {
    expect(nextNumber(['R4', 'R12345678901234567890'], 'R1')).toBe('R5');
  });
});
