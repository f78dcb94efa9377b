/**
 * What some tests need beyond Node and the npm packages: Debian's programs and fonts, and the shared data.
 * As root on Debian what is missing is installed; elsewhere the tests that need it are left out, which is told.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Need
 * @property {() => boolean} isThere
 * @property {string} brings what gives it: a Debian package, or words
 * @property {boolean} byApt
 */

/** @param {string} program */
function isOnPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 */
function answers(program, parameters) {
  return spawnSync(program, parameters, { encoding: 'utf8' });
}

/** Debian's openpyxl belongs to Debian's Python, which need not be the first on the path. */
export const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

export const needs = {
  chromium: { byApt: true, brings: 'chromium', isThere: () => isOnPath('chromium') },
  libreoffice: { byApt: true, brings: 'libreoffice-calc', isThere: () => isOnPath('soffice') },
  openpyxl: {
    byApt: true,
    brings: 'python3-openpyxl',
    isThere: () => answers(python, ['-c', 'import openpyxl']).status === 0,
  },
  poppler: { byApt: true, brings: 'poppler-utils', isThere: () => isOnPath('pdftotext') },
  carlito: {
    byApt: true,
    brings: 'fonts-crosextra-carlito',
    isThere: () => (answers('fc-list', [':', 'family']).stdout ?? '').includes('Carlito'),
  },
  shared: { byApt: false, brings: 'the folder ../shared', isThere: () => existsSync('../shared/golden') },
};
/** @typedef {keyof typeof needs} NeedName */

/** @returns {Need[]} */
export function missingNeeds() {
  return Object.values(needs).filter((need) => !need.isThere());
}

/**
 * The one line that brings what is missing; undefined where no Debian package would.
 * @param {readonly Need[]} missing
 */
export function aptLine(missing) {
  const packages = missing.filter((need) => need.byApt).map((need) => need.brings);
  if (packages.length === 0) return undefined;
  return `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

function mayInstall() {
  return process.getuid?.() === 0 && isOnPath('apt-get');
}

/** A failing apt is told and no more: the tests then say what they lacked. */
export function installNeeds() {
  const install = aptLine(missingNeeds());
  if (install === undefined || !mayInstall()) return;
  console.log(`Installing: ${install}`);
  // Once more where it failed: a mirror may answer the second time.
  if (!runsAsRoot(install)) runsAsRoot(install);
}

/** @param {string} line */
function runsAsRoot(line) {
  const { status } = spawnSync(line, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
