import { mkdirSync, writeFileSync } from 'node:fs';
import { becomes, caseNames, readCase, run } from './goldenCases';

/** What a sheet became that is not what its case says: to be compared with the case by eye. */
const actuals = 'build/tests/adoption';

describe('sheets of many shapes', () => {
  it.each(caseNames.map((name) => [name, readCase(name).about]))('%s: %s', (name) => {
    const each = readCase(name);
    const became = becomes(run(each));
    if (JSON.stringify(became) !== JSON.stringify(each.becomes)) {
      mkdirSync(actuals, { recursive: true });
      writeFileSync(`${actuals}/${name}.actual.json`, JSON.stringify({ ...each, becomes: became }, null, 2));
    }
    expect(became).toEqual(each.becomes);
  });
});
