import fc from '../property';
import { importIntoWorkbook, previewImport } from '../../src/actions/import/importIntoWorkbook';
import { listUndoable } from '../../src/actions/journal/undoAction';
import { mapColumns } from '../../src/actions/mapping/mapColumns';
import { readSharedNumber, renumberRow } from '../../src/actions/numbers/renumberRow';
import { repairRegisters } from '../../src/actions/repair/repairRegisters';
import type { Host } from '../../src/host/office/host';
import { jsonVersion } from '../../src/tables/jsonVersion';
import { freeze, open, restore, tableOf } from '../freeze/functionBooks';
import { registerBook } from '../spine/registerBooks';
import { allTexts, between, doBetween, rowsOf, tag, type Line, type Rows } from './between';
import { today, undoLast } from './books';

jest.setTimeout(240_000);

const word = fc.constantFrom('Larmet hörs inte', 'Nycklar', '', "'citat", '=inte en formel', '85 %');
const risk = fc.record({
  Risk: word,
  Kommentar: word,
  Sannolikhet: fc.constantFrom(1, 2, 3, ''),
  Konsekvens: fc.constantFrom(2, 3),
});
const risks = fc.array(risk, { minLength: 2, maxLength: 5 });
type Risk = typeof risk extends fc.Arbitrary<infer Value> ? Value : never;

const tables = ['Risker', 'Egenkontroller'] as const;

/** Two risks share a number; a self-check is linked to it. */
async function bookOf(rows: readonly Risk[]): Promise<Host> {
  const host = open(
    registerBook({
      Risker: rows.map((row, at) => ({ 'Risk nr': `R${Math.max(1, at)}`, År: 2025, ...row })),
      Egenkontroller: rows.map((_, at) => ({
        'Egenkontroll nr': `E${at + 1}`,
        År: 2025,
        'Risk nr': 'R1',
      })),
      Områden: [{ Ordning: 1, Område: 'Bemanning' }],
    }),
  );
  await host.run(async (context) => {
    const { workbook } = context;
    for (const name of tables) {
      workbook.tables.getItem(name).columns.add(undefined, [[tag], ...rows.map((_, at) => [`m${at}`])]);
    }
    await context.sync();
  });
  await repairRegisters(host.run);
  return host;
}

const inFile = {
  Risker: [
    { 'Risk nr': 'R2', År: 2025, Risk: 'Ur filen', Kommentar: 'Nytt', Sannolikhet: 4 },
    { 'Risk nr': 'R3', År: 2025, Risk: 'Ur filen', Kommentar: 'Nytt', Sannolikhet: 4 },
    { 'Risk nr': 'R70', År: 2025, Risk: 'Ny rad', Kommentar: 'Nytt', Sannolikhet: 4 },
    { 'Risk nr': 'R71', År: 2025, Risk: 'En till', Kommentar: 'Nytt', Sannolikhet: 4 },
  ],
  Egenkontroller: [
    { 'Egenkontroll nr': 'E2', År: 2025, Egenkontroll: 'Provlarma', Uppföljning: 'Ur filen' },
    { 'Egenkontroll nr': 'E90', År: 2025, Egenkontroll: 'Räkna nycklar', Uppföljning: 'Ur filen' },
  ],
};

async function imports(host: Host): Promise<void> {
  const text = JSON.stringify({
    kvalitetsplan: jsonVersion,
    tables: Object.entries(inFile).map(([name, rows]) => ({
      name,
      columns: Object.keys(rows[0] ?? {}),
      rows,
    })),
  });
  const files = [{ name: 'register.json', bytes: new TextEncoder().encode(text) }];
  const previewed = await previewImport(host.run, files);
  if (previewed.kind !== 'previewed') throw new Error(JSON.stringify(previewed));
  const request = { files, preview: previewed.preview, today };
  const choice = { replacesChanged: true, erases: true };
  expect(await importIntoWorkbook(host.run, { ...request, choice })).toMatchObject({ kind: 'imported' });
}

async function renumbers(host: Host): Promise<void> {
  const wanted = { register: 'risks', nr: 'R1', year: 2025 } as const;
  const shared = await readSharedNumber(host.run, wanted);
  if (shared.kind !== 'shared') throw new Error(shared.kind);
  const { position = -1, title = '' } = shared.rows.at(-1) ?? {};
  const answers = shared.links.map((link) => ({ ...link, means: 'both' as const }));
  expect(await renumberRow(host.run, { ...wanted, position, title, answers })).toMatchObject({
    kind: 'renumbered',
  });
}

/** Levels that were written over, lists that are lost, a name too, and a row that was pasted under its table. */
async function mends(host: Host): Promise<void> {
  const { bottom } = tableOf(host, 'Risker').area;
  await host.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Risker');
    const body = workbook.tables.getItem('Risker').getDataBodyRange();
    body.getCell(0, 9).values = [[99]];
    body.getCell(1, 10).values = [['Hög enligt chefen']];
    body.getCell(1, 2).getResizedRange(0, 2).dataValidation.clear();
    sheet.getRangeByIndexes(bottom + 1, 0, 1, 5).values = [['R55', 2025, '', '', 'Inklistrad']];
    workbook.names.getItem('_kv_Risker_Risk').delete();
    await context.sync();
  });
  expect(await repairRegisters(host.run)).toMatchObject({ kind: 'repaired' });
}

/** A column that has got another name, and a new one. */
async function pointsOut(host: Host): Promise<void> {
  await host.run(async (context) => {
    const { workbook } = context;
    workbook.tables.getItem('Risker').columns.getItem('Kommentar').name = 'Egna ord';
    workbook.tables.getItem('Risker').columns.getItem('Fortsätter').name = 'Annat';
    for (const name of ['Kommentar', 'Fortsätter']) workbook.names.getItem(`_kv_Risker_${name}`).delete();
    await context.sync();
  });
  const columns = [
    { table: 'Risker', column: 'Kommentar', header: 'Egna ord' },
    { table: 'Risker', column: 'Fortsätter', header: undefined },
  ];
  expect(await mapColumns(host.run, { tables: [], columns })).toMatchObject({ kind: 'mapped' });
}

async function restores(host: Host): Promise<void> {
  await freeze(host);
  await restore(host);
}

const doings = { imports, renumbers, mends, pointsOut, freeze, restores };
const names = Object.keys(doings) as (keyof typeof doings)[];

async function allRows(host: Host): Promise<Record<(typeof tables)[number], Rows>> {
  return {
    Risker: await rowsOf(host, 'Risker'),
    Egenkontroller: await rowsOf(host, 'Egenkontroller'),
  };
}

/** Cells that say neither what they said before the action nor what they said before it was taken back. */
function wrongCells(before: Rows, between: Rows, after: Rows): readonly string[] {
  return [...after.tagged].flatMap(([name, line]) => {
    const lines = [before.tagged.get(name), between.tagged.get(name)].filter((each) => each !== undefined);
    const may = (header: string): unknown[] => lines.map((each) => each[header] ?? '');
    return Object.entries(line)
      .filter(([header, cell]) => !may(header).includes(cell))
      .map(([header, cell]) => `${name}, ${header}: ${JSON.stringify([...may(header), cell])}`);
  });
}

/** Rows without a tag, which only the action or a user has added, go or stay whole. */
function wrongRows(between: Rows, after: Rows): readonly Line[] {
  const known = new Set(between.others.map((line) => JSON.stringify(line)));
  return after.others.filter((line) => !known.has(JSON.stringify(line)));
}

const newest = async (host: Host): Promise<number> => (await listUndoable(host.run))[0]?.id ?? 0;

it.each(names)(
  'whatever people do after %s until it is taken back, nobody’s words are lost and no cell gets another’s',
  async (name) => {
    const outcomes = new Set<string>();
    const doingsBetween = fc.array(between, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(risks, doingsBetween, fc.boolean(), async (rows, betweens, overChanges) => {
        const host = await bookOf(rows);
        const [last, before] = [await newest(host), await allRows(host)];
        await doings[name](host);
        expect(await newest(host)).toBeGreaterThan(last);
        for (const [at, each] of betweens.entries()) await doBetween(host, each, `skrivet ${at}.`);
        const [texts, now] = [allTexts(host), await allRows(host)];
        outcomes.add((await undoLast(host, overChanges)).kind);
        const after = await allRows(host);
        for (const table of tables) {
          expect(wrongCells(before[table], now[table], after[table])).toEqual([]);
          expect(wrongRows(now[table], after[table])).toEqual([]);
          const lost = [...now[table].tagged.keys()].filter((each) => !after[table].tagged.has(each));
          expect(lost).toEqual([]);
        }
        if (overChanges) return;
        const marks = betweens.map((_, at) => `skrivet ${at}.`).filter((mark) => texts.includes(mark));
        expect(marks.filter((mark) => !allTexts(host).includes(mark))).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 8) },
    );
    expect(outcomes).toContain('undone');
  },
);
