/**
 * Shows what the product makes, on a machine that has nothing but Node: `npm start`.
 * The sample municipality's registers, and the same workbook with its annex.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { installPackages } from './packages.js';

const registers = 'build/exempelkommun.xlsx';
const withAnnex = 'build/exempelkommun-bilaga.xlsx';

/** @param {string} command */
function runOrExit(command) {
  const { status } = spawnSync(`npm run --silent cli -- ${command}`, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

installPackages();
mkdirSync('build', { recursive: true });
runOrExit(`create --sample --output ${registers}`);
runOrExit(`annex --workbook ${registers} --year 2025 --group vuxna --output ${withAnnex}`);
console.log(`
Exempelkommunens register:              ${resolve(registers)}
Samma arbetsbok med bilagan för 2025:   ${resolve(withAnnex)}
Öppna dem i Excel eller LibreOffice.`);
