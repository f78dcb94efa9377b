/**
 * The formulas of the calculated columns. A custom function never gets a bare input cell: Excel hands an empty
 * one over as 0 on the desktop and as nothing on the web.
 */
const orBlank = (cell: string): string => `IF(${cell}="","",${cell})`;
const cell = (header: string): string => (header.includes(' ') ? `[@[${header}]]` : `[@${header}]`);
const input = (header: string): string => orBlank(cell(header));

/** A number of the table Inställningar; 0 where it is not set. */
const setting = (name: string): string => `SUMIFS(Inställningar[Värde],Inställningar[Inställning],"${name}")`;
const orElse = (number: string, otherwise: string): string => `IF(${number}=0,${otherwise},${number})`;

export const riskLevelFormula =
  `=KVALITET.RISKNIVA(${input('Sannolikhet')},${input('Konsekvens')},${input('Angiven nivå')},` +
  `${orElse(setting('Skala'), '4')},Riskmatris[[Gäller från]:[Risknivå]],${input('År')})`;

export const riskBandFormula = `=KVALITET.RISKKLASS(${input('Risknivå')},Riskklasser[[Gäller från]:[Riskklass]],${input('År')})`;

const isNumber = '">-1E+300"';
const sameSeries = 'Utfall[Indikator nr],[@[Indikator nr]],Utfall[Serie],[@Serie]&""';
const yearOf = (which: 'MINIFS' | 'MAXIFS', ...criteria: readonly string[]): string =>
  `${which}(Utfall[År],${[sameSeries, ...criteria].join(',')})`;
const valueOf = (header: string, year: string): string =>
  `SUMIFS(Utfall[${header}],${sameSeries},Utfall[År],${year})`;
/** MINIFS gives 0 where no row fulfils its criteria. */
const earlierOf = (a: string, b: string): string => `IF(${a}=0,${b},IF(${b}=0,${a},MIN(${a},${b})))`;

const says = (text: string, words: string): string => `ISNUMBER(SEARCH("${words}",${text}))`;

/** "0,85" and, where shares are measured, "85 %" are the numbers they say; what says no number stays as it is. */
function numberIn(cell: string): string {
  const plain = [
    ['"procent"', '"%"'],
    ['"."', '","'],
    ['UNICHAR(160)', '" "'],
    ['UNICHAR(8722)', '"-"'],
  ].reduce((text, [from = '', to = '']) => `SUBSTITUTE(${text},${from},${to})`, `LOWER(${cell})`);
  const isOther = `AND(NOT(andel),OR(${says(cell, '%')},${says(cell, 'procent')}))`;
  const number = `IFERROR(NUMBERVALUE(${plain},","," "),${cell})`;
  return `IF(${cell}="","",IF(NOT(ISTEXT(${cell})),${cell},IF(OR(TRIM(${cell})="",${isOther}),${cell},${number})))`;
}

/** 77 where shares are measured is 77 %. */
const asShare = (number: string): string =>
  `IF(AND(andel,ISNUMBER(${number})),IF(${number}>största,${number}/100,${number}),${number})`;

/** "90–100" where shares are measured is an interval in percent; "0,9–1" is one in shares. */
const asInterval = (target: string): string =>
  `IF(AND(andel,ISTEXT(${target})),IF(OR(${target}="",${says(target, '%')},${says(target, 'procent')},` +
  `LEFT(TRIM(${target}),2)="0,"),${target},${target}&" %"),${target})`;

/** What the formulas of Utfall look up, by the names under which they do, each from those before it. */
const lookedUp = {
  plats: 'IFERROR(MATCH([@[Indikator nr]],Indikatorer[Indikator nr],0),0)',
  riktning: `IF(plats=0,"Ingen",IF(${ofIndicator('Riktning')}="","Ingen",${ofIndicator('Riktning')}))`,
  enhet: `IF(plats=0,"",${ofIndicator('Mätenhet')})`,
  andel: `OR(${says('enhet', 'procent')},${says('enhet', '%')},${says('enhet', 'andel')})`,
  minst: numberOfIndicator('Minsta antal svar', setting('Minsta antal svar')),
  från: numberOfIndicator('Gäller från', '0'),
  till: numberOfIndicator('Gäller till', '9999'),
  // The years that have the same definition as the row's own.
  första: 'MAX(IF([@År]<från,0,från),IF([@År]>till,till+1,0))',
  sista: 'MIN(IF([@År]<från,från-1,9999),IF([@År]>till,9999,till))',
  utfallet: numberIn('[@Utfall]'),
  etappen: numberIn('[@Etappmål]'),
  målet: numberIn('[@Målvärde]'),
  // A cell's percent format is hidden from a formula: a row with a number above 2 is written as 77 and not as 77 %.
  största: 'IF(MAX(N(utfallet),N(etappen),N(målet))>2,1,2)',
  // Blank where a reason stands beside it, or too few have answered: a withheld number is not to be reckoned back.
  värde: `IF(OR(utfallet="",[@Saknas]<>"",AND([@[Antal svar]]<>"",[@[Antal svar]]<minst)),"",${asShare('utfallet')})`,
} as const;

function ofIndicator(header: string): string {
  return `INDEX(Indikatorer[${header}],plats)`;
}

function numberOfIndicator(header: string, otherwise: string): string {
  const found = ofIndicator(header);
  return `IF(plats=0,${otherwise},IF(ISNUMBER(${found}),${found},${otherwise}))`;
}

const hasOutcome = ['Utfall[År],">="&första', `Utfall[Utfall],${isNumber}`, 'Utfall[Saknas],""'];
const notCounted = 'Utfall[Antal svar],""';
const counted = 'Utfall[Antal svar],">="&minst';
const before = 'Utfall[År],"<"&[@År]';
const comingTarget = ['Utfall[År],">"&[@År]', 'Utfall[År],"<="&sista'];

type Names = Readonly<Record<string, string>>;

function given(names: Names, result: string): string {
  return `LET(${Object.entries(names).flat().join(',')},${result})`;
}

/** The outcome of the series' latest earlier year that shows one, by the same definition. */
const previous = {
  före: `MAX(${yearOf('MAXIFS', before, ...hasOutcome, notCounted)},${yearOf('MAXIFS', before, ...hasOutcome, counted)})`,
  förra: valueOf('Utfall', 'före'),
  föregående: `IF(före=0,"",${asShare('förra')})`,
} as const;

/** The straight line from the series' first outcome, which has no goal itself, to its next dated target. */
const line = {
  startA: yearOf('MINIFS', ...hasOutcome, notCounted),
  startB: yearOf('MINIFS', ...hasOutcome, counted),
  start: earlierOf('startA', 'startB'),
  etappår: yearOf('MINIFS', ...comingTarget, `Utfall[Etappmål],${isNumber}`),
  målår: yearOf('MINIFS', ...comingTarget, `Utfall[Målvärde],${isNumber}`),
  slut: earlierOf('etappår', 'målår'),
  slutmål: `IF(slut=etappår,${valueOf('Etappmål', 'slut')},${valueOf('Målvärde', 'slut')})`,
  startvärde: valueOf('Utfall', 'start'),
  linje:
    `IF(OR(start=0,slut=0,[@År]<=start),"",` +
    `KVALITET.ETAPPMAL(start,${asShare('startvärde')},slut,${asShare('slutmål')},${input('År')}))`,
} as const;

/** What the row is judged against: the line is looked for only where the row itself gives nothing. */
const target = {
  givet: 'IF([@Etappmål]<>"",etappen,målet)',
  andelsmål: asShare('givet'),
  mål: `IF(givet="",${given(line, 'linje')},${asInterval('andelsmål')})`,
} as const;

/** 90 for the limit is 90 %, as it is read for the annex. */
const partly = {
  gräns: setting('Gräns för delvis'),
  delvis: 'IF(gräns=0,"",IF(gräns>1,gräns/100,gräns))',
} as const;

/** A result from what it needs, each under its name; blank in a row that is not in use. */
function withNames(names: Names, result: string): string {
  return `=IF([@[Indikator nr]]="","",${given(names, result)})`;
}

export const attainmentFormula = withNames(
  { ...lookedUp, ...target },
  'KVALITET.MALUPPFYLLELSE(värde,mål,riktning)',
);

/** "Ska öka" and "Ska minska" are judged against the previous outcome. */
export const targetStatusFormula = withNames(
  { ...lookedUp, ...target, ...partly },
  `KVALITET.MALSTATUS(värde,IF(LEFT(riktning,3)="Ska",${given(previous, 'föregående')},mål),riktning,` +
    `delvis,${input('Antal svar')},minst)`,
);

export const trendFormula = withNames(
  { ...lookedUp, ...previous },
  'KVALITET.TREND(värde,föregående,riktning)',
);
