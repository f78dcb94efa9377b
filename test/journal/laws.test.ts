import fc from '../property';
import { listUndoable } from '../../src/actions/journal/undoAction';
import { layInOverview } from '../../src/actions/overview/layInOverview';
import { repairRegisters } from '../../src/actions/repair/repairRegisters';
import type { Host } from '../../src/host/office/host';
import { addSheet, freeze, open, restore, tableOf, write } from '../freeze/functionBooks';
import { registerBook, type RegisterRows } from '../spine/registerBooks';
import { annexed, differences, pictureOfBook, theAnnex, today, undoLast } from './books';

jest.setTimeout(240_000);

const text = fc.oneof(
  fc.constantFrom('Larmet hörs inte i källaren', "'citat", '=1+1', '- punkt', 'två\nrader', '85 %', ''),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const factor = fc.constantFrom(1, 2, 3, 4, '', 'Hög');

const risks = fc
  .array(fc.record({ Risk: text, Beskrivning: text, Sannolikhet: factor, Konsekvens: factor }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => rows.map((row, at) => ({ 'Risk nr': `R${at + 1}`, År: 2025, Målgrupp: 'vuxna', ...row })));

const measures = fc
  .array(fc.record({ Åtgärd: text, Uppföljning: text, Status: fc.constantFrom('Klar', 'på gång', '') }), {
    maxLength: 4,
  })
  .map((rows) => rows.map((row, at) => ({ 'Åtgärd nr': `Å${at + 1}`, År: 2025, 'Risk nr': 'R1', ...row })));

const books: fc.Arbitrary<RegisterRows> = fc.record({ Risker: risks, Åtgärder: measures });

const doings = {
  annex: annexed,
  overview: (host: Host) => layInOverview(host.run, { ...theAnnex, today }),
  mend: (host: Host) => repairRegisters(host.run),
  freeze,
  restore,
};
const names = Object.keys(doings) as (keyof typeof doings)[];

/** The registers as a colleague makes them, and a sheet of the user's own with functions and formulas. */
async function bookOf(rows: RegisterRows): Promise<Host> {
  const host = open(registerBook({ ...rows, Målgrupper: [{ Målgrupp: 'vuxna', 'Bilaga nr': '2' }] }));
  await addSheet(host, 'Eget');
  await write(host, 'Eget', 'A1', [
    ['=KVALITET.RISKNIVA(3,4)', '=A1*2', 'min text'],
    ['=KVALITET.RISKMATRIS(Risker[Sannolikhet],Risker[Konsekvens])', '', 7],
  ]);
  return host;
}

/** Office.js cannot take away the rows that are printed on every page, which mending says beforehand. */
function differing(one: unknown, other: unknown): readonly string[] {
  return differences(one, other).filter((path) => !path.includes('/page/printTitleRows'));
}

const newest = async (host: Host): Promise<number> => (await listUndoable(host.run))[0]?.id ?? 0;

describe('whatever the registers say', () => {
  it('actions that are taken back, the last first, leave the workbook as it was before each', async () => {
    const undone = new Set<string>();
    await fc.assert(
      fc.asyncProperty(books, fc.shuffledSubarray(names, { minLength: 4 }), async (rows, some) => {
        const host = await bookOf(rows);
        const before: (readonly [name: string, picture: unknown])[] = [];
        for (const name of some) {
          const [last, picture] = [await newest(host), pictureOfBook(host.workbook)];
          await doings[name](host);
          if ((await newest(host)) !== last) before.push([name, picture]);
        }
        for (const [name, picture] of before.toReversed()) {
          expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [] });
          expect(differing(picture, pictureOfBook(host.workbook))).toEqual([]);
          undone.add(name);
        }
      }),
      { numRuns: 20 },
    );
    expect(undone.size).toBe(names.length);
  });

  it('what is written in a register in between stays, and all else is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        books,
        fc.constantFrom(...names),
        text,
        fc.nat(),
        fc.nat(15),
        async (rows, name, said, at, column) => {
          const host = await bookOf(rows);
          await repairRegisters(host.run);
          const [last, before] = [await newest(host), pictureOfBook(host.workbook)];
          await doings[name](host);
          const { area } = tableOf(host, 'Risker');
          const row = area.top + 1 + (at % (area.bottom - area.top));
          const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
          await write(host, 'Risker', cell, [[said === '' ? 'något' : `'${said}`]]);
          const written = pictureOfBook(host.workbook);
          if ((await newest(host)) === last) return;
          await undoLast(host);
          const inTheRow = new RegExp(`^/sheets/\\d+/cells/${row},`, 'u');
          const left = differing(before, pictureOfBook(host.workbook));
          expect(left.filter((path) => !inTheRow.test(path))).toEqual([]);
          const inTheCell = new RegExp(`/cells/${row},${column}/value`, 'u');
          const lost = differences(written, pictureOfBook(host.workbook));
          expect(lost.filter((path) => inTheCell.test(path))).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
