import { finding, findingRules, type Finding } from '../../src/domain/findings';
import { findingText, severityTexts } from '../../src/texts/findings';
import { openHost } from '../../src/host/office/host';
import { check } from '../../src/actions/check';
import { inventedBook } from '../actions/inventedBook';

const at = { table: 'Åtgärder', row: 0, column: 'Status', nr: 'Å1' };

async function oneOfEach(): Promise<readonly Finding[]> {
  const outcome = await check(openHost(inventedBook()).run, { year: 2025, group: 'vuxna' });
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  return outcome.findings.map((located) => located.finding);
}

describe('the text of a finding', () => {
  it('is one sentence or more in both languages, of their own, for every rule', async () => {
    const findings = await oneOfEach();
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(Object.keys(findingRules).length);
    const texts = findings.flatMap((found) => [findingText(found, 'sv'), findingText(found, 'en')]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^\S.*[^.]\.$/su);
    expect(texts.filter((text) => /undefined|\[object|NaN|\{|\}/u.test(text))).toEqual([]);
  });

  it('says the number first, else the table', () => {
    expect(findingText(finding('measure-status-missing', at, {}), 'sv')).toBe(
      'Å1: åtgärden saknar status. Välj en i listan.',
    );
    expect(findingText(finding('measure-status-missing', { ...at, nr: '' }, {}), 'en')).toBe(
      'Åtgärder: the measure has no status. Choose one from the list.',
    );
  });

  it('lists levels and years in words', () => {
    const levels = (...given: readonly number[]) =>
      findingText(finding('band-gap', at, { levels: given, validFrom: undefined }), 'sv');
    expect(levels(4)).toBe('Riskklasser: nivån 4 hör inte till någon klass.');
    expect(levels(4, 6)).toBe('Riskklasser: nivåerna 4 och 6 hör inte till någon klass.');
    expect(levels(4, 6, 8)).toBe('Riskklasser: nivåerna 4, 6 och 8 hör inte till någon klass.');
  });

  it('has the highest number that the cell may hold', () => {
    const outside = (field: 'likelihood' | 'statedLevel') =>
      findingText(finding('risk-level-invalid', at, { reason: 'outsideScale', field, scale: 4 }), 'sv');
    expect(outside('likelihood')).toContain('från 1 till 4');
    expect(outside('statedLevel')).toContain('från 1 till 16');
  });

  it('says how many rows it holds for where it holds for several', () => {
    const rows = (count: number) =>
      findingText(finding('formula-in-input', at, { column: 'Status', rows: count }), 'sv');
    expect(rows(1)).not.toContain('rader');
    expect(rows(12)).toContain('12 rader');
  });

  it('writes numbers with a decimal comma in Swedish', () => {
    const mixed = finding('share-mixed', at, { whole: 85, share: 0.77 });
    expect(findingText(mixed, 'sv')).toContain('85 står bredvid 0,77');
    expect(findingText(mixed, 'en')).toContain('85 stands beside 0.77');
  });

  it('masks personal numbers that a user has written where a number or word belongs', () => {
    const written = '850709-9805';
    const findings = [
      finding('unreadable-value', at, { value: `född ${written}` }),
      finding('status-unknown', at, { status: written }),
      finding('link-dangling', { ...at, nr: written }, { linkNr: written, target: 'Risker' }),
    ];
    for (const found of findings) {
      expect(findingText(found, 'sv')).not.toMatch(/850709|9805/u);
      expect(findingText(found, 'sv')).toContain('******-****');
    }
  });
});

it('every severity has its words', () => {
  expect(Object.keys(severityTexts).sort()).toEqual([...new Set(Object.values(findingRules))].sort());
});
