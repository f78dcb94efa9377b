import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../../src/host/office/rules';

const cases = readdirSync(__dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  .join('\n');

test.each(Object.keys(rules))('the rule %s has a conformance case', (rule) => {
  expect(cases).toContain(`refuses('${rule}'`);
});

test.each(Object.entries(rules))('the rule %s says where it is documented', (_, { source, says }) => {
  expect(source).toMatch(/^(learn\.microsoft\.com|support\.microsoft\.com)\/|^OfficeDev\/office-js#\d+$/);
  expect(says).toMatch(/\.$/);
});
