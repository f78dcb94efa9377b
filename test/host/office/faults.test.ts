import { errorCodes } from '../../../src/host/office/errors';
import { openHost, type Host } from '../../../src/host/office/host';
import { blankWorkbook, cellValues } from './blankWorkbook';

async function writeThree(host: Host): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Risker');
    for (const [row, value] of ['R1', 'R2', 'R3'].entries()) {
      sheet.getCell(row, 0).values = [[value]];
    }
    await context.sync();
  });
}

async function codeOf(host: Host, work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return error instanceof host.OfficeExtension.Error ? error.code : String(error);
  }
}

test('an action fails with each code, and what came before it stays', async () => {
  const faultless = openHost(blankWorkbook('Risker'));
  await writeThree(faultless);
  const last = faultless.statistics.actions - 1;
  for (const code of errorCodes) {
    const host = openHost(blankWorkbook('Risker'), { faults: { failAction: { action: last, code } } });
    expect(await codeOf(host, writeThree(host))).toBe(code);
    expect(cellValues(host.workbook.activeSheet, 3, 1)).toEqual([['R1'], ['R2'], ['']]);
  }
});

test('a batch fails at each of its actions, and the retry succeeds', async () => {
  const faultless = openHost(blankWorkbook('Risker'));
  await writeThree(faultless);
  for (let action = 0; action < faultless.statistics.actions; action++) {
    const host = openHost(blankWorkbook('Risker'), {
      faults: { failAction: { action, code: 'GeneralException' } },
    });
    expect(await codeOf(host, writeThree(host))).toBe('GeneralException');
    await writeThree(host);
    expect(cellValues(host.workbook.activeSheet, 3, 1)).toEqual([['R1'], ['R2'], ['R3']]);
  }
});

test('a failed sync applies nothing', async () => {
  const host = openHost(blankWorkbook('Risker'), {
    faults: { failSync: { sync: 1, code: 'ServiceNotAvailable' } },
  });
  expect(await codeOf(host, writeThree(host))).toBe('ServiceNotAvailable');
  expect(cellValues(host.workbook.activeSheet, 3, 1)).toEqual([[''], [''], ['']]);
});

test('a lost answer is an error although everything was applied', async () => {
  const host = openHost(blankWorkbook('Risker'), { faults: { dropResponse: { sync: 1 } } });
  expect(await codeOf(host, writeThree(host))).toBe('ServiceNotAvailable');
  expect(cellValues(host.workbook.activeSheet, 3, 1)).toEqual([['R1'], ['R2'], ['R3']]);
});

test('a late answer still arrives', async () => {
  const host = openHost(blankWorkbook('Risker'), { faults: { delay: { sync: 1, milliseconds: 5 } } });
  expect(await codeOf(host, writeThree(host))).toBe('done');
});

test('somebody edits between two syncs', async () => {
  const workbook = blankWorkbook('Risker');
  const host = openHost(workbook, {
    faults: {
      beforeSync: (sync, book) => {
        if (sync === 2) book.activeSheet.name = 'Riskregister';
      },
    },
  });
  const names = await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Risker').load('name');
    await context.sync();
    const before = sheet.name;
    sheet.load('name');
    await context.sync();
    return [before, sheet.name];
  });
  expect(names).toEqual(['Risker', 'Riskregister']);
});

test('faults can be injected while the host is open', async () => {
  const host = openHost(blankWorkbook('Risker'));
  await writeThree(host);
  host.inject({ failSync: { sync: host.statistics.syncs + 1, code: 'AccessDenied' } });
  expect(await codeOf(host, writeThree(host))).toBe('AccessDenied');
  expect(await codeOf(host, writeThree(host))).toBe('done');
});

test('an error tells the statement that failed', async () => {
  const host = openHost(blankWorkbook('Risker'));
  const failing = host.run(async (context) => {
    context.workbook.worksheets.getItem('Risker').getRange('A1:B2').values = [['x']];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' },
  });
});

test('errors of the library are errors of the caller', async () => {
  const host = openHost(blankWorkbook('Risker'), {
    faults: { failSync: { sync: 1, code: 'AccessDenied' } },
  });
  await expect(writeThree(host)).rejects.toBeInstanceOf(Error);
});
