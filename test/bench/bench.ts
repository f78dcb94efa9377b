/** `npm run bench`: the goals of performance as ratios in one run. Nothing here is asserted; see the tests for P4, P5 and P8. */
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { check } from '../../src/actions/check';
import { exportAsJson } from '../../src/actions/exportRegisters';
import { previewImport } from '../../src/actions/import/importIntoWorkbook';
import { readOverview } from '../../src/actions/readOverview';
import { previewRepair } from '../../src/actions/repair/repairRegisters';
import type { RunExcel } from '../../src/excel/session';
import type { Host } from '../../src/host/office/host';
import { saveWorkbook } from '../../src/host/xlsx';
import { nodeCompressor } from '../../src/host/xlsx/nodeCompressor';
import { adoptionOf } from './adoption';
import { measureInBrowser } from './inBrowser';
import { longestTask, longestTaskOf } from './longestTask';
import {
  checkYear,
  checkYearOnLines,
  judgeAll,
  readOutcomes,
  recalculate,
  type ReadOutcomes,
} from './outcomes';
import { secondsWithOpenpyxl, writeWithExcelJs, type Cells } from './otherWriters';
import { measurePaired, type PairedResult, type Way } from './paired';
import { measuredYear, openFile, worstCaseFile } from './worstCase';

const pairs = Number(process.argv[2] ?? 7);
const typicalRisks = 500;

async function makeAndSave(host: Host): Promise<Uint8Array> {
  const outcome = await makeAnnex(host.run, { year: measuredYear, group: '' });
  if (outcome.kind !== 'made') throw new Error(`The annex was not made: ${outcome.kind}`);
  return saveWorkbook(host.workbook, { compressor: nodeCompressor() });
}

function wholeChain(file: Uint8Array): Way<Host> {
  return { name: 'registers → Office.js → host → .xlsx', prepare: () => openFile(file), run: makeAndSave };
}

function jsonOf(payload: unknown): Way<undefined> {
  return {
    name: 'JSON.stringify + parse',
    prepare: () => undefined,
    run: () => Promise.resolve(JSON.parse(JSON.stringify(payload))),
  };
}

/** What the annex and its trace hold: the cells that the others write too. */
function writtenCells({ workbook }: Host): Cells[] {
  return workbook.sheets
    .filter(({ name }) => name.startsWith('Bilaga') || name === '_kvalitetsplan')
    .map(({ rows }) =>
      [...rows.values()].map(({ cells }) =>
        Array.from(cells, (cell) => (typeof cell?.value === 'object' ? '' : (cell?.value ?? ''))),
      ),
    );
}

const line = (goal: string, measure: string, value: string, aim: string): void => {
  console.log(`${goal.padEnd(4)} ${measure.padEnd(62)} ${value.padStart(26)}   ${aim}`);
};

async function measureChain(small: Uint8Array, large: Uint8Array): Promise<void> {
  const finished = openFile(large);
  await makeAndSave(finished);
  const payload = writtenCells(finished);
  const { syncs, actions, bytesSent } = finished.statistics;
  const payloadBytes = Buffer.byteLength(JSON.stringify(payload));
  console.log(
    `10,000 risks: ${payload.flat().length} rows, ${(payloadBytes / 1e6).toFixed(1)} MB of cells, ${pairs} pairs, CPU time\n`,
  );

  const byJson = await measurePaired(wholeChain(large), jsonOf(payload), pairs);
  const chainSeconds = `${byJson.seconds.toFixed(2)} s / ${byJson.otherSeconds.toFixed(2)} s`;
  line('P1', 'whole chain / JSON of annex and trace', `${byJson.ratio.toFixed(2)} (${chainSeconds})`, '≤ 6');

  const excelJs = { name: 'ExcelJS', prepare: () => undefined, run: () => writeWithExcelJs(payload) };
  const byExcelJs = await measurePaired(wholeChain(large), excelJs, pairs);
  line('P2', 'whole chain / ExcelJS streaming the same cells', byExcelJs.ratio.toFixed(2), '≤ 0.35');
  const openpyxlSeconds = await secondsWithOpenpyxl(payload);
  line('P2', 'whole chain / openpyxl write-only', (byJson.seconds / openpyxlSeconds).toFixed(2), '≤ 0.35');

  const byGrowth = await measurePaired(wholeChain(large), wholeChain(small), pairs);
  line('P3', 'growth exponent 1,000 → 10,000 risks', Math.log10(byGrowth.ratio).toFixed(2), '≤ 1.05');
  line(
    'P4',
    'syncs, the web limit of 5 MB splitting the write',
    `${syncs} (${actions} actions)`,
    '2 + write + 1',
  );
  line('P5', 'bytes on the wire / JSON of the cells', (bytesSent / payloadBytes).toFixed(3), '≤ 1.05');
}

function over(given: ReadOutcomes, name: string, work: (given: ReadOutcomes) => unknown): Way<undefined> {
  return { name, prepare: () => undefined, run: () => Promise.resolve(work(given)) };
}

/** Until the engine has compiled the rules: they are run again and again while somebody works with the pane. */
const runsToWarm = 5;

async function measureOutcomes(): Promise<void> {
  const [few, many] = [readOutcomes(10_000), readOutcomes(100_000)];
  const json = jsonOf(many.rows);
  const ways = [
    ['goal attainment, status and trend of 100,000 outcomes', judgeAll],
    ['the check of a year over 100,000 outcomes', checkYear],
    ['the same of a year with targets on lines', checkYearOnLines],
  ] as const;
  for (const [what, work] of ways) {
    const first = await measurePaired(over(many, what, work), json, 1);
    for (let run = 0; run < runsToWarm; run += 1) work(many);
    const { ratio, seconds, otherSeconds } = await measurePaired(over(many, what, work), json, pairs);
    const times = `${ratio.toFixed(2)} (${seconds.toFixed(2)} s / ${otherSeconds.toFixed(2)} s)`;
    line('P6', `${what} / JSON of the rows`, times, '≤ 0.5');
    line('P6', 'the same: the first time, before anything is compiled', first.ratio.toFixed(2), '');
    const growth = await measurePaired(over(many, what, work), over(few, what, work), pairs);
    line('P6', 'the same: growth exponent 10,000 → 100,000', Math.log10(growth.ratio).toFixed(2), '');
  }
  const { formulas, seconds } = await recalculate(10_000);
  const perFormula = `${((seconds / formulas) * 1_000).toFixed(2)} ms a formula`;
  line('P6', `recalculating ${formulas} formulas of Utfall in the embedded host`, perFormula, '');
}

async function measureAdoption(): Promise<void> {
  const { ratio, seconds } = await measurePaired(adoptionOf(10_000), adoptionOf(1_000), pairs);
  const growth = `${Math.log10(ratio).toFixed(2)} (${seconds.toFixed(1)} s)`;
  line('P3', 'the same of adopting a foreign sheet', growth, '≤ 1.05');
}

async function measureTasks(file: Uint8Array, what: string): Promise<void> {
  const { step, milliseconds } = await longestTask(file, pairs);
  line(
    'P10',
    `longest task of the add-in’s own, ${what}`,
    `${milliseconds.toFixed(0)} ms (${step})`,
    '≤ 50 ms',
  );
}

/** What the pane does over the registers besides making annexes. */
async function measureOtherTasks(file: Uint8Array): Promise<void> {
  const exported = await exportAsJson(openFile(file).run, { withhold: false });
  if (exported.kind !== 'exported') throw new Error('The registers were not exported');
  const files = [{ name: 'register.json', bytes: new TextEncoder().encode(exported.text) }];
  const actions: Readonly<Record<string, (run: RunExcel) => Promise<unknown>>> = {
    checking: (run) => check(run, { year: measuredYear, group: '' }),
    'reading the overview': (run) => readOverview(run, {}, measuredYear),
    'looking at a file of as many': (run) => previewImport(run, files),
    'looking for what to mend': previewRepair,
  };
  for (const [what, action] of Object.entries(actions)) {
    const milliseconds = await longestTaskOf(file, action, pairs);
    line('P10', `the same of ${what}, 10,000 risks`, `${milliseconds.toFixed(0)} ms`, '≤ 50 ms');
  }
}

async function measureBrowser(): Promise<void> {
  const { calls, interactive, interactiveInExcel, size } = await measureInBrowser(pairs);
  for (const { name, result } of calls) {
    line('P7', `calls of ${name} a second / calls of an identity`, (1 / result.ratio).toFixed(2), '≥ 0.95');
  }
  line('P8', 'first bundle / provider with a button, gzip', (size.addin / size.baseline).toFixed(2), '≤ 1.5');
  const times = ({ ratio, seconds, otherSeconds }: PairedResult): string =>
    `${ratio.toFixed(2)} (${seconds.toFixed(2)} s / ${otherSeconds.toFixed(2)} s)`;
  line('P9', 'until a button: pane / provider with a button', times(interactive), '≤ 1.25');
  line('P9', 'the same once office.js has met Excel', times(interactiveInExcel), '');
}

const [small, large] = [await worstCaseFile(1_000), await worstCaseFile(10_000)];
await measureChain(small, large);
await measureOutcomes();
await measureAdoption();
await measureTasks(large, '10,000 risks');
await measureTasks(await worstCaseFile(typicalRisks), `${typicalRisks} risks`);
await measureOtherTasks(large);
await measureBrowser();
