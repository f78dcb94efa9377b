import { isInstalled } from '../../.ci/packages.js';

const wanted = { version: '30.5.2', integrity: 'sha512-a' };
const otherPlatform = { version: '1.0.0', integrity: 'sha512-b', optional: true };

describe('the installed packages', () => {
  it.each([
    ['are those of the lockfile', { '': {}, 'node_modules/diff': wanted }, { 'node_modules/diff': wanted }],
    [
      'may lack what another platform needs',
      { 'node_modules/diff': wanted, 'node_modules/win': otherPlatform },
      { 'node_modules/diff': wanted },
    ],
  ])('%s', (_, lock, present) => {
    expect(isInstalled(lock, present)).toBe(true);
  });

  it.each([
    ['one is missing', { 'node_modules/diff': wanted }, {}],
    [
      'one is of another version',
      { 'node_modules/diff': wanted },
      { 'node_modules/diff': { ...wanted, version: '30.5.1' } },
    ],
    [
      'one has other contents',
      { 'node_modules/diff': wanted },
      { 'node_modules/diff': { ...wanted, integrity: 'sha512-c' } },
    ],
    ['one is no longer wanted', {}, { 'node_modules/diff': wanted }],
    [
      'another platform’s is of another version',
      { 'node_modules/win': otherPlatform },
      { 'node_modules/win': { ...otherPlatform, version: '0.9.0' } },
    ],
  ])('are to be installed anew where %s', (_, lock, present) => {
    expect(isInstalled(lock, present)).toBe(false);
  });
});
