/**
 * The laws of the tests with values that nobody has tried, until one of them fails: `npm run fuzz`, for some of them
 * and a number of rounds `npm run fuzz -- test/journal 20`. What fails is tried again with the seed that is told.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

const [under = 'test', rounds = '10'] = process.argv.slice(2);
const laws = globSync(`${under}/**/*.test.ts`).filter((file) =>
  readFileSync(file, 'utf8').includes('fc.assert'),
);

for (let round = 1; round <= Number(rounds); round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`Round ${round} of ${rounds}, ${laws.length} files: SEED=${seed}`);
  const { status } = spawnSync('npx', ['--no-install', 'jest', '--silent', ...laws], {
    stdio: 'inherit',
    env: { ...process.env, SEED: String(seed) },
  });
  if (status !== 0) process.exit(status ?? 1);
}
