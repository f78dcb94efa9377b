/** An invented workbook with one breach of every rule, and where each is. All its texts are our own. */
import type { FindingRule } from '../../src/domain/findings';
import { createWorkbook } from '../../src/host/xlsx';
import type { CellContent, Workbook } from '../../src/host/workbook/workbook';
import { allTables, tables } from '../../src/tables/index';
import { registerBook, sheetIn, type RegisterRow } from '../spine/registerBooks';

const common = { År: 2025, Målgrupp: 'vuxna', Område: 'Boende' };
/** Level 6, carried on or not: no high risk. */
const lowRisk = {
  ...common,
  Risk: 'En risk.',
  Sannolikhet: 2,
  Konsekvens: 3,
  Risknivå: 6,
  Riskklass: 'Medel',
};
const statedRisk = { ...common, Risk: 'En risk.', Risknivå: '', Riskklass: '' };

const risks: readonly RegisterRow[] = [
  { ...lowRisk, 'Risk nr': 'R1' },
  { ...statedRisk, 'Risk nr': 'R2' },
  { ...statedRisk, 'Risk nr': 'R3', 'Angiven nivå': 'Hög' },
  { ...lowRisk, 'Risk nr': 'R4', Konsekvens: 5, Risknivå: { error: '#NUM!' }, Riskklass: { error: '#NUM!' } },
  { ...lowRisk, 'Risk nr': 'R5', 'Angiven nivå': 9 },
  { ...statedRisk, 'Risk nr': 'R6', 'Angiven nivå': 5, Risknivå: 5, Riskklass: { error: '#N/A' } },
  { ...lowRisk, 'Risk nr': 'R7', Sannolikhet: 3, Konsekvens: 3, Risknivå: 9, Riskklass: 'Hög' },
  { ...lowRisk, 'Risk nr': 'R8', Område: 'Rymden' },
  { ...lowRisk, 'Risk nr': 'R9', Målgrupp: 'vuxnna' },
  { ...lowRisk, 'Risk nr': 'R10' },
  { ...lowRisk, 'Risk nr': 'r10' },
  { ...lowRisk, 'Risk nr': 'R11', År: 'i år' },
  { ...lowRisk, 'Risk nr': 'R12', Risknivå: 3 },
  { ...lowRisk, 'Risk nr': 'R13', Riskklass: '' },
  { ...lowRisk, 'Risk nr': 'R14', Kommentar: 'Se R1' },
  { ...lowRisk, 'Risk nr': 'R15' },
  { ...lowRisk, 'Risk nr': 'R16', Ansvarig: { error: '#REF!' } },
  { ...lowRisk, 'Risk nr': 'R17', Beskrivning: 'Gäller 19850709-9805.' },
  { ...lowRisk, 'Risk nr': 'R18', Kommentar: 'Ring 8507099805' },
  { ...lowRisk, 'Risk nr': 'R19', År: 2024 },
  { ...lowRisk, 'Risk nr': 'R20', Målgrupp: 'barn' },
  { ...lowRisk, 'Risk nr': 'R1', År: 2026 },
];

const selfCheck = { ...common, Egenkontroll: 'En kontroll.', Uppföljning: 'Den visade något.' };
const selfChecks: readonly RegisterRow[] = [
  { ...selfCheck, 'Egenkontroll nr': 'E1', Uppföljning: '' },
  { ...selfCheck, 'Egenkontroll nr': 'E2', Uppföljning: '', Status: 'Godkänd' },
  { ...selfCheck, 'Egenkontroll nr': 'E3', 'Risk nr': 'R99' },
  { ...selfCheck, 'Egenkontroll nr': 'E4', 'Risk nr': 'R1, R10' },
  { ...selfCheck, 'Egenkontroll nr': 'E5', 'Risk nr': 'R19' },
  { ...selfCheck, 'Egenkontroll nr': 'E6', 'Risk nr': 'R20' },
  { ...selfCheck, 'Egenkontroll nr': 'E7', Status: 'Halvvägs' },
];

const measure = { ...common, Åtgärd: 'En åtgärd.', Status: 'Klar', Uppföljning: 'Den är gjord.' };
const measures: readonly RegisterRow[] = [
  { ...measure, 'Åtgärd nr': 'Å1', Status: 'Utgått', Uppföljning: '' },
  { ...measure, 'Åtgärd nr': 'Å2', Status: '' },
];

const indicator = {
  Målgrupp: 'vuxna',
  Indikator: 'En andel.',
  Mätenhet: 'procent',
  Riktning: 'Högre är bättre',
};
const indicators: readonly RegisterRow[] = [
  { ...indicator, 'Indikator nr': 'I1' },
  { ...indicator, 'Indikator nr': 'I2' },
  { ...indicator, 'Indikator nr': 'I3' },
  { ...indicator, 'Indikator nr': 'I4' },
  { ...indicator, 'Indikator nr': 'I5', Riktning: '' },
  { ...indicator, 'Indikator nr': 'I6' },
  { ...indicator, 'Indikator nr': 'I7', Riktning: 'Ska öka' },
  { ...indicator, 'Indikator nr': 'I8', Beskrivning: 'Grönt är 100 %, gult 91–99 och rött 90 eller lägre.' },
];

const outcomes: readonly RegisterRow[] = [
  { 'Indikator nr': 'I1', År: 2025, Utfall: 0.77, Målvärde: 85 },
  { 'Indikator nr': 'I2', År: 2025, Målvärde: 0.8 },
  { 'Indikator nr': 'I3', År: 2025, Utfall: 0.8 },
  { 'Indikator nr': 'I5', År: 2025, Utfall: 0.8 },
  { 'Indikator nr': 'I6', År: 2025, Utfall: 0.5, Målvärde: 0.5, Saknas: 'Ej uppföljt' },
  { 'Indikator nr': 'I7', År: 2025, Utfall: 77 },
  {
    'Indikator nr': 'I8',
    År: 2025,
    Utfall: '0,95',
    Målvärde: 1,
    Jämförelse: 0.9,
    'Jämförelse avser': 'Riket',
  },
];

const band = (name: string, lowest: number, highest: CellContent): RegisterRow => ({
  'Lägsta nivå': lowest,
  'Högsta nivå': highest,
  Riskklass: name,
});

/** Without the breaches of formulas and hidden rows. */
const rows: Readonly<Record<string, readonly RegisterRow[]>> = {
  Risker: risks,
  Egenkontroller: selfChecks,
  Åtgärder: measures,
  Indikatorer: indicators,
  Utfall: outcomes,
  Inställningar: [
    { Inställning: 'År', Värde: 2025 },
    { Inställning: 'Gräns för delvis', Värde: 1.5 },
  ],
  Riskklasser: [band('Låg', 1, 3), band('Medel', 6, 8), band('Hög', 8, 9), band('Mycket hög', 12, '')],
  Områden: [{ Ordning: 1, Område: 'Boende' }],
  Målgrupper: [{ Målgrupp: 'vuxna' }, { Målgrupp: 'barn' }],
};

/** What is found where, in order. */
export const breaches: readonly (readonly [FindingRule, string])[] = [
  ['risk-level-missing', 'Risker!J3'],
  ['risk-level-in-words', 'Risker!I4'],
  ['risk-level-invalid', 'Risker!H5'],
  ['risk-level-contradicted', 'Risker!I6'],
  ['level-without-band', 'Risker!J7'],
  ['high-risk-gone', 'Risker!N8'],
  ['area-unknown', 'Risker!D9'],
  ['group-unknown', 'Risker!C10'],
  ['number-duplicate', 'Risker!A12'],
  ['unreadable-value', 'Risker!B13'],
  ['calculated-overwritten', 'Risker!J14'],
  ['calculated-missing', 'Risker!K15'],
  ['formula-in-input', 'Risker!P16'],
  ['rows-hidden', 'Risker!A17'],
  ['error-value', 'Risker!M18'],
  ['personal-number', 'Risker!F19'],
  ['personal-number-possible', 'Risker!P20'],
  ['follow-up-missing', 'Egenkontroller!M2'],
  ['follow-up-required', 'Egenkontroller!M3'],
  ['link-dangling', 'Egenkontroller!G4'],
  ['link-ambiguous', 'Egenkontroller!G5'],
  ['link-other-year', 'Egenkontroller!G6'],
  ['link-other-group', 'Egenkontroller!G7'],
  ['status-unknown', 'Egenkontroller!L8'],
  ['expired-without-reason', 'Åtgärder!K2'],
  ['measure-status-missing', 'Åtgärder!J3'],
  ['rows-beneath', 'Åtgärder!A4'],
  ['indicator-not-measured', 'Indikatorer!A5'],
  ['direction-missing', 'Indikatorer!G6'],
  ['limits-gap', 'Indikatorer!K9'],
  ['share-mixed', 'Utfall!I2'],
  ['outcome-missing', 'Utfall!D3'],
  ['target-missing', 'Utfall!I4'],
  ['outcome-and-reason', 'Utfall!E6'],
  ['percent-divided', 'Utfall!D7'],
  ['number-as-text', 'Utfall!D8'],
  ['comparison-period-missing', 'Utfall!K8'],
  ['partly-limit-invalid', 'Inställningar!B3'],
  ['band-gap', 'Inställningar!E3'],
  ['band-overlap', 'Inställningar!E4'],
  ['band-incomplete', 'Inställningar!F5'],
];

const columnOf = (header: string): number =>
  Object.values(tables.risks.columns).findIndex((column) => column.header === header);

function putFormula(book: Workbook, row: number, header: string, formula: string): void {
  const cell = sheetIn(book, 'Risker').rows.get(row)?.cells[columnOf(header)];
  if (cell === undefined) throw new Error(`No cell in row ${row}, ${header}`);
  cell.formula = formula;
}

/** The last measure once more, right under its table. */
function pasteBeneath(book: Workbook): Workbook {
  const { rows: lines } = sheetIn(book, 'Åtgärder');
  const last = lines.get(measures.length);
  if (last === undefined) throw new Error('No measure');
  lines.set(measures.length + 1, { ...last, cells: last.cells.map((cell) => cell && { ...cell }) });
  return book;
}

/** The workbook as a file would give it: values that were calculated once, beside their formulas. */
export function inventedBook(): Workbook {
  const book = pasteBeneath(registerBook(rows, createWorkbook('bok.xlsx')));
  const { level, band: riskBand } = tables.risks.columns;
  risks.forEach((risk, index) => {
    if (risk['Risk nr'] !== 'R12') putFormula(book, index + 1, level.header, level.formula ?? '');
    if (risk['Risk nr'] !== 'R13') putFormula(book, index + 1, riskBand.header, riskBand.formula ?? '');
    if (risk['Risk nr'] === 'R14') putFormula(book, index + 1, 'Kommentar', '="Se "&A2');
    const row = sheetIn(book, 'Risker').rows.get(index + 1);
    if (row !== undefined) row.hidden = risk['Risk nr'] === 'R15';
  });
  return book;
}

/** The same registers where nobody has used a formula, as a program writes them. */
export function plainBook(): Workbook {
  const calculated = allTables.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ formula, header }) => (formula === undefined ? [] : [header])),
  );
  const withoutCalculated = (row: RegisterRow): RegisterRow =>
    Object.fromEntries(Object.entries(row).filter(([header]) => !calculated.includes(header)));
  const registers = { ...rows, Risker: risks.map(withoutCalculated) };
  return pasteBeneath(registerBook(registers, createWorkbook('bok.xlsx')));
}
