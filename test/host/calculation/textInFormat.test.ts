import { textInFormat } from '../../../src/host/calculation/textInFormat';

describe('TEXT', () => {
  it.each([
    [0.775, '0 %', '78 %'],
    [0.775, '0.0%', '77.5%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [44926, 'yyyy-mm-dd', '2022-12-31'],
    [44926, 'd mmmm yyyy', '31 December 2022'],
    [44926.75, 'hh:mm', '18:00'],
    [-3, '0;(0)', '(3)'],
    ['abc', '0', 'abc'],
    ['12', '000', '012'],
    [true, '0', 'TRUE'],
    [null, '0.0', '0.0'],
  ])('%p in the English format %s is %s', (value, format, text) => {
    expect(textInFormat(value, format, 'en-US')).toBe(text);
  });

  it.each([
    [0.775, '0,0 %', '77,5 %'],
    [0.775, '0 %', '78 %'],
    [1234.5, '# ##0,00', '1\u00a0234,50'],
    [1234567, '# ##0', '1\u00a0234\u00a0567'],
    [3.14159, '0,000', '3,142'],
    [44926, 'ÅÅÅÅ-MM-DD', '2022-12-31'],
    [44926, 'åååå-mm-dd', '2022-12-31'],
    [44926.75, 'tt:mm', '18:00'],
    [5, '"Risk åt" 0', 'Risk åt 5'],
    [1234.5, '#,##0.00', '1,234.50'],
    [44926, 'yyyy-mm-dd', '2022-12-31'],
  ])('%p in the format %s of a Swedish user is %s', (value, format, text) => {
    expect(textInFormat(value, format, 'sv-SE')).toBe(text);
  });
});
