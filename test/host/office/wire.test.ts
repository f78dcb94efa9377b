/** What crosses the wire: how much, how often, and what it costs. */
import { openHost } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet } from './onSheet';

test('syncs, actions and bytes are counted', async () => {
  const sent: string[] = [];
  const host = openHost(blankWorkbook(), {
    log: (direction, text) => {
      if (direction === 'request') sent.push(text);
    },
  });
  await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    range.values = [['å']];
  });
  const { statistics } = host;
  expect(statistics.syncs).toBe(2);
  expect(statistics.requests).toBe(sent.length);
  expect(statistics.bytesSent).toBe(sent.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  expect(statistics.bytesReceived).toBeGreaterThan(0);
  expect(statistics.actions).toBeGreaterThan(4);
});

test('one large write costs little more than the JSON of its cells', async () => {
  const host = openHost(blankWorkbook());
  const values = Array.from({ length: 5_000 }, (_, row) => [
    `R${row}`,
    'Familjer får inte samordnat stöd',
    row,
  ]);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:C5000').values = values;
  });
  const payload = Buffer.byteLength(JSON.stringify(values));
  expect(host.statistics.bytesSent).toBeLessThan(payload * 1.05 + 4_000);
  expect(host.statistics.syncs).toBe(1);
});

test('hosts in one process do not meet', async () => {
  const hosts = [openHost(blankWorkbook('a')), openHost(blankWorkbook('b'))] as const;
  const names = await Promise.all(
    hosts.map((host) =>
      onSheet(host, async (sheet, context) => {
        sheet.load('name');
        await context.sync();
        return sheet.name;
      }),
    ),
  );
  expect(names).toEqual(['a', 'b']);
  expect(hosts[0].Excel).not.toBe(hosts[1].Excel);
});

test('values are read as plain arrays of this program', async () => {
  const host = openHost(blankWorkbook());
  const values = await onSheet(host, async (sheet, context) => {
    const range = sheet.getRange('A1:B1').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toStrictEqual([['', '']]);
});

test('a defect of the host fails the sync with its trace', async () => {
  const host = openHost(blankWorkbook(), {
    calculator: {
      recalculate: () => {
        throw new TypeError('a defect');
      },
    },
  });
  const work = onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  await expect(work).rejects.toMatchObject({
    code: 'HostDefect',
    message: expect.stringContaining('a defect') as string,
  });
});
