/**
 * P10: how long the add-in keeps the main thread from everything else while it makes an annex, step by step. In Node
 * with Excel in a thread of its own: in the preview's page Excel would share the thread, and be measured too.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { annexSteps, type AnnexStep } from '../../src/actions/annex/annexSteps';
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { loadOffice } from '../../src/host/office/load';
import type { NativeBridge } from '../../src/host/office/nativeBridge';
import type { RunExcel } from '../../src/excel/session';
import { median } from './paired';
import { measuredYear } from './worstCase';

type LongestTasks = Readonly<Partial<Record<AnnexStep, number>>>;

/** The step with the longest task; the median of some runs. */
export async function longestTask(
  file: Uint8Array,
  runs: number,
): Promise<{ readonly step: AnnexStep; readonly milliseconds: number }> {
  const measured: LongestTasks[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await longestTasks(file));
  return annexSteps
    .map((step) => ({ step, milliseconds: median(measured.map((tasks) => tasks[step] ?? 0)) }))
    .reduce((longest, each) => (each.milliseconds > longest.milliseconds ? each : longest));
}

/** @returns milliseconds of the longest task of each step */
export async function longestTasks(file: Uint8Array): Promise<LongestTasks> {
  return withExcelElsewhere(file, async (run) => {
    const meter = stepMeter();
    const made = await makeAnnex(run, { year: measuredYear, group: '' }, { progress: meter.begin });
    if (made.kind !== 'made') throw new Error(`The annex was not made: ${made.kind}`);
    return meter.end();
  });
}

/** Milliseconds of the longest task of an action from beginning to end; the median of some runs. */
export async function longestTaskOf(
  file: Uint8Array,
  action: (run: RunExcel) => Promise<unknown>,
  runs: number,
): Promise<number> {
  const measured: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const longest = await withExcelElsewhere(file, async (run) => {
      const meter = stepMeter();
      await meter.begin('reading');
      await action(run);
      return meter.end();
    });
    measured.push(longest.reading ?? Number.NaN);
  }
  return median(measured);
}

/** Excel in a thread of its own. */
async function withExcelElsewhere<T>(file: Uint8Array, work: (run: RunExcel) => Promise<T>): Promise<T> {
  const worker = new Worker('./test/bench/hostWorker.js', { workerData: file });
  const { Excel } = loadOffice(bridgeTo(worker));
  const result = await work((batch) => Excel.run(batch));
  await worker.terminate();
  return result;
}

function bridgeTo(worker: Worker): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      worker.postMessage(text);
    },
  };
  worker.on('message', (text: string) => bridge.onMessageFromHost?.(text));
  return bridge;
}

/** As long as the pane lets the page be between steps. */
const breath = 30;

function stepMeter() {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const longest: Partial<Record<AnnexStep, number>> = {};
  let step: AnnexStep | undefined;
  delays.enable();
  const begin = async (next: AnnexStep | undefined): Promise<void> => {
    await pause(breath);
    if (step !== undefined) longest[step] = delays.max / 1e6;
    step = next;
    global.gc?.();
    delays.reset();
    // The meter measures from its second look on.
    await pause(breath);
  };
  return { begin, end: async () => begin(undefined).then(() => longest) };
}
