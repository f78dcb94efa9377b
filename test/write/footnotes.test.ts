import { superscript, withoutMarks } from '../../src/write/annex/footnotes';
import { termFinder } from '../../src/write/annex/terms';
import { annexCells } from './annexBook';

const term = (word: string, explanation = `${word} är något`): { term: string; explanation: string } => ({
  term: word,
  explanation,
});
const found = (text: string, ...words: string[]): string[] =>
  termFinder(words.map((word) => term(word)))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('terms', () => {
  it('are found as whole words in any case', () => {
    expect(found('FREDA, freda och fredad; förFREDA', 'Freda')).toEqual(['FREDA', 'freda']);
    expect(found('Ärendet i ärenden', 'ärende', 'ärendet')).toEqual(['Ärendet']);
    expect(found('möter på Forum 4:a?', 'Forum 4:a')).toEqual(['Forum 4:a']);
  });

  it('are whole where a letter with a mark, a digit or another script stands beside them', () => {
    expect(found('IVO2 IVOä IVOя IVO', 'IVO')).toEqual(['IVO']);
  });

  it('the longer of two wins', () => {
    expect(found('En samordnad individuell plan', 'plan', 'samordnad individuell plan')).toEqual([
      'samordnad individuell plan',
    ]);
  });

  it('blank terms are nothing', () => {
    expect(found('a b', '', ' ')).toEqual([]);
  });
});

it.each([
  [1, '¹'],
  [10, '¹⁰'],
  [234, '²³⁴'],
])('the number %d is marked %s', (number, mark) => {
  expect(superscript(number)).toBe(mark);
});

describe('footnotes in the annex', () => {
  const terms = [term('SIP', 'Samordnad individuell plan'), term('FREDA'), term('oanvänd')];
  const cells = annexCells({
    risks: [{ nr: 'R1', title: 'Brist i FREDA', description: 'Gäller freda.' }],
    selfChecks: [{ nr: 'E1', title: 'SIP finns', followUp: 'SIP och FREDA.', riskNrs: ['R1'] }],
    lists: { terms },
  });
  const texts = cells.flat();

  it('are marked at the first occurrence in reading order only, a pair’s columns one after the other', () => {
    expect(texts).toContain('Brist i FREDA¹');
    expect(texts).toContain('Risknivå saknas\nGäller freda.');
    expect(texts).toContain('Egenkontroll:\nSIP² finns');
    expect(texts).toContain('Uppföljning:\nSIP och FREDA.');
  });

  it('are explained last, in the order of their numbers, a term that is not in its explanation before it', () => {
    expect(cells.slice(-2).map((row) => row[0])).toEqual([
      '¹ FREDA är något',
      '² SIP: Samordnad individuell plan',
    ]);
  });

  it('marks that came along from an older document are not doubled', () => {
    const rows = annexCells({
      risks: [{ nr: 'R1', title: 'FREDA³ och FREDA³' }],
      lists: { terms: [term('FREDA')] },
    });
    expect(rows.flat()).toContain('FREDA¹ och FREDA');
  });

  it('can be taken away again', () => {
    const finder = termFinder(terms);
    expect(withoutMarks('Brist i FREDA¹ och m²', finder)).toBe('Brist i FREDA och m²');
    expect(withoutMarks('¹⁰ FREDA är något', finder)).toBe('FREDA är något');
  });
});
