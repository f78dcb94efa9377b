/**
 * The laws of the tests with values that nobody has tried, until one of them fails: `npm run fuzz`, for some of them
 * and a number of rounds `npm run fuzz -- test/journal 20`. What fails is tried again with the seed that is told.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [under = 'test', rounds = '10'] = process.argv.slice(2);
/** @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
const jest = (args, options) =>
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...args], options);

const laws = String(jest(['--listTests', under]).stdout)
  .split('\n')
  .filter((file) => file !== '' && readFileSync(file, 'utf8').includes('fc.assert'));

if (laws.length === 0) {
  console.error(`No law is tested under ${under}.`);
  process.exit(2);
}
for (let round = 1; round <= Number(rounds); round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`Round ${round} of ${rounds}, ${laws.length} files: SEED=${seed}`);
  const { status } = jest(['--silent', ...laws], {
    stdio: 'inherit',
    env: { ...process.env, SEED: String(seed) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
