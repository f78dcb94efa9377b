/** Before all tests of a run: gives the run a name, by which its test files know what is built already. */
export default function nameRun(): void {
  process.env['TEST_RUN'] = `${process.pid}-${Date.now()}`;
}
