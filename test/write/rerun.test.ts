import fc from '../property';
import type { RegisterRows } from '../domain/registerRows';
import {
  carryOut,
  cellsOf,
  edit,
  emptyBook,
  makeAnnex,
  planFor,
  planned,
  type Book,
  type Cells,
} from './annexBook';

const many = (count: number): RegisterRows => ({
  risks: Array.from({ length: count }, (_, at) => ({
    nr: `R${at + 1}`,
    title: `Risk nummer ${at + 1}`,
    statedLevel: 9,
  })),
  selfChecks: Array.from({ length: count }, (_, at) => ({
    nr: `E${at + 1}`,
    title: `Kontroll nummer ${at + 1}`,
    riskNrs: [`R${at + 1}`],
    followUp: `Resultat nummer ${at + 1}.`,
  })),
});
const rows = many(5);
const withFollowUp = (nr: string, followUp: string): RegisterRows => ({
  ...rows,
  selfChecks: (rows.selfChecks ?? []).map((row) => (row.nr === nr ? { ...row, followUp } : row)),
});
const generated = 'Uppföljning:\nResultat nummer 2.';
const edited = 'Uppföljning:\nResultat nummer två, enligt chefen.';

function made(): { book: Book; cells: Cells; sheet: string } {
  const book = emptyBook();
  const { sheet } = makeAnnex(book, rows);
  return { book, sheet, cells: cellsOf(book, sheet) };
}

describe('running again', () => {
  it('without changes gives the same cells, the same notes and nothing to report', () => {
    const { book, cells, sheet } = made();
    const before = structuredClone([...book.sheets]);
    const again = makeAnnex(book, rows);
    expect(again.sheet).toBe(sheet);
    expect([...book.sheets]).toEqual(before);
    expect(again.summary).toMatchObject({ conflicts: [], orphans: [], setAside: [] });
    expect(cells.length).toBe(again.summary.rows);
  });

  it('keeps what was edited by hand, run after run', () => {
    const { book, cells } = made();
    edit(cells, generated, edited);
    makeAnnex(book, rows);
    const second = makeAnnex(book, rows);
    expect(cells.flat()).toContain(edited);
    expect(cells.flat()).not.toContain(generated);
    expect(second.summary.conflicts).toEqual([]);
  });

  it('writes what has changed in the registers', () => {
    const { book, cells } = made();
    makeAnnex(book, withFollowUp('E2', 'Nytt resultat.'));
    expect(cells.flat()).toContain('Uppföljning:\nNytt resultat.');
  });

  it('lists the new text as a conflict when both have changed, until they agree', () => {
    const { book, cells } = made();
    edit(cells, generated, edited);
    const once = (): void => {
      const { summary } = makeAnnex(book, withFollowUp('E2', 'Nytt resultat.'));
      const row = 1 + cells.findIndex((line) => line[1] === edited);
      expect(summary.conflicts).toEqual([
        {
          key: 'Egenkontroller/E2/2025/Uppföljning',
          source: { table: 'Egenkontroller', nr: 'E2', year: 2025, column: 'Uppföljning', series: '' },
          kept: edited,
          proposed: 'Uppföljning:\nNytt resultat.',
          row,
        },
      ]);
    };
    once();
    once();
    edit(cells, edited, 'Uppföljning:\nNytt resultat.');
    expect(makeAnnex(book, withFollowUp('E2', 'Nytt resultat.')).summary.conflicts).toEqual([]);
  });

  it('lists in full an edit whose source is gone', () => {
    const { book, cells } = made();
    edit(cells, generated, edited);
    const { summary } = makeAnnex(book, {
      ...rows,
      selfChecks: (rows.selfChecks ?? []).filter(({ nr }) => nr !== 'E2'),
    });
    expect(summary.orphans).toEqual([
      expect.objectContaining({ kept: edited, source: expect.objectContaining({ nr: 'E2' }) as unknown }),
    ]);
  });

  it('lists in full what the user wrote on rows of his own and beside the tables', () => {
    const { book, cells } = made();
    const at = cells.findIndex((row) => row[1] === generated);
    cells.splice(at, 0, ['Egen rad', '', 'med text']);
    cells[at + 3]?.push('', 'Vid sidan');
    const { summary } = makeAnnex(book, rows);
    expect(summary.setAside).toEqual(['Egen rad', 'med text', 'Vid sidan']);
    expect(cells.flat()).not.toContain('Egen rad');
  });

  it('finds the edits whatever rows have been inserted, deleted and moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (inserted, from, to) => {
          const { book, cells } = made();
          edit(cells, generated, edited);
          const moved = cells.splice(1 + (from % (cells.length - 1)), 1);
          cells.splice(1 + (to % (cells.length - 1)), 0, ...moved);
          inserted.forEach((place, at) => cells.splice(1 + place, 0, [`Min rad ${at}`, '', '']));
          makeAnnex(book, rows);
          const { cells: fresh } = made();
          edit(fresh, generated, edited);
          expect(cells).toEqual(fresh);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('an edit follows its source to another place', () => {
    const { book, cells } = made();
    edit(cells, generated, edited);
    makeAnnex(book, { ...rows, risks: [...(rows.risks ?? [])].reverse() });
    const at = cells.findIndex((row) => row[1] === edited);
    expect(cells[at - 1]?.[1]).toBe('Egenkontroll:\nKontroll nummer 2');
  });

  it('an edited cell that was cut is joined before it is compared', () => {
    const long = Array.from({ length: 200 }, (_, at) => `Mening nummer ${at} om resultatet.`).join(' ');
    const book = emptyBook();
    const { sheet } = makeAnnex(book, withFollowUp('E2', long));
    const cells = cellsOf(book, sheet);
    const part = cells.find((row) => String(row[1]).startsWith('Forts. '));
    expect(part).toBeDefined();
    if (part) part[1] = String(part[1]).replace(/Mening nummer (\d+)/u, 'Ändrad mening $1');
    const before = structuredClone(cells);
    const { summary } = makeAnnex(book, withFollowUp('E2', long));
    expect(summary.conflicts).toEqual([]);
    expect(cells).toEqual(before);
    makeAnnex(book, withFollowUp('E2', 'Kort.'));
    expect(cells.flat().filter((text) => String(text).includes('Ändrad mening'))).toHaveLength(1);
  });

  it('an edited introduction is one text, broken anew', () => {
    const { book, cells } = made();
    const first = cells[2];
    if (first) first[0] = `Vår egen inledning. ${String(first[0])}`;
    makeAnnex(book, rows);
    expect(cells[2]?.[0]).toMatch(/^Vår egen inledning\. Bilagan visar/u);
    const once = structuredClone(cells);
    makeAnnex(book, rows);
    expect(cells).toEqual(once);
  });

  it('a footnote mark that moves is no edit, and an edit gets its mark anew', () => {
    const lists = { terms: [{ term: 'resultat', explanation: 'Resultat är utfall' }] };
    const book = emptyBook();
    const { sheet } = makeAnnex(book, { ...rows, lists });
    const cells = cellsOf(book, sheet);
    edit(cells, 'Uppföljning:\nResultat¹ nummer 1.', 'Uppföljning:\nMycket bra resultat¹ i år.');
    const added = [
      { nr: 'E0', title: 'Resultat', followUp: 'Ok.', riskNrs: ['R1'] },
      ...(rows.selfChecks ?? []),
    ];
    const { summary } = makeAnnex(book, { ...rows, selfChecks: added, lists });
    expect(summary).toMatchObject({ conflicts: [], orphans: [], setAside: [] });
    expect(cells.flat()).toContain('Egenkontroll:\nResultat¹');
    expect(cells.flat()).toContain('Uppföljning:\nMycket bra resultat i år.');
  });

  it('a number corrected in the figures stays a number', () => {
    const figures: RegisterRows = {
      indicators: [{ nr: 'I1', title: 'Nöjda' }],
      outcomes: [{ nr: 'I1', outcome: 0.77, target: 0.85 }],
    };
    const book = emptyBook();
    const cells = cellsOf(book, makeAnnex(book, figures).sheet);
    const row = cells.find((line) => line[1] === 0.77);
    if (row) row[1] = 0.79;
    makeAnnex(book, figures);
    expect(cells.flat()).toContain(0.79);
  });
});

describe('a write that fails', () => {
  it('at any edit leaves a sheet that is marked or whole, and a retry gives what a faultless run gives', () => {
    const { book, cells } = made();
    edit(cells, generated, edited);
    const start = structuredClone(book);
    const { plan, sheet } = planned(planFor(book, rows));
    carryOut(book, plan);
    const wanted = structuredClone(cellsOf(book, sheet));
    for (let done = 0; done <= plan.length; done++) {
      const broken = structuredClone(start);
      carryOut(broken, plan.slice(0, done));
      const first = String(cellsOf(broken, sheet)[0]?.[0] ?? '');
      const isMarked = first.startsWith('Ofullständig') || broken.tabs.get(sheet) === '#C00000';
      if (!isMarked) expect([cellsOf(start, sheet), wanted]).toContainEqual(cellsOf(broken, sheet));
      makeAnnex(broken, rows);
      expect(cellsOf(broken, sheet)).toEqual(wanted);
      expect(broken.tabs.get(sheet)).toBe('');
    }
  });

  it('of a first annex at any edit does not stand in the way of the next', () => {
    const { plan, sheet } = planned(planFor(emptyBook(), rows));
    const wanted = emptyBook();
    carryOut(wanted, plan);
    for (let done = 0; done <= plan.length; done++) {
      const broken = emptyBook();
      carryOut(broken, plan.slice(0, done));
      expect(makeAnnex(broken, rows).sheet).toBe(sheet);
      expect(cellsOf(broken, sheet)).toEqual(cellsOf(wanted, sheet));
    }
  });

  it('lists once more what a failed write set aside', () => {
    const { book, cells, sheet } = made();
    cells.push(['Egen rad']);
    const { plan } = planned(planFor(book, rows));
    carryOut(book, plan.slice(0, plan.findIndex((step) => step.edit === 'clearSheet') + 1));
    expect(planned(planFor(book, rows)).summary.setAside).toEqual(['Egen rad']);
    makeAnnex(book, rows);
    expect(makeAnnex(book, rows).summary.setAside).toEqual([]);
    expect(book.sheets.has(sheet)).toBe(true);
  });
});
