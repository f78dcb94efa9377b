import { mostSpecific } from '../../src/domain/check/mostSpecific';
import { finding, type Finding } from '../../src/domain/findings';

const at = (column: string) => ({ table: 'Utfall', row: 0, column, nr: 'I1' });
const unreadable = finding('unreadable-value', at('Utfall'), { value: 'x' });
const divided = finding('percent-divided', at('Målvärde'), { value: '85', share: 0.85 });
const mixed = finding('share-mixed', at('Målvärde'), { whole: 85, share: 0.77 });
const missing = finding('outcome-missing', at('Utfall'), { year: 2025 });
const error = finding('error-value', at('Utfall'), { error: '#N/A', column: 'Utfall', rows: 1 });
const formula = finding('formula-in-input', at('Utfall'), { column: 'Utfall', rows: 1 });
const personal = finding('personal-number', at('Utfall'), { masked: '******-****' });

describe('of the findings of one cell', () => {
  it.each<[string, readonly Finding[], readonly Finding[]]>([
    ['what reading says yields to a rule', [divided, mixed], [mixed]],
    ['an error explains the rest', [unreadable, missing, error], [error]],
    ['what is true besides is kept', [error, formula, personal], [error, formula, personal]],
    ['what is true besides explains nothing', [unreadable, formula], [unreadable, formula]],
    ['what stands alone is kept', [unreadable, divided], [unreadable, divided]],
    [
      'two rules both stand',
      [missing, { ...mixed, place: at('Utfall') }],
      [missing, { ...mixed, place: at('Utfall') }],
    ],
  ])('%s', (_, given, expected) => {
    expect(mostSpecific(given)).toEqual(expected);
  });
});
