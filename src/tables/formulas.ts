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
const hasOutcome = `Utfall[Utfall],${isNumber},Utfall[Saknas],""`;
const sameSeries = 'Utfall[Indikator nr],[@[Indikator nr]],Utfall[Serie],[@Serie]&""';
const ofIndicator = 'Indikatorer[Indikator nr],[@[Indikator nr]]';

const direction =
  `IF(COUNTIFS(${ofIndicator},Indikatorer[Riktning],"?*")=0,"Ingen",` +
  `INDEX(Indikatorer[Riktning],MATCH([@[Indikator nr]],Indikatorer[Indikator nr],0)))`;
const minimumAnswers = orElse(
  `SUMIFS(Indikatorer[Minsta antal svar],${ofIndicator})`,
  setting('Minsta antal svar'),
);

/** Blank where a reason stands beside it, or too few have answered: a withheld number is not to be reckoned back. */
const fewAnswers = `AND([@[Antal svar]]<>"",[@[Antal svar]]<${minimumAnswers})`;
const shownOutcome = `IF(OR([@Utfall]="",[@Saknas]<>"",${fewAnswers}),"",[@Utfall])`;

/** The outcome of the series' latest earlier year that has one. */
const previousYear = `MAXIFS(Utfall[År],${sameSeries},Utfall[År],"<"&[@År],${hasOutcome})`;
const previous = `IF(${previousYear}=0,"",SUMIFS(Utfall[Utfall],${sameSeries},Utfall[År],${previousYear}))`;

/** The straight line from the series' first outcome to its next dated target. */
const firstYear = `MINIFS(Utfall[År],${sameSeries},${hasOutcome})`;
const targetYear = `MINIFS(Utfall[År],${sameSeries},Utfall[År],">"&[@År],Utfall[Målvärde],${isNumber})`;
const straightLine =
  `IFERROR(KVALITET.ETAPPMAL(${firstYear},SUMIFS(Utfall[Utfall],${sameSeries},Utfall[År],${firstYear}),` +
  `${targetYear},SUMIFS(Utfall[Målvärde],${sameSeries},Utfall[År],${targetYear}),${input('År')}),"")`;
const goal = `IF([@Etappmål]<>"",[@Etappmål],IF([@Målvärde]<>"",[@Målvärde],${straightLine}))`;
/** "Ska öka" and "Ska minska" are judged against the previous outcome. */
const judgedGoal = `IF(LEFT(${direction},3)="Ska",${previous},${goal})`;

const onlyRowsInUse = (formula: string): string => `=IF([@[Indikator nr]]="","",${formula})`;

export const attainmentFormula = onlyRowsInUse(
  `KVALITET.MALUPPFYLLELSE(${shownOutcome},${goal},${direction})`,
);

export const targetStatusFormula = onlyRowsInUse(
  `KVALITET.MALSTATUS(${shownOutcome},${judgedGoal},${direction},` +
    `${orElse(setting('Gräns för delvis'), '""')},${input('Antal svar')},${minimumAnswers})`,
);

export const trendFormula = onlyRowsInUse(`KVALITET.TREND(${shownOutcome},${previous},${direction})`);
