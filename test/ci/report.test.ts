import { needs } from '../../.ci/needs.js';
import { closingLine, leftOutLines } from '../../.ci/report.js';

const report = (counts: { passed?: number; failed?: number; broken?: number; leftOut?: string[] }) => ({
  numPassedTests: counts.passed ?? 0,
  numFailedTests: counts.failed ?? 0,
  numRuntimeErrorTestSuites: counts.broken ?? 0,
  numPendingTests: counts.leftOut?.length ?? 0,
  testResults: [
    {
      assertionResults: [
        { status: 'passed', fullName: 'a test that ran' },
        ...(counts.leftOut ?? []).map((fullName) => ({ status: 'pending', fullName })),
      ],
    },
  ],
});

describe('the closing line', () => {
  it('counts what passed and failed', () => {
    expect(closingLine(report({ passed: 12, failed: 2 }), [])).toBe('12 passed, 2 failed');
  });

  it('counts what was left out, where something was', () => {
    expect(closingLine(report({ passed: 12, leftOut: ['a', 'b'] }), [])).toBe(
      '12 passed, 0 failed, 2 skipped',
    );
  });

  it('counts a failing check, and a test file that cannot be run, as one failed each', () => {
    expect(closingLine(report({ passed: 12, failed: 2, broken: 1 }), ['lint', 'types'])).toBe(
      '12 passed, 5 failed',
    );
  });

  it('never says that nothing failed when the tests could not be run', () => {
    expect(closingLine(undefined, [])).toBe('0 passed, 1 failed');
    expect(closingLine(undefined, ['types'])).toBe('0 passed, 2 failed');
  });
});

describe('what was left out', () => {
  it('is told by name, with the one line that brings it', () => {
    expect(
      leftOutLines(report({ leftOut: ['the PDF needs poppler-utils'] }), [needs.chromium, needs.poppler]),
    ).toEqual([
      'Left out:',
      '  the PDF needs poppler-utils',
      'To run them, as root:',
      '  apt-get update && apt-get install -y --no-install-recommends chromium poppler-utils',
    ]);
  });

  it('is told in words where no package brings it', () => {
    expect(leftOutLines(report({ leftOut: ['the golden data'] }), [needs.shared])).toEqual([
      'Left out:',
      '  the golden data',
      'To run them, have the folder ../shared',
    ]);
  });

  it('is not mentioned where nothing was', () => {
    expect(leftOutLines(report({ passed: 3 }), [needs.chromium])).toEqual([]);
  });
});
