import { readFileSync } from 'node:fs';
import { previewAdoption } from '../../src/actions/adopt/adoptSheet';
import { openHost } from '../../src/host/office/host';
import { loadWorkbook } from '../../src/host/xlsx';
import { noAnswers } from '../../src/read/adopt/answers';
import type { Note } from '../../src/read/adopt/report';
import { describeWith } from '../environment';

jest.setTimeout(60_000);

interface GoldenRecord {
  readonly id: string;
  readonly text: string;
}

function isRecord(value: unknown): value is GoldenRecord {
  const { id, text } = Object(value) as Record<string, unknown>;
  return typeof id === 'string' && typeof text === 'string';
}

/** The self-checks and measures in a golden file, wherever they stand. */
function recordsIn(value: unknown): readonly GoldenRecord[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isRecord(value) && /[KA]\d+$/u.test(value.id) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(recordsIn)];
}

/** The ids of `U22-K01..K05, K09, A03-A05`, without what they begin with. */
function idsIn(reference: string): readonly string[] {
  const plain = reference.replaceAll(/[PU]\d\d-/gu, '');
  return [...plain.matchAll(/([KA])(\d+)(?:(?:\.\.|-)[KA](\d+))?/gu)].flatMap(([, letter, first, last]) => {
    const count = Number(last ?? first) - Number(first) + 1;
    return Array.from(
      { length: count },
      (_, at) => `${letter}${String(Number(first) + at).padStart(2, '0')}`,
    );
  });
}

interface GoldenFile {
  readonly areas: unknown;
  readonly ambiguities: readonly { readonly ref: string }[];
}

const bare = (text: string): string => text.replaceAll(/\s+/gu, '').toLowerCase();
const textOf = (cell: Note['cell']): string =>
  cell !== undefined && 'text' in cell ? String(cell.text) : '';
const saysUnsureLink = ({ kind }: Note): boolean => kind === 'withoutRisk' || kind === 'continued';

describeWith('shared', 'what the pasted plans leave open', () => {
  it.each([
    ['plan-2023', ['K06']],
    ['plan-2024', []],
    ['uppfoljning-2022', ['K01', 'A04', 'A05', 'K09', 'K11', 'K14', 'K15', 'A21']],
  ])(
    '%s: each row whose link is unsure is told, and the golden data calls it ambiguous',
    async (name, told) => {
      const golden = JSON.parse(readFileSync(`../shared/golden/${name}.json`, 'utf8')) as GoldenFile;
      const host = openHost(loadWorkbook(readFileSync(`../shared/golden/pasted/${name}.xlsx`)));
      const preview = await previewAdoption(host.run, { answers: noAnswers, today: '2026-11-25' });
      if (preview.kind !== 'previewed') throw new Error(preview.kind);
      const notes = preview.adoption.notes.filter(saysUnsureLink);
      const found = notes.map(({ cell }) =>
        recordsIn(golden.areas)
          .filter(({ text }) => bare(textOf(cell)).includes(bare(text)))
          .map(({ id }) => id.slice(-3)),
      );
      expect(found).toEqual(told.map((id) => [id]));
      const ambiguous = golden.ambiguities.flatMap(({ ref }) => idsIn(ref));
      expect(told.filter((id) => !ambiguous.includes(id))).toEqual([]);
    },
  );
});
