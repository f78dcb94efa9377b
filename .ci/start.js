/**
 * Shows the product without Excel, on a machine that has nothing but Node: `npm start`, or
 * `npm start -- --port 4000`. Builds the add-in and serves it beside a workbook in the browser.
 */
import { spawn } from 'node:child_process';
import { installPackages } from './packages.js';

installPackages();
const script = ['--import', 'tsx', 'src/workbench/server/main.ts', ...process.argv.slice(2)];
const preview = spawn(process.execPath, script, { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => preview.kill(signal));
}
preview.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
