/** What the LibreOffice of stable distributions does not know yet. */
import { createCalculator } from '../../../src/host/calculation/calculator';
import { web } from '../../../src/host/office/profile';
import type { CellContent } from '../../../src/host/workbook/workbook';
import { sampleWorkbook, write } from './sample';

const notAvailable = { error: '#N/A' };

const expectations: readonly (readonly [string, readonly (readonly CellContent[])[]])[] = [
  ['=ROWS(Risker[#All])', [[6]]],
  ['=ROW(Risker[#Headers])', [[1]]],
  ['=COUNTA(Risker[#Headers])', [[10]]],
  ['=VLOOKUP("R2",Risker[#All],4,FALSE)', [['Överlämning brister']]],
  ['=VLOOKUP("R9",Risker[#All],4,FALSE)', [[notAvailable]]],
  ['=HLOOKUP("År",Risker[#All],3,FALSE)', [[2022]]],
  ['=XLOOKUP("R4",Risker[Risk nr],Risker[Nivå])', [[16]]],
  ['=XLOOKUP("r4",Risker[Risk nr],Risker[Nivå])', [[16]]],
  ['=XLOOKUP("R9",Risker[Risk nr],Risker[Nivå],"saknas")', [['saknas']]],
  ['=XLOOKUP("R9",Risker[Risk nr],Risker[Nivå])', [[notAvailable]]],
  ['=XLOOKUP("I1",Utfall[Indikator nr],Utfall[Utfall],"",0,-1)', [[0.81]]],
  ['=XLOOKUP(2.5,{1,2,3},{"a","b","c"},"",-1)', [['b']]],
  ['=XLOOKUP(2.5,{1,2,3},{"a","b","c"},"",1)', [['c']]],
  ['=XLOOKUP("över*",Risker[Risk],Risker[Risk nr],"",2)', [['R2']]],
  ['=XLOOKUP("R2",Risker[Risk nr],Risker[[Målgrupp]:[Sannolikhet]])', [['barn', 'Överlämning brister', 2]]],
  ['=XLOOKUP({"R1";"R3"},Risker[Risk nr],Risker[Nivå])', [[12], [0]]],
  ['=XLOOKUP("ja",Utfall[Text],Utfall[Indikator nr],"-")', [['I4']]],
  ['=XMATCH("R3",Risker[Risk nr])', [[3]]],
  ['=SUM(SEQUENCE(4))', [[10]]],
  [
    '=SEQUENCE(2,3)',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['=SEQUENCE(3,1,10,-5)', [[10], [5], [0]]],
  ['=LET(x,5,y,x*2,x+y)', [[15]]],
  ['=LET(r,3,c,4,r*c)', [[12]]],
  ['=LET(n,Risker[Nivå],SUM(n)/COUNT(n))', [[6.8]]],
  ['=FILTER(Risker[Risk nr],Risker[År]=2023)', [['R4'], ['R5']]],
  [
    '=FILTER(Risker[[Risk nr]:[Målgrupp]],Risker[Nivå]>4)',
    [
      ['R1', 2022, 'vuxna'],
      ['R4', 2023, 'Vuxna'],
    ],
  ],
  ['=FILTER(Risker[Risk nr],Risker[År]=1999,"inga")', [['inga']]],
  ['=FILTER(Risker[Risk nr],Risker[År]=1999)', [[{ error: '#CALC!' }]]],
  ['=FILTER(Risker[Sannolikhet],Risker[Risk nr]="R3")', [[0]]],
  ['=ROWS(FILTER(Risker[Risk nr],Risker[Nivå]>3))', [[3]]],
  ['=SORT(Risker[Nivå],1,-1)', [[16], [12], [4], [2], [0]]],
  [
    '=SORT(Risker[[Risk nr]:[År]],2,-1)',
    [
      ['R4', 2023],
      ['R5', 2023],
      ['R1', 2022],
      ['R2', 2022],
      ['R3', 2022],
    ],
  ],
  ['=SORTBY(Risker[Risk nr],Risker[Nivå],-1)', [['R4'], ['R1'], ['R2'], ['R5'], ['R3']]],
  ['=INDEX(SORTBY(Risker[Risk nr],Risker[Nivå],-1),1)', [['R4']]],
  ['=UNIQUE(Risker[År])', [[2022], [2023]]],
  ['=UNIQUE(Risker[Målgrupp])', [['vuxna'], ['barn'], ['äldre']]],
  ['=COUNTA(UNIQUE(Risker[År]))', [[2]]],
  ['=TEXTJOIN(",",TRUE,SORT(UNIQUE(Risker[År])))', [['2022,2023']]],
  ['=TAKE(Risker[Risk nr],2)', [['R1'], ['R2']]],
  [
    '=VSTACK({1,2},{3,4})',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['=LET(träff,FILTER(Utfall[Utfall],Utfall[Indikator nr]="I1"),ROUND(MAX(träff)-MIN(träff),2))', [[0.04]]],
  ['=LAMBDA(a,b,a+b)(3,4)', [[7]]],
  ['=LET(dubbel,LAMBDA(a,a*2),dubbel(21))', [[42]]],
  ['=MAP({1,2,3},LAMBDA(a,a*a))', [[1, 4, 9]]],
  ['=MAP({1,2},{10,20},LAMBDA(a,b,a+b))', [[11, 22]]],
  ['=REDUCE(0,{1,2,3},LAMBDA(sum,a,sum+a))', [[6]]],
  [
    '=SCAN(0,{1,2;3,4},LAMBDA(sum,a,sum+a))',
    [
      [1, 3],
      [6, 10],
    ],
  ],
  ['=BYROW({1,2;3,4},LAMBDA(rad,SUM(rad)))', [[3], [7]]],
  ['=BYCOL({1,2;3,4},LAMBDA(kolumn,MAX(kolumn)))', [[3, 4]]],
  [
    '=MAKEARRAY(2,2,LAMBDA(r,k,r*10+k))',
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ['=TEXTBEFORE("R1 – Hög"," –")', [['R1']]],
  ['=@Talen', [[{ error: '#VALUE!' }]]],
];

describe('Functions of newer Excel', () => {
  it.each(expectations)('%s', (formula, expected) => {
    const { workbook, formulas } = sampleWorkbook();
    write(workbook, formulas, 'C40', [[formula]]);
    const { notUnderstood } = createCalculator().recalculateAll(workbook, web);
    const found = expected.map((line, down) =>
      line.map((_, across) => formulas.rows.get(39 + down)?.cells[2 + across]?.value),
    );
    expect(found).toEqual(expected);
    expect(notUnderstood).toEqual([]);
  });
});
