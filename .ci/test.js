/**
 * Every check of the project, on a machine that may have nothing but Node: `npm test`.
 * The very last line says how many tests passed and failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installNeeds, missingNeeds } from './needs.js';
import { installPackages } from './packages.js';
import { closingLine, leftOutLines } from './report.js';

const jestReport = 'build/jest.json';

/** Scripts of package.json; they share the processors, and each tells when it is done. */
const staticChecks = ['format:check', 'lint', 'types'];

/**
 * @param {string} script
 * @returns {Promise<{ script: string, passed: boolean }>}
 */
function runStaticCheck(script) {
  return new Promise((resolve) => {
    const check = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    check.stdout.on('data', (text) => (output += text));
    check.stderr.on('data', (text) => (output += text));
    check.on('close', (code) => {
      console.log(`${script}: ${code === 0 ? 'clean' : 'failed'}`);
      if (code !== 0) console.log(output.trimEnd());
      resolve({ script, passed: code === 0 });
    });
  });
}

async function failedStaticChecks() {
  const results = await Promise.all(staticChecks.map(runStaticCheck));
  return results.filter((result) => !result.passed).map((result) => result.script);
}

function runJest() {
  mkdirSync('build', { recursive: true });
  rmSync(jestReport, { force: true });
  spawnSync(`npx --no-install jest --json --outputFile=${jestReport}`, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return existsSync(jestReport) ? JSON.parse(readFileSync(jestReport, 'utf8')) : undefined;
}

installPackages();
installNeeds();
const failedChecks = await failedStaticChecks();
const report = runJest();
if (report !== undefined) for (const line of leftOutLines(report, missingNeeds())) console.log(line);
if (failedChecks.length > 0) console.log(`Failed: ${failedChecks.join(', ')}`);
console.log(closingLine(report, failedChecks));
process.exitCode = report?.success === true && failedChecks.length === 0 ? 0 : 1;
