/** P7 and P9: the built add-in in Chromium, each beside the least that could do the same. */
import type { CDPSession, Page } from 'playwright-core';
import { gzippedSize } from '../build/size';
import { build } from '../build/webpack';
import { startPreview, type Preview } from '../workbench/preview';
import { pairedResult, type PairedResult } from './paired';

const folders = { output: 'build/bench/addin', baseline: 'build/bench/baseline' };

export interface BrowserResults {
  /** Of the functions that every risk calls: their seconds against those of the identity. */
  readonly calls: readonly { readonly name: string; readonly result: PairedResult }[];
  /** Until there is a button to press: the pane against a provider with a button. */
  readonly interactive: PairedResult;
  /** The same where the button has waited, as the pane must, until office.js has met Excel. */
  readonly interactiveInExcel: PairedResult;
  /** Bytes, gzipped, of what the page itself asks for. */
  readonly size: { readonly addin: number; readonly baseline: number };
}

export async function measureInBrowser(pairs: number): Promise<BrowserResults> {
  build('test/build/withBaseline.config.js', folders);
  const addin = await startPreview(folders.output);
  const baseline = await startPreview(folders.baseline);
  try {
    return {
      calls: await measureCalls(addin, pairs),
      interactive: await measurePanes(addin, baseline, pairs, false),
      interactiveInExcel: await measurePanes(addin, baseline, pairs, true),
      size: { addin: gzippedSize(folders.output), baseline: gzippedSize(folders.baseline) },
    };
  } finally {
    await addin.close();
    await baseline.close();
  }
}

const callsInBatch = 2_000;
/** Until the engine has compiled both ways as far as it will. */
const batchesToWarm = 10;
const noOverrides = [[null, null, null, null]];
const bands = [
  [null, 1, 3, 'Låg'],
  [null, 4, 6, 'Medel'],
  [null, 8, 9, 'Hög'],
  [null, 12, 16, 'Mycket hög'],
];
const called = [
  { name: 'RISKNIVA', parameters: [3, 4, null, 4, noOverrides, 2025] },
  { name: 'RISKKLASS', parameters: [12, bands, 2025] },
] as const;

async function measureCalls(addin: Preview, pairs: number): Promise<BrowserResults['calls']> {
  const { page, pane, close } = await addin.open('?tom');
  await (
    await pane()
  ).evaluate(() => {
    const { CustomFunctions } = globalThis as unknown as {
      CustomFunctions: { associate: (id: string, given: (first: unknown) => unknown) => void };
    };
    CustomFunctions.associate('IDENTITET', (first) => first);
  });
  const meter = await page.context().newCDPSession(page);
  await meter.send('Performance.enable');
  const results = [];
  for (const { name, parameters } of called) {
    const batch = (id: string) => () => busySeconds(meter, () => call(page, id, parameters));
    for (let turn = 0; turn < batchesToWarm; turn += 1) {
      await batch(name)();
      await batch('IDENTITET')();
    }
    results.push({ name, result: await pairedResult(batch(name), batch('IDENTITET'), pairs) });
  }
  await close();
  return results;
}

function call(page: Page, name: string, parameters: readonly unknown[]): Promise<void> {
  return page.evaluate(
    async (asked) => {
      const { workbench } = globalThis as unknown as {
        workbench: { callFunction: (name: string, parameters: unknown) => Promise<{ succeeded: boolean }> };
      };
      const calls = Array.from({ length: asked.times }, () =>
        workbench.callFunction(asked.name, asked.parameters),
      );
      const failed = (await Promise.all(calls)).filter(({ succeeded }) => !succeeded);
      if (failed.length > 0) throw new Error(`${failed.length} calls of ${asked.name} failed`);
    },
    { name, parameters, times: callsInBatch },
  );
}

/** Of the page's main thread: what the library waits for between two batches is left out. */
async function busySeconds(meter: CDPSession, work: () => Promise<void>): Promise<number> {
  const before = await taskSeconds(meter);
  await work();
  return (await taskSeconds(meter)) - before;
}

async function taskSeconds(meter: CDPSession): Promise<number> {
  const { metrics } = await meter.send('Performance.getMetrics');
  const metric = metrics.find(({ name }) => name === 'TaskDuration');
  if (metric === undefined) throw new Error('Chromium does not tell how long its tasks take');
  return metric.value;
}

async function measurePanes(
  addin: Preview,
  baseline: Preview,
  pairs: number,
  waitsForExcel: boolean,
): Promise<PairedResult> {
  const [own, other] = [await addin.open('?exempel'), await baseline.open('?exempel')];
  await Promise.all([own.pane(), other.pane()]);
  const result = await pairedResult(
    () => secondsToButton(own.page, waitsForExcel),
    () => secondsToButton(other.page, waitsForExcel),
    pairs,
  );
  await own.close();
  await other.close();
  return result;
}

/** Loads the frame anew, and waits for a moment when the page is free and the frame has a button. */
function secondsToButton(page: Page, waitsForExcel: boolean): Promise<number> {
  return page.evaluate(async (isPatient) => {
    const frame = document.querySelector<HTMLIFrameElement>('#pane');
    const before = frame?.contentDocument;
    const start = performance.now();
    frame?.contentWindow?.location.reload();
    while (frame?.contentDocument === before || !frame?.contentDocument?.querySelector('#pane button')) {
      await new Promise((next) => setTimeout(next, 1));
    }
    const { Office: office } = frame.contentWindow as unknown as { Office: typeof Office };
    if (isPatient) await office.onReady();
    return (performance.now() - start) / 1_000;
  }, waitsForExcel);
}
