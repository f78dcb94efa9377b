import { createRegisters } from '../../src/actions/createRegisters';
import { exportAsJson } from '../../src/actions/exportRegisters';
import { openHost, type HostOptions } from '../../src/host/office/host';
import { web } from '../../src/host/office/profile';
import type { Workbook } from '../../src/host/workbook/workbook';
import { createWorkbook } from '../../src/host/xlsx';
import { exampleRows, measure, risk, selfCheck, theExample } from './exampleRegisters';
import { typeInRegister } from './handEdits';
import { annexedBook, annexIn, cellsOf, registerBook, sheetIn, type AnnexedBook } from './registerBooks';

const sentence =
  'Stickprovet i höstas visade att åtta av tio planer var aktuella vid uppföljningen, och att resten ses över. ';

/** As many risks as asked for, each with a self-check and a measure that say so many sentences. */
function bookOf(count: number, sentences: number): Workbook {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const text = sentence.repeat(sentences);
  return registerBook({
    Risker: numbers.map((nr) => risk(`R${nr}`, { Beskrivning: sentence })),
    Egenkontroller: numbers.map((nr) => selfCheck(`E${nr}`, { 'Risk nr': `R${nr}`, Uppföljning: text })),
    Åtgärder: numbers.map((nr) => measure(`Å${nr}`, { 'Egenkontroll nr': `E${nr}`, Uppföljning: text })),
  });
}

const small = 2;
const large = 10;

jest.setTimeout(240_000);

interface Weighed extends AnnexedBook {
  /** Bytes of each request, as they crossed the wire. */
  readonly requests: readonly number[];
}

async function weighed(book: Workbook, profile: HostOptions['profile'] = {}): Promise<Weighed> {
  const requests: number[] = [];
  const annexed = await annexedBook(book, theExample, {
    profile,
    log: (direction, text) => {
      if (direction === 'request') requests.push(Buffer.byteLength(text));
    },
  });
  return { ...annexed, requests };
}

/** Made once for all tests that only look at it. */
const known = new Map<string, Promise<Weighed>>();

function annexOf(count: number, sentences: number): Promise<Weighed> {
  const key = `${count} ${sentences}`;
  const annexed = known.get(key) ?? weighed(bookOf(count, sentences), web);
  known.set(key, annexed);
  return annexed;
}

const bytesOfJson = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The cells of the annex and of its trace, which is all that must be sent. */
function bytesToSend({ host, sheet }: AnnexedBook): number {
  const notes = cellsOf(sheetIn(host.workbook, '_kvalitetsplan'), 7);
  return bytesOfJson(cellsOf(sheet)) + bytesOfJson(notes.map((row) => row.slice(3)));
}

describe('making an annex', () => {
  it.each([1, 100, 2000])(
    'of %d risks takes two reads, one write and one look at the result',
    async (count) => {
      const { host, made } = await annexOf(count, small);
      expect(host.statistics.syncs).toBe(4);
      expect(made.summary.rows).toBeGreaterThan(2 * count);
    },
  );

  it('again takes as many', async () => {
    const { host } = await weighed(bookOf(100, small), web);
    await typeInRegister(host, 'Risker', 'R1', 'Risk', 'Något annat');
    const before = host.statistics.syncs;
    await annexIn(host, theExample);
    expect(host.statistics.syncs - before).toBe(4);
  });

  it('of nothing but an indicator takes as many', async () => {
    const { host } = await weighed(
      registerBook({ ...exampleRows, Risker: [], Egenkontroller: [], Åtgärder: [] }),
    );
    expect(host.statistics.syncs).toBe(4);
  });

  it('again leaves the user the list of what can be undone', async () => {
    const { host } = await annexedBook(registerBook(exampleRows), theExample);
    const before = host.undoClearedBy.length;
    await annexIn(host, theExample);
    expect(host.undoClearedBy.slice(before)).toEqual([]);
  });

  it('writes cells in blocks: more risks bring page breaks and longer lists of addresses, and nothing else', async () => {
    const [few, many] = [await annexOf(100, small), await annexOf(2000, small)];
    const withoutBreaks = ({ host, made }: Weighed): number => host.statistics.actions - made.summary.pages;
    expect(withoutBreaks(many)).toBeLessThan(1.5 * withoutBreaks(few));
  });

  /** Excel takes page breaks one by one: each is a path and an action in the request. */
  const bytesOfBreak = 190;

  it.each([
    [100, small],
    [1000, small],
    [2000, small],
    [500, large],
  ])(
    'of %d risks with %d sentences each sends at most 1.05 times its cells, a constant, and its page breaks',
    async (count, sentences) => {
      const annexed = await annexOf(count, sentences);
      const breaks = (annexed.made.summary.pages - 1) * bytesOfBreak;
      const constant = 60_000;
      const bytes = annexed.host.statistics.bytesSent - constant - breaks;
      expect(bytes / bytesToSend(annexed)).toBeLessThanOrEqual(1.05);
    },
  );
});

describe('an annex of 10,000 risks and 20 MB of text, in Excel on the web', () => {
  it('is read and written in no more requests than the limit of 5 MB asks for', async () => {
    const annexed = await weighed(bookOf(10_000, 8), web);
    const { host, made, requests } = annexed;
    const limit = 5 * 1024 * 1024;
    expect(made.summary.isUnbroken).toBe(true);
    expect(Math.max(...requests)).toBeLessThanOrEqual(limit);
    const { bytesSent, bytesReceived, syncs } = host.statistics;
    expect(bytesSent).toBeGreaterThan(20e6);
    expect(bytesSent / bytesToSend(annexed)).toBeLessThanOrEqual(1.05);
    const writes = requests.filter((bytes) => bytes > limit / 10).length;
    expect(writes).toBeLessThanOrEqual(1 + Math.ceil(bytesSent / 4.4e6));
    expect(syncs - writes).toBeLessThanOrEqual(3 * Math.ceil(bytesReceived / limit));
  });
});

describe('other actions', () => {
  it('create reads twice and writes once, whatever it fills the registers with', async () => {
    for (const content of ['empty', 'sample'] as const) {
      const host = openHost(createWorkbook('ny.xlsx'), { profile: web });
      await createRegisters(host.run, { content, today: '2026-11-22' });
      expect(host.statistics.syncs).toBe(3);
    }
  });

  it('export reads twice and writes nothing', async () => {
    const host = openHost(bookOf(100, small), { profile: { readOnly: true } });
    expect((await exportAsJson(host.run, { withhold: true })).kind).toBe('exported');
    expect(host.statistics.syncs).toBe(2);
  });
});
