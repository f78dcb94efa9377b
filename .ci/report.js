/** What a run of all checks ends with: what was left out and why, what failed, and one closing line. */
import { aptLine } from './needs.js';

/**
 * The part of jest's own report (`jest --json`) that is told.
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numRuntimeErrorTestSuites files that could not be run at all
 * @property {{ assertionResults: { status: string, fullName: string }[] }[]} testResults
 */

/** @param {JestReport} report */
function namesOfLeftOut(report) {
  return report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'pending')
    .map((test) => test.fullName);
}

/**
 * @param {JestReport} report
 * @param {readonly import('./needs.js').Need[]} missing
 */
export function leftOutLines(report, missing) {
  const names = namesOfLeftOut(report);
  if (names.length === 0) return [];
  const install = aptLine(missing);
  const others = missing.filter((need) => !need.byApt).map((need) => need.brings);
  return [
    'Left out:',
    ...names.map((name) => `  ${name}`),
    ...(install === undefined ? [] : ['To run them, as root:', `  ${install}`]),
    ...others.map((what) => `To run them, have ${what}`),
  ];
}

/**
 * A check that fails, and a test file that cannot be run, count as one failed each.
 * @param {JestReport | undefined} report undefined: jest ended before it could report
 * @param {readonly string[]} failedChecks
 */
export function closingLine(report, failedChecks) {
  if (report === undefined) return `0 passed, ${failedChecks.length + 1} failed`;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + failedChecks.length;
  const skipped = report.numPendingTests === 0 ? '' : `, ${report.numPendingTests} skipped`;
  return `${report.numPassedTests} passed, ${failed} failed${skipped}`;
}
