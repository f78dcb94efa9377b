/**
 * The npm packages: installed when they are missing or are not those of package-lock.json.
 * Runs before any package is there, so it uses Node alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages by folder, as `node_modules/jest` */

const wanted = 'package-lock.json';
/** npm's own note of what it has installed. */
const installed = 'node_modules/.package-lock.json';

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Optional packages are those of other platforms: they may be absent, but not of another version.
 * @param {LockedPackages} lock
 * @param {LockedPackages} present
 */
export function isInstalled(lock, present) {
  const folders = new Set([...Object.keys(lock), ...Object.keys(present)].filter((folder) => folder !== ''));
  return [...folders].every((folder) => {
    const locked = lock[folder];
    const there = present[folder];
    if (locked === undefined) return false;
    if (there === undefined) return locked.optional === true;
    return there.version === locked.version && there.integrity === locked.integrity;
  });
}

function packagesAreInstalled() {
  return existsSync(installed) && isInstalled(lockedPackages(wanted), lockedPackages(installed));
}

/** Ends the process where npm fails: nothing can be done without the packages. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  console.log('Installing the npm packages of package-lock.json');
  // Once more where it failed: a registry may answer the second time.
  if (!runsNpmCi() && !runsNpmCi()) process.exit(1);
}

function runsNpmCi() {
  const { status } = spawnSync('npm ci --ignore-scripts', {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
