import { tables } from '../../src/tables/index';
import type { AnyColumn } from '../../src/tables/table';
import { typedCell } from '../../src/write/row/typedCell';

const { deadline, followUp, status, year, riskNrs } = tables.measures.columns;
const { outcome, responseRate, answers } = tables.outcomes.columns;
const { likelihood, statedLevel } = tables.risks.columns;

const typed = (text: string, column: AnyColumn, unit: 'procent' | 'antal' | '' = '', format = 'General') => {
  const cell = typedCell(text, { column, format, unit });
  return cell.kind === 'cell' ? cell.input : cell.wanted;
};

describe('what is typed in a form', () => {
  it.each(['=1+1', '+46', '-10 %', '@anna', '1 maj', '2025', 'SANT'])('stays the text %s', (text) => {
    expect(typed(text, followUp)).toBe(`'${text}`);
  });

  it('keeps its line breaks, and loses what stands blank round it', () => {
    expect(typed(' Klart.\r\nAlla är nöjda. \n', followUp)).toBe('Klart.\nAlla är nöjda.');
    expect(typed('  ', status)).toBe('');
  });

  it('is a number where the column is for numbers', () => {
    expect(typed('2025', year)).toBe(2025);
    expect(typed('1 234', answers)).toBe(1234);
    expect(typed('3 – Möjlig', likelihood)).toBe(3);
    expect(typed('Hög', statedLevel)).toBe('Hög');
    expect(typed('9', statedLevel)).toBe(9);
  });

  it('is a day', () => {
    expect(typed('2025-11-03', deadline)).toBe(45964);
    expect(typed('30 februari', deadline)).toBe('date');
  });

  it.each(['85 %', '85', '0,85', '85 procent'])('is a share, written %s', (text) => {
    expect(typed(text, responseRate)).toBe(0.85);
    expect(typed(text, outcome, 'procent')).toBe(0.85);
  });

  it('is a share only where the indicator is in procent', () => {
    expect(typed('85', outcome, 'antal')).toBe(85);
    expect(typed('90–100 %', outcome, 'procent')).toBe("'90–100 %");
    expect(typed('För få svar', outcome, 'procent')).toBe('För få svar');
  });

  it('is a share in the cell of the setting that is one', () => {
    const { value } = tables.settings.columns;
    expect(['90', '90 %', '0,9'].map((text) => typed(text, value, '', '0 %'))).toEqual([0.9, 0.9, 0.9]);
    expect(typed('90', value)).toBe(90);
  });

  it('shows a share in percent, with a decimal where it has one', () => {
    const formatOf = (text: string, format: string) => {
      const cell = typedCell(text, { column: responseRate, format, unit: '' });
      return cell.kind === 'cell' ? cell.numberFormat : cell.kind;
    };
    expect(formatOf('85 %', 'General')).toBe('0 %');
    expect(formatOf('85,5 %', 'General')).toBe('0.0 %');
    expect(formatOf('85 %', '0.00%')).toBeUndefined();
  });

  it('is refused where the column cannot hold it', () => {
    expect(typed('i år', year)).toBe('year');
    expect(typed('många', answers)).toBe('wholeNumber');
    expect(typed('2,5', answers)).toBe('wholeNumber');
    expect(typed('hälften', responseRate)).toBe('share');
    expect(typed('x'.repeat(32_767), riskNrs)).toBe('shorterText');
  });
});
