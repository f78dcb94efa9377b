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

/** What the formulas of Utfall look up, by the names under which they do, each from those before it. */
const lookedUp = {
  plats: 'IFERROR(MATCH([@[Indikator nr]],Indikatorer[Indikator nr],0),0)',
  riktning: `IF(plats=0,"Ingen",IF(${ofIndicator('Riktning')}="","Ingen",${ofIndicator('Riktning')}))`,
  minst: numberOfIndicator('Minsta antal svar', setting('Minsta antal svar')),
  från: numberOfIndicator('Gäller från', '0'),
  till: numberOfIndicator('Gäller till', '9999'),
  // The years that have the same definition as the row's own.
  första: 'IF([@År]>till,till+1,IF([@År]<från,0,från))',
  sista: 'IF([@År]<från,från-1,IF([@År]>till,9999,till))',
  // Blank where a reason stands beside it, or too few have answered: a withheld number is not to be reckoned back.
  värde: 'IF(OR([@Utfall]="",[@Saknas]<>"",AND([@[Antal svar]]<>"",[@[Antal svar]]<minst)),"",[@Utfall])',
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

/** The outcome of the series' latest earlier year that shows one, by the same definition. */
const previous = {
  före: `MAX(${yearOf('MAXIFS', before, ...hasOutcome, notCounted)},${yearOf('MAXIFS', before, ...hasOutcome, counted)})`,
  föregående: `IF(före=0,"",${valueOf('Utfall', 'före')})`,
} as const;

/** The straight line from the series' first outcome, which has no goal itself, to its next dated target. */
const goal = {
  startA: yearOf('MINIFS', ...hasOutcome, notCounted),
  startB: yearOf('MINIFS', ...hasOutcome, counted),
  start: earlierOf('startA', 'startB'),
  etappår: yearOf('MINIFS', ...comingTarget, `Utfall[Etappmål],${isNumber}`),
  målår: yearOf('MINIFS', ...comingTarget, `Utfall[Målvärde],${isNumber}`),
  slut: earlierOf('etappår', 'målår'),
  slutmål: `IF(slut=etappår,${valueOf('Etappmål', 'slut')},${valueOf('Målvärde', 'slut')})`,
  linje:
    `IF(OR(start=0,slut=0,[@År]<=start),"",` +
    `KVALITET.ETAPPMAL(start,${valueOf('Utfall', 'start')},slut,slutmål,${input('År')}))`,
  mål: 'IF([@Etappmål]<>"",[@Etappmål],IF([@Målvärde]<>"",[@Målvärde],linje))',
} as const;

/** A result from what it needs, each under its name; blank in a row that is not in use. */
function withNames(names: Readonly<Record<string, string>>, result: string): string {
  const given = Object.entries(names).flat().join(',');
  return `=IF([@[Indikator nr]]="","",LET(${given},${result}))`;
}

export const attainmentFormula = withNames(
  { ...lookedUp, ...goal },
  'KVALITET.MALUPPFYLLELSE(värde,mål,riktning)',
);

/** "Ska öka" and "Ska minska" are judged against the previous outcome. */
export const targetStatusFormula = withNames(
  { ...lookedUp, ...previous, ...goal },
  'KVALITET.MALSTATUS(värde,IF(LEFT(riktning,3)="Ska",föregående,mål),riktning,' +
    `${orElse(setting('Gräns för delvis'), '""')},${input('Antal svar')},minst)`,
);

export const trendFormula = withNames(
  { ...lookedUp, ...previous },
  'KVALITET.TREND(värde,föregående,riktning)',
);
