/** P10: how long the add-in keeps the main thread from everything else, step by step, while it makes an annex. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { AnnexStep } from '../../src/actions/annexSteps';
import { makeAnnex } from '../../src/actions/makeAnnex';
import { loadOffice } from '../../src/host/office/load';
import type { NativeBridge } from '../../src/host/office/nativeBridge';
import { measuredYear } from './worstCase';

export type LongestTasks = Readonly<Partial<Record<AnnexStep, number>>>;

/** @returns milliseconds of the longest task of each step */
export async function longestTasks(file: Uint8Array): Promise<LongestTasks> {
  const worker = new Worker('./test/bench/hostWorker.js', { workerData: file });
  const bridge = bridgeTo(worker);
  const { Excel } = loadOffice(bridge);
  const meter = stepMeter();
  const made = await makeAnnex(
    (batch) => Excel.run(batch),
    { year: measuredYear, group: '' },
    { progress: meter.begin },
  );
  if (made.kind !== 'made') throw new Error(`The annex was not made: ${made.kind}`);
  const longest = await meter.end();
  await worker.terminate();
  return longest;
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
