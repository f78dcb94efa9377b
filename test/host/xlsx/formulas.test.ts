import fc from '../../property';
import {
  formulaAsShown,
  formulaInFile,
  sharedFormula,
  withSheetRenamed,
} from '../../../src/host/xlsx/formulas';

describe('a formula between file and sheet', () => {
  test.each([
    ['SUM(A1:A2)', '=SUM(A1:A2)'],
    ['Risker[[#This Row],[Risk]]', '=[@Risk]'],
    ['Risker[[#This Row],[Angiven nivå]]', '=[@[Angiven nivå]]'],
    ['SUM(Risker[Sannolikhet])', '=SUM([Sannolikhet])'],
    ['SUM(Utfall[2022])', '=SUM(Utfall[2022])'],
    ['Utfall[[#This Row],[År]]', '=Utfall[@År]'],
    ['Risker[[#Headers],[Risk]]', '=[[#Headers],[Risk]]'],
    ['COUNTA(Risker[[#This Row],[Risk]:[Enhet]])', '=COUNTA([@[Risk]:[Enhet]])'],
    ['Risker[#This Row]', '=[@]'],
    ["Risker[[#This Row],[a'#b]]", "=[@[a'#b]]"],
    [
      '_xldudf_KVALITET_RISKNIVA(IF(Risker[[#This Row],[Sannolikhet]]="","",Risker[[#This Row],[Sannolikhet]]))',
      '=KVALITET.RISKNIVA(IF([@Sannolikhet]="","",[@Sannolikhet]))',
    ],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:A2,B1:B2)', '=FILTER(A1:A2,B1:B2)'],
    ['_xlfn.STDEV.S(A1:A9)', '=STDEV.S(A1:A9)'],
    ['NETWORKDAYS.INTL(A1,A2)+ERROR.TYPE(A3)', '=NETWORKDAYS.INTL(A1,A2)+ERROR.TYPE(A3)'],
    ['SUM(_xlfn.ANCHORARRAY(F2))', '=SUM(F2#)'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x,_xlpm.x+_xlpm.y)', '=LET(x,1,y,x,x+y)'],
    ['_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)(3)', '=LAMBDA(x,x*2)(3)'],
    ['\'Bilaga 2\'!$B$4&"_xlfn. [@Risk]"', '=\'Bilaga 2\'!$B$4&"_xlfn. [@Risk]"'],
    ['[1]Blad1!A1', '=[1]Blad1!A1'],
    ['{1,2;3,4}', '={1,2;3,4}'],
  ])('%s stands for %s', (inFile, shown) => {
    expect(formulaAsShown(inFile, 'Risker')).toBe(shown);
    expect(formulaInFile(shown, 'Risker')).toBe(inFile);
  });

  test.each([
    ['[2]!KVALITET.RISKNIVA(A1,B1)', '=KVALITET.RISKNIVA(A1,B1)'],
    ['[2]!_xldudf_KVALITET_RISKNIVA(A1,B1)', '=KVALITET.RISKNIVA(A1,B1)'],
    ['KVALITET.RISKNIVA(A1,B1)', '=KVALITET.RISKNIVA(A1,B1)'],
    ['[1]!Makro(A1)', '=[1]!Makro(A1)'],
    ['_xlfn.SINGLE(A1:A3)', '=@A1:A3'],
  ])('%s is read as %s', (inFile, shown) => {
    expect(formulaAsShown(inFile)).toBe(shown);
  });

  test('an ordinary formula in a file intersects by itself, so no @ is written', () => {
    expect(formulaInFile('=@A1:A3+1')).toBe('A1:A3+1');
  });

  test('outside a table the table is named', () => {
    expect(formulaAsShown('Risker[[#This Row],[Risk]]')).toBe('=Risker[@Risk]');
    expect(formulaInFile('=SUM(Risker[Risk])')).toBe('SUM(Risker[Risk])');
  });

  test('text inside a formula is never touched', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const formula = `="${text.replaceAll('"', '""')}"&A1`;
        expect(formulaAsShown(formulaInFile(formula))).toBe(formula);
      }),
    );
  });
});

test('a shared formula moves its relative references', () => {
  expect(sharedFormula('A1+$B$2+C$3', { row: 0, column: 3 }, { row: 4, column: 4 })).toBe('B5+$B$2+D$3');
});

test('a renamed sheet is renamed in references, not in text', () => {
  expect(withSheetRenamed(`'Blad 1'!$A$1&"'Blad 1'!"&Blad2!A1`, 'blad 1', "Å'r")).toBe(
    `'Å''r'!$A$1&"'Blad 1'!"&Blad2!A1`,
  );
});
