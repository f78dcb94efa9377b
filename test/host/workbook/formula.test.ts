import fc from '../../property';
import {
  isWellFormed,
  join,
  singleReference,
  tokens,
  translated,
  withColumnRenamed,
  withSheetRenamed,
  withTableRenamed,
} from '../../../src/host/workbook/formula';

const ours = [
  '=IF([@Sannolikhet]="","",[@Sannolikhet])',
  "=SUM('Bilaga 2 2022'!$A$1:B$2,C:C,1:3)",
  '=KVALITET.RISKNIVA(IF([@[Risk nr]]="","",[@[Risk nr]]),Riskmatris[#Data])',
  '=INDEX(Indikatorer[Riktning],MATCH([@[Indikator nr]],Indikatorer[Indikator nr],0))',
  '={1,2;3,4}',
  '=-A1%+B2^2&"text ""citat"""',
  '=Tabell[[#Headers],[År]:[Målgrupp]]',
  '=#N/A',
  '=[1]Blad1!A1',
  '=LET(x,1,x*2)',
];

test.each(ours)('%s is a formula whose tokens join to itself', (formula) => {
  expect(isWellFormed(formula)).toBe(true);
  expect(join(tokens(formula) ?? [])).toBe(formula);
});

test.each(['=', '=1+', '=SUM(A1', '=A1)', '="öppen', '=1 2', '=,', '=(A1}', '=*2', '=[@Risk', '=A1:'])(
  '%s is no formula',
  (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  },
);

test.each([
  ['=A1', 2, 1, '=B3'],
  ['=$A$1', 2, 1, '=$A$1'],
  ['=$A1:B$2', 1, 1, '=$A2:C$2'],
  ['=A1', -1, 0, '=#REF!'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ['=[@Risk]', 5, 5, '=[@Risk]'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
  expect(translated(formula, rows, columns)).toBe(expected);
});

test('a formula moved there and back is itself', () => {
  const place = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(place, place, (rows, columns) => {
      const formula = '=SUM(B2:$C$3)+D4*$E5';
      expect(translated(translated(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test('references follow a renamed sheet, table and column', () => {
  expect(withSheetRenamed("='Bilaga 2'!A1+Utfall!B1", 'bilaga 2', 'Årets bilaga')).toBe(
    "='Årets bilaga'!A1+Utfall!B1",
  );
  expect(withTableRenamed('=Risker[Risk]&Riskmatris[Risk]', 'Risker', 'Riskregister')).toBe(
    '=Riskregister[Risk]&Riskmatris[Risk]',
  );
  const renamed = (formula: string, inTable: boolean): string =>
    withColumnRenamed(formula, 'Risker', 'Risk nr', 'Nummer (år)', inTable);
  expect(renamed('=[@[Risk nr]]', true)).toBe('=[@[Nummer (år)]]');
  expect(renamed('=[@[Risk nr]]', false)).toBe('=[@[Risk nr]]');
  expect(renamed('=Risker[Risk nr]', false)).toBe('=Risker[Nummer (år)]');
  expect(renamed('=Risker[[#Headers],[Risk nr]:[Risk]]', false)).toBe(
    '=Risker[[#Headers],[Nummer (år)]:[Risk]]',
  );
});

test('a name that stands for cells is told from a constant', () => {
  expect(singleReference("='Bilaga 2'!$A$1:$B$2")).toEqual({
    sheet: 'Bilaga 2',
    area: { top: 0, left: 0, bottom: 1, right: 1 },
  });
  expect(singleReference('=4')).toBeUndefined();
  expect(singleReference('=A1+1')).toBeUndefined();
});
