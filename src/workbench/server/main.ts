/** `npm start`: builds the preview, serves it and says where it is. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillIn } from '../../texts/text';
import { workbenchTexts } from '../../texts/workbench';
import { buildAddin, buildPage } from './build';
import { certificateIn } from './certificate';
import { serve } from './serve';

const output = 'build/workbench';
const usualPort = 3443;
const portsTried = 20;

function say(key: keyof typeof workbenchTexts, insertions = {}): void {
  process.stdout.write(`${fillIn(workbenchTexts[key].sv, insertions)}\n`);
}

/** Undefined for what is no port. */
function portsFrom(given: string | undefined): readonly number[] | undefined {
  if (given === undefined) return Array.from({ length: portsTried }, (_, index) => usualPort + index);
  const port = Number(given);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? [port] : undefined;
}

async function start(ports: readonly number[], builtAddin: string | undefined): Promise<void> {
  say('building');
  const folders = { page: join(output, 'page'), addin: builtAddin ?? join(output, 'addin') };
  await buildPage(folders.page);
  if (builtAddin === undefined) await buildAddin(folders.addin);
  const origin = await serve(await certificateIn(output, new Date()), folders, ports);
  if (origin === undefined) {
    say('noPort', { first: ports[0], last: ports.at(-1) });
    process.exitCode = 1;
    return;
  }
  say('address', { address: `${origin}/?exempel` });
  say('certificate');
  say('stop');
}

const { values } = parseArgs({
  /** `--addin` serves a build that is already there. */
  options: { port: { type: 'string' }, addin: { type: 'string' } },
});
const ports = portsFrom(values.port);
if (ports) await start(ports, values.addin);
else {
  say('wrongPort');
  process.exitCode = 1;
}
