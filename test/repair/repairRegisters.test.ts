import { columnLetters } from '../../src/tables/columnLetters';
import {
  column,
  emptyBook,
  freeze,
  read,
  registerBook,
  reopened,
  tableOf,
  write,
} from '../freeze/functionBooks';
import { change, nothing, preview, repair, reportOf, type Host } from './repairBooks';

/** Damages a sample, mends it, and tells what was said beforehand; afterwards nothing is left to mend. */
async function mended(host: Host): Promise<ReturnType<typeof reportOf>> {
  const before = reportOf(await preview(host));
  const after = reportOf(await repair(host));
  expect(after).toEqual(before);
  expect(reportOf(await preview(host)).repairs).toEqual([]);
  return after;
}

describe('registers that are as they were made', () => {
  it.each(['empty', 'sample'] as const)('have nothing to mend: %s', async (content) => {
    const host = await registerBook(content);
    expect(reportOf(await preview(host))).toEqual(nothing);
    expect(reportOf(await preview(reopened(host)))).toEqual(nothing);
  });

  it('are not written to', async () => {
    const host = await registerBook();
    const before = host.statistics.syncs;
    await repair(host);
    expect(host.statistics.syncs - before).toBe(4);
  });
});

describe('a calculated column that was written over', () => {
  it('is calculated again, and what stood there is told with its cell', async () => {
    const host = await registerBook();
    const levels = await column(host, 'Risker', 'Risknivå');
    await write(host, 'Risker', 'J3', [[99], ['hög enligt chefen'], ['']]);
    const { repairs, overwritten } = await mended(host);
    expect(repairs).toEqual([{ kind: 'formula', table: 'Risker', column: 'Risknivå', rows: 3 }]);
    const place = { sheet: 'Risker', column: 9, header: 'Risknivå' };
    expect(overwritten).toEqual([
      { ...place, row: 2, nr: 'R2', was: 99 },
      { ...place, row: 3, nr: 'R3', was: 'hög enligt chefen' },
    ]);
    expect(await column(host, 'Risker', 'Risknivå')).toEqual(levels);
  });

  it('is told with its formula where that was another', async () => {
    const host = await registerBook();
    await write(host, 'Risker', 'J2', [['=1+1']]);
    expect((await mended(host)).overwritten).toMatchObject([{ row: 1, was: '=1+1' }]);
  });

  it('is left alone where the functions are values for others to read', async () => {
    const host = await registerBook();
    await freeze(host);
    const { repairs, leftAlone } = reportOf(await repair(host));
    expect(repairs).toEqual([]);
    expect(leftAlone).toMatchObject([{ why: 'frozen' }]);
  });

  it('is left alone where people have filled it in, in a register that the add-in did not make', async () => {
    const host = await registerBook('empty');
    await change(host, (workbook) => {
      workbook.names.getItem('_kv_Risker_Risknivå').delete();
    });
    await write(host, 'Risker', 'A2', [['R1', 2025]]);
    await write(host, 'Risker', 'J2', [[6]]);
    const { repairs, leftAlone } = reportOf(await repair(host));
    expect(leftAlone).toEqual([{ why: 'filledByHand', table: 'Risker', column: 'Risknivå' }]);
    expect(repairs).toEqual([]);
    expect(await read(host, 'Risker', 'J2')).toEqual([[6]]);
    expect(reportOf(await preview(host)).leftAlone).toEqual(leftAlone);
  });
});

describe('drop-downs', () => {
  it('come back where they were cleared or replaced', async () => {
    const host = await registerBook();
    await change(host, (workbook) => {
      workbook.worksheets.getItem('Åtgärder').getRange('J4:J5').dataValidation.clear();
      workbook.worksheets.getItem('Risker').getRange('D2:D40').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Ett,Två' },
      };
    });
    expect((await mended(host)).repairs).toEqual([
      { kind: 'lists', table: 'Risker', columns: ['Område'] },
      { kind: 'lists', table: 'Åtgärder', columns: ['Status'] },
    ]);
  });

  it('get back the names that their words come from', async () => {
    const host = await registerBook();
    await change(host, ({ names }) => {
      names.getItem('_kv_lista_Enheter_Enhet').delete();
    });
    expect((await mended(host)).repairs).toEqual([{ kind: 'listSources', lists: ['Enheter'] }]);
  });

  it('are left without words where their list table is gone, and that is told', async () => {
    const host = await registerBook();
    await change(host, ({ tables, names }) => {
      tables.getItem('Enheter').delete();
      names.getItem('_kv_lista_Enheter_Enhet').delete();
    });
    const { leftAlone } = reportOf(await repair(host));
    expect(leftAlone).toMatchObject([{ why: 'listMissing', missing: ['Enheter'] }]);
  });
});

describe('statuses and bands that are new in Inställningar', () => {
  /** Writes below the table and lets it grow, as Excel does when someone types there. */
  async function add(host: Host, table: string, cells: readonly (string | number)[]): Promise<void> {
    const { area } = tableOf(host, table);
    const first = columnLetters(area.left);
    await write(host, 'Inställningar', `${first}${area.bottom + 2}`, [cells]);
    await change(host, ({ tables }) => {
      const last = columnLetters(area.right);
      tables.getItem(table).resize(`Inställningar!${first}${area.top + 1}:${last}${area.bottom + 2}`);
    });
  }

  /** The words of a drop-down, as Excel would show them. */
  async function words(host: Host, name: string): Promise<unknown[]> {
    await change(host, ({ worksheets }) => worksheets.add('Prov'));
    await write(host, 'Prov', 'A1', [[`=TEXTJOIN("|",TRUE,${name})`]]);
    const [[text]] = (await read(host, 'Prov', 'A1')) as [[string]];
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Prov').delete();
    });
    return text.split('|');
  }

  it('are in the drop-downs at once: units, areas and statuses', async () => {
    const host = await registerBook();
    await add(host, 'Enheter', ['Ungdomsteamet']);
    await add(host, 'Områden', [99, 'Anhörigstöd', '']);
    await add(host, 'Statusar', ['Åtgärd', 'Vilande', '‖', '#5C2E91', 'åtgärden vilar', 'Nej']);
    expect(await words(host, '_kv_lista_Enheter_Enhet')).toContain('Ungdomsteamet');
    expect(await words(host, '_kv_lista_Områden_Område')).toContain('Anhörigstöd');
    expect(await words(host, '_kv_lista_Statusar_Status_Åtgärd')).toContain('Vilande');
  });

  it('get their colour and symbol, and stand with the statuses of their kind', async () => {
    const host = await registerBook();
    await add(host, 'Statusar', ['Åtgärd', 'Vilande', '‖', '#5C2E91', 'åtgärden vilar', 'Nej']);
    expect((await mended(host)).repairs).toEqual([
      { kind: 'statusOrder', table: 'Statusar' },
      { kind: 'lists', table: 'Statusar', columns: ['Gäller', 'Kräver uppföljning'] },
      { kind: 'looks', table: 'Åtgärder', columns: ['Status'] },
    ]);
    expect(await words(host, '_kv_lista_Statusar_Status_Åtgärd')).toEqual([
      'Ej påbörjad',
      'Pågår',
      'Klar',
      'Utgått',
      'Vilande',
    ]);
    const status = await formatsOf(host, 'Åtgärder', 'J2');
    expect(status).toContainEqual(['=$J2="Vilande"', '"‖ "0;"‖ "-0;"‖ "0;"‖ "@']);
    expect(status).toHaveLength(5);
  });

  it('take the colours that the tables say, and a colour that is none is left out', async () => {
    const host = await registerBook();
    const { area } = tableOf(host, 'Riskklasser');
    await write(host, 'Inställningar', `${columnLetters(area.left + 4)}${area.top + 2}`, [
      ['#00AA00'],
      ['blå'],
    ]);
    expect((await mended(host)).repairs).toEqual([
      { kind: 'looks', table: 'Risker', columns: ['Risknivå', 'Riskklass'] },
    ]);
  });

  it('leave alone the looks that the users have made themselves', async () => {
    const host = await registerBook();
    await change(host, ({ worksheets }) => {
      const own = worksheets.getItem('Åtgärder').getRange('J2:J9').conditionalFormats.add('Custom');
      own.custom.rule.formula = '=LEN($J2)>12';
      own.custom.format.font.bold = true;
    });
    await add(host, 'Statusar', ['Åtgärd', 'Vilande', '‖', '#5C2E91', 'åtgärden vilar', 'Nej']);
    await mended(host);
    expect(await formatsOf(host, 'Åtgärder', 'J2')).toContainEqual(['=LEN($J2)>12', null]);
  });

  async function formatsOf(host: Host, sheet: string, cell: string): Promise<unknown[]> {
    return host.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange(cell).conditionalFormats;
      formats.load('items/custom/rule/formula,items/custom/format/numberFormat');
      await context.sync();
      return formats.items.map(({ custom }): unknown[] => [custom.rule.formula, custom.format.numberFormat]);
    });
  }
});

describe('looks and print', () => {
  it('colours that pasting has torn into pieces are whole again', async () => {
    const host = await registerBook();
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Risker').getRange('J4:K6').conditionalFormats.clearAll();
    });
    expect((await mended(host)).repairs).toEqual([
      { kind: 'looks', table: 'Risker', columns: ['Risknivå', 'Riskklass'] },
    ]);
  });

  it('number formats come back where they do not change what a cell means', async () => {
    const host = await registerBook();
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Åtgärder').getRange('I2:I5').numberFormat = [['@'], ['@'], ['d/m yyyy'], ['0']];
      worksheets.getItem('Risker').getRange('B2').numberFormat = [['0.00']];
      const shares = worksheets.getItem('Utfall').getRange('G2:G4');
      shares.values = [[0.82], [82], ['']];
      shares.numberFormat = [['General'], ['General'], ['General']];
    });
    expect((await mended(host)).repairs).toEqual([
      { kind: 'formats', table: 'Risker', columns: ['År'] },
      { kind: 'formats', table: 'Åtgärder', columns: ['Klart senast'] },
      { kind: 'formats', table: 'Utfall', columns: ['Svarsfrekvens'] },
    ]);
    const formats = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const dates = worksheets.getItem('Åtgärder').getRange('I2:I5').load('numberFormat');
      const shares = worksheets.getItem('Utfall').getRange('G2:G4').load('numberFormat,values');
      await context.sync();
      return [dates.numberFormat.flat(), shares.numberFormat.flat(), shares.values.flat()];
    });
    const date = 'yyyy-mm-dd';
    expect(formats).toEqual([
      [date, date, 'd/m yyyy', date],
      ['0 %', 'General', '0 %'],
      [0.82, 82, ''],
    ]);
  });

  it('headers are frozen and printed on each page again', async () => {
    const host = await registerBook();
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Utfall').freezePanes.unfreeze();
      worksheets.getItem('Indikatorer').pageLayout.orientation = 'Portrait';
    });
    expect((await mended(host)).repairs).toEqual([
      { kind: 'print', sheet: 'Indikatorer' },
      { kind: 'frozenHeader', sheet: 'Utfall' },
    ]);
  });
});

describe('registers that have been renamed and moved about', () => {
  it('are mended where they stand, and columns of the users’ own are not touched', async () => {
    const host = await registerBook();
    await change(host, ({ tables, worksheets }) => {
      const risks = tables.getItem('Risker');
      risks.columns.add(3, undefined, 'Egen anteckning');
      risks.columns.getItem('Sannolikhet').name = 'Hur troligt';
      risks.name = 'Våra_risker';
      worksheets.getItem('Risker').name = 'Risker & annat';
    });
    await write(host, 'Risker & annat', 'D2', [['mitt']]);
    await write(host, 'Risker & annat', 'K2', [[7]]);
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Risker & annat').getRange('C2:N99').dataValidation.clear();
    });
    const { repairs, overwritten } = await mended(host);
    expect(repairs).toEqual([
      { kind: 'formula', table: 'Våra_risker', column: 'Risknivå', rows: 1 },
      {
        kind: 'lists',
        table: 'Våra_risker',
        columns: ['Målgrupp', 'Område', 'Sannolikhet', 'Konsekvens', 'Enhet'],
      },
    ]);
    expect(overwritten).toMatchObject([{ sheet: 'Risker & annat', row: 1, column: 10, was: 7 }]);
    expect(await read(host, 'Risker & annat', 'D1:D2')).toEqual([['Egen anteckning'], ['mitt']]);
  });

  it('columns that have lost their hidden names get them back', async () => {
    const host = await registerBook();
    await change(host, ({ names }) => {
      names.getItem('_kv_Risker_Risk').delete();
      names.getItem('_kv_Utfall_År').formula = '=#REF!';
    });
    expect((await mended(host)).repairs).toEqual([
      { kind: 'identities', table: 'Risker', columns: ['Risk'] },
      { kind: 'identities', table: 'Utfall', columns: ['År'] },
    ]);
    await change(host, ({ tables }) => {
      tables.getItem('Risker').columns.getItem('Risk').name = 'Vad kan hända';
    });
    expect((await preview(host)).kind).toBe('previewed');
  });
});

describe('what cannot be mended', () => {
  it('a protected sheet is named and nothing is written', async () => {
    const host = await registerBook();
    await write(host, 'Risker', 'J3', [[1]]);
    await change(host, ({ worksheets }) => {
      worksheets.getItem('Risker').protection.protect();
    });
    expect(await preview(host)).toEqual({ kind: 'protected', sheets: ['Risker'] });
    expect(await repair(host)).toEqual({ kind: 'protected', sheets: ['Risker'] });
    expect(await read(host, 'Risker', 'J3')).toEqual([[1]]);
  });

  it('a workbook without registers is told', async () => {
    expect(await repair(emptyBook())).toEqual({ kind: 'noRegisters' });
  });

  it('a column that a register cannot do without is named', async () => {
    const host = await registerBook();
    await change(host, ({ tables }) => {
      tables.getItem('Risker').columns.getItem('År').delete();
    });
    expect(await preview(host)).toMatchObject({
      kind: 'unreadable',
      refusals: [{ refusal: 'columnMissing', table: 'Risker', column: 'År' }],
    });
  });
});
