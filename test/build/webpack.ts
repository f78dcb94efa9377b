/** Runs webpack as `npm run build` does: in a process of its own, since its configuration is an ES module. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export function build(config: string, env: Readonly<Record<string, string>>): void {
  const settings = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--config', config, ...settings],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`webpack: ${stdout}${stderr}`);
}

const built = 'build/tests';

/** The page of the pane's states; returns its folder. */
export function builtStates(): Promise<string> {
  const output = join(built, 'states');
  return onceInARun(output, () => {
    build('test/taskpane/states.config.js', { output });
  });
}

export const addinUrl = 'https://addins.example.se/kvalitetsplan';

/**
 * The add-in as it is hosted, and beside it the smallest page of the same parts; returns their folders. What webpack
 * remembers of it stands where `npm start` looks for it.
 */
export async function builtAddin(): Promise<{ readonly addin: string; readonly baseline: string }> {
  const folders = { output: join(built, 'addin'), baseline: join(built, 'baseline') };
  const addin = await onceInARun(folders.output, () => {
    build('test/build/withBaseline.config.js', {
      ...folders,
      url: `${addinUrl}/`,
      cache: 'build/workbench/addin-cache',
    });
  });
  return { addin, baseline: folders.baseline };
}

/** What several test files look at is built by the first of them, while the others wait. Outside a run: each time. */
async function onceInARun(folder: string, make: () => void): Promise<string> {
  const run = process.env['TEST_RUN'];
  const begun = join(`${folder}-runs`, run ?? '');
  if (run === undefined) make();
  else if (isFirstToMake(begun)) makeAndTell(begun, make);
  else await made(begun);
  return folder;
}

/** Of all processes, one alone can make a folder. */
function isFirstToMake(folder: string): boolean {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function makeAndTell(begun: string, make: () => void): void {
  try {
    make();
    writeFileSync(join(begun, 'made'), '');
  } catch (error) {
    writeFileSync(join(begun, 'failed'), String(error));
    throw error;
  }
}

async function made(begun: string): Promise<void> {
  while (!existsSync(join(begun, 'made'))) {
    if (existsSync(join(begun, 'failed'))) throw new Error(readFileSync(join(begun, 'failed'), 'utf8'));
    await wait(100);
  }
}
