import { displayText } from '../../../src/host/workbook/displayText';

test.each([
  [undefined, 'General', ''],
  ['Risk', 'General', 'Risk'],
  [true, 'General', 'TRUE'],
  [{ error: '#N/A' }, 'General', '#N/A'],
  [1.5, 'General', '1.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.9967, '0%', '100%'],
  [0.9967, '0.0 %', '99.7 %'],
  [-3, '0', '-3'],
  [-3, '0;(0)', '(3)'],
  [0, '0;-0;"–"', '–'],
  [9, '"█" 0', '█ 9'],
  [44_621, 'yyyy-mm-dd', '2022-03-01'],
  [44_621.5, 'd mmm yyyy h:mm', '1 Mar 2022 12:00'],
  ['x', '0;0;0;"["@"]"', '[x]'],
  [5, '0.##', '5'],
  [5.126, '0.##', '5.13'],
])('%j in the format %s shows as "%s"', (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});
