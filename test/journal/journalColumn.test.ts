import {
  emptyList,
  fits,
  journalEdits,
  mostCharacters,
  readList,
  unpackedCells,
  type JournalList,
} from '../../src/write/journal/journalColumn';
import type { Edit } from '../../src/write/plan';

const facts = { action: 'freeze', subject: '', time: '2026-03-02T08:00:00Z', sheets: 0, cells: 1 } as const;

/** The column as a sheet holds it. */
function column(): { readonly write: (edits: readonly Edit[]) => void; readonly cells: string[] } {
  const cells: string[] = [];
  return {
    cells,
    write: (edits) => {
      for (const edit of edits) {
        if (edit.edit !== 'values') continue;
        edit.values.forEach(([text = ''], at) => {
          cells[edit.row + at] = String(text);
        });
      }
    },
  };
}

/** One action after the other, each with as many characters. */
function remembered(sizes: readonly number[]): { readonly list: JournalList; readonly cells: string[] } {
  const { write, cells } = column();
  for (const size of sizes) {
    write(journalEdits(readList(cells[0] ?? ''), { add: { facts, content: 'x'.repeat(size - 2) } }));
  }
  return { list: cells[0] === undefined ? emptyList : readList(cells[0]), cells };
}

describe('the journal', () => {
  it('holds the last ten actions, each with what it needs', () => {
    const { list, cells } = remembered(Array.from({ length: 12 }, (_, at) => 10 + at));
    expect(list.lines.map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const contents = list.lines.map(({ row, count }) =>
      unpackedCells(cells.slice(row, row + count).map((text) => [text])),
    );
    expect(contents).toEqual(Array.from({ length: 10 }, (_, at) => 'x'.repeat(10 + at)));
  });

  it('holds two million characters, and forgets the oldest, texts and all, when there are more', () => {
    const { list, cells } = remembered([800_000, 800_000, 800_000]);
    expect(list.lines.map(({ id }) => id)).toEqual([2, 3]);
    expect(cells.join('').length).toBeLessThan(mostCharacters);
    expect(remembered([1_000_000, 1_000_000]).list.lines).toHaveLength(2);
    expect(remembered([1_000_000, 1_000_001]).list.lines).toHaveLength(1);
  });

  it('has room for an action of two million characters, and for no larger one', () => {
    expect([fits(mostCharacters), fits(mostCharacters + 1)]).toEqual([true, false]);
    expect(remembered([10, mostCharacters]).list.lines).toMatchObject([
      { id: 2, characters: mostCharacters },
    ]);
  });
});
