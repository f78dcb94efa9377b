import { changedRowCount, isOutOfDate, type AnnexChanges } from '../../src/write/annex/changes';
import type { RegisterRows } from '../domain/registerRows';
import {
  carryOut,
  cellsOf,
  edit,
  emptyBook,
  makeAnnex,
  planFor,
  type Book,
  type Cells,
  type Chosen,
} from './annexBook';

const rows: RegisterRows = {
  risks: ['R1', 'R2', 'R3'].map((nr) => ({ nr, title: `Risken ${nr}`, statedLevel: 9 })),
  selfChecks: ['E1', 'E2', 'E3'].map((nr) => ({
    nr,
    title: `Kontrollen ${nr}`,
    riskNrs: [nr.replace('E', 'R')],
    followUp: `Resultatet av ${nr}.`,
  })),
};
const withFollowUp = (nr: string, followUp: string): RegisterRows => ({
  ...rows,
  selfChecks: (rows.selfChecks ?? []).map((row) => (row.nr === nr ? { ...row, followUp } : row)),
});
const nothing: AnnexChanges = {
  newRows: [],
  changedTexts: [],
  removedRows: [],
  handEdits: [],
  isReordered: false,
};
const generated = 'Uppföljning:\nResultatet av E2.';
const own = 'Uppföljning:\nResultatet av E2, enligt chefen.';
const sourceOfE2 = { table: 'Egenkontroller', nr: 'E2', year: 2025, column: 'Uppföljning', series: '' };
const keyOfE2 = 'Egenkontroller/E2/2025/Uppföljning';

function made(): { book: Book; cells: Cells } {
  const book = emptyBook();
  const { sheet } = makeAnnex(book, rows);
  return { book, cells: cellsOf(book, sheet) };
}

function changesIn(book: Book, registers: RegisterRows, chosen: Chosen = {}): AnnexChanges | undefined {
  const plan = planFor(book, registers, {}, chosen);
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return plan.changes();
}

const rowOf = (cells: Cells, text: string): number => 1 + cells.findIndex((row) => row.includes(text));

describe('what a rerun would change', () => {
  it('is not asked of an annex that has never been made', () => {
    expect(changesIn(emptyBook(), rows)).toBeUndefined();
  });

  it('is nothing when nothing has happened', () => {
    expect(changesIn(made().book, rows)).toEqual(nothing);
  });

  it('is a text, with the old and the new and where they come from', () => {
    const { book, cells } = made();
    const changes = changesIn(book, withFollowUp('E2', 'Nytt resultat.'));
    expect(changes).toEqual({
      ...nothing,
      changedTexts: [
        {
          key: keyOfE2,
          source: sourceOfE2,
          row: rowOf(cells, generated),
          nextRow: rowOf(cells, generated),
          before: generated,
          after: 'Uppföljning:\nNytt resultat.',
        },
      ],
    });
  });

  it('is a new row, where it will stand', () => {
    const { book } = made();
    const more = {
      ...rows,
      risks: [...(rows.risks ?? []), { nr: 'R4', title: 'Risken R4', statedLevel: 4 }],
    };
    const changes = changesIn(book, more);
    const { sheet } = makeAnnex(book, more);
    expect(changes).toEqual({
      ...nothing,
      newRows: [
        {
          source: { table: 'Risker', nr: 'R4', year: 2025, column: 'Risk', series: '' },
          text: 'Risken R4',
          row: rowOf(cellsOf(book, sheet), 'Risken R4'),
        },
      ],
    });
  });

  it('is a row that goes, where it stands', () => {
    const { book, cells } = made();
    const fewer = { ...rows, selfChecks: (rows.selfChecks ?? []).filter(({ nr }) => nr !== 'E3') };
    const [first] = changesIn(book, fewer)?.removedRows ?? [];
    expect(first?.source).toMatchObject({ table: 'Egenkontroller', nr: 'E3' });
    expect(String(first?.text)).toContain('Kontrollen E3');
    expect(first?.row).toBe(rowOf(cells, String(first?.text)));
  });

  it('is an order, when rows stand in another', () => {
    const { book } = made();
    const turned = { ...rows, risks: [...(rows.risks ?? [])].reverse() };
    expect(changesIn(book, turned)).toEqual({ ...nothing, isReordered: true });
  });

  it('leaves an edit alone, and lists it beside what the register says', () => {
    const { book, cells } = made();
    edit(cells, generated, own);
    expect(changesIn(book, rows)).toEqual({
      ...nothing,
      handEdits: [
        {
          key: keyOfE2,
          source: sourceOfE2,
          row: rowOf(cells, own),
          nextRow: rowOf(cells, own),
          kept: own,
          generated,
        },
      ],
    });
  });

  it('finds texts where they stand now, whatever rows the user has inserted', () => {
    const { book, cells } = made();
    cells.splice(3, 0, ['Egen rad', '', ''], ['En till', '', '']);
    const [changed] = changesIn(book, withFollowUp('E2', 'Nytt.'))?.changedTexts ?? [];
    expect(changed).toMatchObject({
      before: generated,
      row: rowOf(cells, generated),
      nextRow: rowOf(cells, generated) - 2,
    });
  });

  it('is a heading too', () => {
    const { book } = made();
    const renamed = { ...rows, settings: { heading: 'Så gick året {år}' } };
    expect(changesIn(book, renamed)?.changedTexts).toEqual([
      expect.objectContaining({ source: undefined, after: 'Så gick året 2025', row: 2 }),
    ]);
  });

  it('is gone when it has been carried out', () => {
    const { book } = made();
    const changed = withFollowUp('E2', 'Nytt resultat.');
    makeAnnex(book, changed);
    expect(changesIn(book, changed)).toEqual(nothing);
  });
});

describe('an annex is out of date', () => {
  it('when the registers say something else', () => {
    expect(isOutOfDate(nothing)).toBe(false);
    const { book } = made();
    const changes = changesIn(book, withFollowUp('E2', 'Nytt resultat.'));
    expect(changes && isOutOfDate(changes)).toBe(true);
  });

  it('in so many rows, however many texts of a row have changed', () => {
    const { book } = made();
    const [first, ...others] = withFollowUp('E2', 'Nytt resultat.').selfChecks ?? [];
    const selfChecks = others.map((row) => (row.nr === 'E2' ? { ...row, title: 'Ett nytt namn' } : row));
    const changes = changesIn(book, { ...rows, selfChecks: [first ?? {}, ...selfChecks] });
    expect(changes?.changedTexts).toHaveLength(2);
    expect(changes && changedRowCount(changes)).toBe(1);
  });

  it('and not when only the sheet was edited', () => {
    const { book, cells } = made();
    edit(cells, generated, own);
    const changes = changesIn(book, rows);
    expect(changes && isOutOfDate(changes)).toBe(false);
  });
});

describe('a conflict', () => {
  const changed = withFollowUp('E2', 'Nytt resultat.');
  const conflicting = (): { book: Book; cells: Cells } => {
    const book = made();
    edit(book.cells, generated, own);
    return book;
  };
  const run = (book: Book, chosen: Chosen): void => {
    const plan = planFor(book, changed, {}, chosen);
    if (plan.kind === 'planned') carryOut(book, plan.plan);
  };

  it('is neither a changed text nor an edit without more', () => {
    expect(changesIn(conflicting().book, changed)).toEqual(nothing);
  });

  it('leaves the edit where nothing else is chosen', () => {
    const { book, cells } = conflicting();
    run(book, {});
    expect(cells.flat()).toContain(own);
  });

  it('gives way to the register where that is chosen, and is no more', () => {
    const { book, cells } = conflicting();
    const givenUp = [{ key: keyOfE2, kept: own }];
    expect(changesIn(book, changed, { givenUp })?.changedTexts).toEqual([
      expect.objectContaining({ before: own, after: 'Uppföljning:\nNytt resultat.' }),
    ]);
    run(book, { givenUp });
    expect(cells.flat()).not.toContain(own);
    expect(cells.flat()).toContain('Uppföljning:\nNytt resultat.');
    expect(makeAnnex(book, changed).summary.conflicts).toEqual([]);
  });

  it('keeps an edit that is not the one the user saw', () => {
    const { book, cells } = conflicting();
    run(book, { givenUp: [{ key: keyOfE2, kept: 'Något annat.' }] });
    expect(cells.flat()).toContain(own);
  });
});
