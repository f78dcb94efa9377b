/**
 * Shows the product without Excel, on a machine that has nothing but Node: `npm start`, or
 * `npm start -- --port 4000`. Builds the add-in and serves it beside a workbook in the browser.
 */
import { spawnSync } from 'node:child_process';
import { installPackages } from './packages.js';

installPackages();
const preview = ['--import', 'tsx', 'src/workbench/server/main.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, preview, { stdio: 'inherit' });
process.exitCode = status ?? 0;
