import type { WorkbookSnapshot } from '../../src/read/snapshot';
import { readRegisters } from '../../src/read/readRegisters';
import { sampleMunicipality } from '../../src/sample/index';
import { allTables, tables } from '../../src/tables/index';
import { emptyRegisters, type RegisterContent } from '../../src/tables/content';
import { contrast } from '../../src/write/registers/colors';
import { planCreate } from '../../src/write/registers/planCreate';
import type { Plan } from '../../src/write/plan';
import { cellOf, editsOf, formatOf, workbookAfter } from './sheet';

const empty: WorkbookSnapshot = {
  sheets: [{ id: '1', name: 'Blad1', visible: true, isProtected: false }],
  tables: [],
  names: [],
};

function planOf(content: RegisterContent): Plan {
  const result = planCreate(content, empty, { asOf: '2026-11-22' });
  if (result.kind === 'refused') throw new Error('refused');
  return result.plan;
}

const emptyPlan = planOf(emptyRegisters);
const samplePlan = planOf(sampleMunicipality);

describe('a workbook with empty registers', () => {
  test('has its sheets in the order of the work', () => {
    expect(editsOf(emptyPlan, 'addSheet').map(({ sheet }) => sheet)).toEqual([
      'Risker',
      'Egenkontroller',
      'Åtgärder',
      'Indikatorer',
      'Utfall',
      'Inställningar',
    ]);
    expect(emptyPlan.at(-1)).toEqual({ edit: 'activate', sheet: 'Risker' });
  });

  test('has every table and column of the contract', () => {
    const created = workbookAfter(emptyPlan).tables.map(({ name, sheet, headers }) => ({
      name,
      sheet,
      headers,
    }));
    expect(created).toEqual(
      allTables.map(({ name, sheet, columns }) => ({
        name,
        sheet,
        headers: Object.values(columns).map(({ header }) => header),
      })),
    );
  });

  test('has one blank row in each register, as Excel needs', () => {
    const risks = workbookAfter(emptyPlan).tables[0];
    expect(risks?.values).toEqual([Array.from({ length: 16 }, () => '')]);
  });

  test('is read again as empty registers with the default lists', () => {
    const result = readRegisters(workbookAfter(emptyPlan));
    expect(result.kind === 'read' && result.report.findings).toEqual([]);
    expect(result).toMatchObject({
      kind: 'read',
      registers: { risks: [], selfChecks: [], measures: [], indicators: [], outcomes: [] },
    });
    expect(result.kind === 'read' && result.registers.statuses).toHaveLength(9);
    expect(result.kind === 'read' && result.registers.bands).toHaveLength(4);
  });

  test('the list sheet begins with three rows for a reader without the add-in', () => {
    const notes = [0, 1, 2].map((row) => String(cellOf(emptyPlan, 'Inställningar', row, 0)));
    expect(notes[0]).toContain('tillägget Kvalitetsplan för Excel');
    expect(notes[1]).toContain('#NAMN?');
    expect(notes[2]).toContain('2026-11-22');
    expect(cellOf(emptyPlan, 'Inställningar', 3, 0)).toBe('');
  });

  test('tables stand apart, so that each can grow downwards', () => {
    const lists = editsOf(emptyPlan, 'table').filter(({ sheet }) => sheet === 'Inställningar');
    expect(new Set(lists.map(({ block }) => block.row))).toEqual(new Set([5]));
    for (const [index, { block }] of lists.slice(1).entries()) {
      const before = lists[index]?.block;
      expect(block.column).toBe((before?.column ?? 0) + (before?.columnCount ?? 0) + 1);
    }
  });

  test('every column has a hidden name for its header cell', () => {
    const names = new Map(editsOf(emptyPlan, 'nameCell').map((edit) => [edit.name, edit]));
    const columns = allTables.reduce((count, { columns }) => count + Object.keys(columns).length, 0);
    expect(names.size).toBe(columns);
    expect(names.get('_kv_Risker_Sannolikhet')).toMatchObject({ sheet: 'Risker', row: 0, column: 6 });
    expect(names.has('_kv_Statusar_Kräver_uppföljning')).toBe(true);
  });

  test('headers are frozen and repeated on each page, one page wide in landscape', () => {
    expect(editsOf(emptyPlan, 'freeze')[0]).toEqual({ edit: 'freeze', sheet: 'Risker', rows: 1, columns: 1 });
    const [page] = editsOf(emptyPlan, 'page');
    expect(page?.page).toMatchObject({ orientation: 'Landscape', fitWide: 1, titleRows: '1:1' });
    expect(editsOf(emptyPlan, 'page')).toHaveLength(6);
  });
});

describe('drop-downs', () => {
  const validations = editsOf(emptyPlan, 'validation');
  const names = new Map(editsOf(emptyPlan, 'nameFormula').map(({ name, formula }) => [name, formula]));

  test('stand in every column that has a list, a factor or a year', () => {
    const wanted = allTables.flatMap(({ columns }) =>
      Object.values(columns).filter(
        ({ list, kind }) => list !== undefined || kind === 'factor' || kind === 'year',
      ),
    );
    expect(validations).toHaveLength(wanted.length);
  });

  test('take their words from names that follow the list tables', () => {
    for (const { rule } of validations) {
      if (rule.kind === 'list' && rule.source.startsWith('='))
        expect(names.has(rule.source.slice(1))).toBe(true);
    }
    expect(names.get('_kv_lista_Områden_Område')).toBe('=Områden[Område]');
    expect(names.get('_kv_lista_Statusar_Status_Åtgärd')).toContain(
      'INDEX(Statusar[Status],MATCH("Åtgärd",Statusar[Gäller],0))',
    );
  });

  test('no inline list is longer than Excel takes', () => {
    const inline = validations.flatMap(({ rule }) => (rule.kind === 'list' ? rule.source : []));
    expect(Math.max(...inline.map((source) => source.length))).toBeLessThanOrEqual(255);
  });

  test('messages are no longer than Excel takes', () => {
    for (const { texts } of validations) {
      expect(texts.errorTitle.length).toBeLessThanOrEqual(32);
      expect(texts.errorMessage.length).toBeLessThanOrEqual(225);
      expect((texts.promptMessage ?? '').length).toBeLessThanOrEqual(255);
    }
  });

  test('editable lists only warn, fixed ones stop', () => {
    const styles = new Set(
      validations.map(({ rule, texts }) =>
        [rule.kind === 'list' && !rule.source.startsWith('='), texts.errorStyle].join(),
      ),
    );
    expect(styles).toEqual(new Set(['true,Stop', 'false,Warning']));
  });

  test('factors go from 1 to the scale', () => {
    const factors = validations.filter(({ rule }) => rule.kind === 'wholeNumber' && rule.lowest === '1');
    expect(factors.map(({ sheet }) => sheet)).toEqual(['Risker', 'Risker', 'Inställningar', 'Inställningar']);
    expect(factors[0]?.rule).toEqual({ kind: 'wholeNumber', lowest: '1', highest: '=_kv_Skala' });
    expect(names.get('_kv_Skala')).toContain('"Skala"');
  });
});

describe('levels and statuses', () => {
  const rules = editsOf(emptyPlan, 'conditionalFormat');

  test('carry symbol and colour beside their word', () => {
    const level = rules.find(({ formula }) => formula.endsWith('="Hög"'));
    expect(level).toMatchObject({ sheet: 'Risker', formula: '=$K2="Hög"', look: { fill: '#DF9350' } });
    expect(level?.block).toEqual({ row: 1, column: 9, rowCount: 1, columnCount: 2 });
    expect(level?.look.numberFormat).toContain('"▆ "@');
    const done = rules.find(({ formula }) => formula.endsWith('="Klar"'));
    expect(done).toMatchObject({ sheet: 'Åtgärder' });
    expect(done?.look.numberFormat).toContain('"✔ "@');
  });

  test('every status and band of the lists has its rule', () => {
    const words = rules
      .filter(({ sheet }) => sheet !== 'Utfall')
      .map(({ formula }) => /"(.*)"/u.exec(formula)?.[1]);
    expect(words).toEqual([
      'Låg',
      'Medel',
      'Hög',
      'Mycket hög',
      'Godkänd',
      'Delvis godkänd',
      'Ej godkänd',
      'Kan ej redovisas',
      'Ej genomförd',
      'Ej påbörjad',
      'Pågår',
      'Klar',
      'Utgått',
    ]);
  });

  test('are readable: text on its fill has a contrast of at least 4.5', () => {
    for (const { look } of rules) {
      expect(contrast(look.fill ?? '', look.fontColor ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the calculated columns', () => {
  test('are written to the whole body', () => {
    const fills = editsOf(samplePlan, 'fillFormula');
    expect(fills.map(({ sheet, block }) => [sheet, block.column])).toEqual([
      ['Risker', 9],
      ['Risker', 10],
      ['Utfall', 11],
      ['Utfall', 12],
      ['Utfall', 13],
    ]);
    const rows = sampleMunicipality.risks?.length ?? 0;
    expect(fills[0]?.block).toEqual({ row: 1, column: 9, rowCount: rows, columnCount: 1 });
    expect(fills[0]?.formula).toBe(tables.risks.columns.level.formula);
  });
});

describe('contents', () => {
  test('texts that Excel would take for something else carry an apostrophe', () => {
    const title = (text: string): unknown => cellOf(planOf({ risks: [{ title: text }] }), 'Risker', 1, 4);
    for (const text of [
      '=1+1',
      '+46',
      '-3 fall',
      '- punkt',
      '@namn',
      '2025',
      '12 st',
      'SANT',
      'mars 2025',
      "'citat'",
    ]) {
      expect(title(text)).toBe(`'${text}`);
    }
    for (const text of ['Risk', 'Mars', 'åtgärd 12', 'R1']) expect(title(text)).toBe(text);
  });

  test('values of indicators in percent are shown in percent, others as they are', () => {
    const plan = planOf({
      indicators: [
        { nr: 'I1', unit: 'procent' },
        { nr: 'I2', unit: 'antal' },
      ],
      outcomes: [
        { nr: 'I1', outcome: 0.77 },
        { nr: 'i1', outcome: 0.775 },
        { nr: 'I2', outcome: 77 },
      ],
    });
    expect([1, 2, 3].map((row) => formatOf(plan, 'Utfall', row, 3))).toEqual(['0 %', '0.0 %', 'General']);
  });

  test('the limit for partly met is entered and shown in percent', () => {
    expect([6, 9, 10].map((row) => formatOf(emptyPlan, 'Inställningar', row, 1))).toEqual([
      'General',
      '0 %',
      'General',
    ]);
  });

  test('dates and rates have their formats', () => {
    expect(formatOf(samplePlan, 'Åtgärder', 1, 8)).toBe('yyyy-mm-dd');
    expect(formatOf(samplePlan, 'Utfall', 1, 6)).toBe('0 %');
  });

  test('the number of edits does not grow with the rows', () => {
    const withRisks = (count: number): RegisterContent => ({
      ...sampleMunicipality,
      risks: Array.from({ length: count }, (_, index) => ({
        nr: `R${index + 1}`,
        year: 2025,
        title: 'Risk',
      })),
    });
    expect(planOf(withRisks(10_000))).toHaveLength(planOf(withRisks(10)).length);
  });

  test('rows are as high as their longest text, and left to Excel where one line is enough', () => {
    const heightsOf = (...titles: string[]): readonly (readonly number[])[] =>
      editsOf(planOf({ risks: titles.map((title) => ({ title })) }), 'rowHeights')
        .filter(({ sheet, row }) => sheet === 'Risker' && row === 1)
        .map(({ heights }) => heights);
    expect(heightsOf('Kort', 'Lika kort')).toEqual([]);
    const [[one = 0, three = 0, most = 0] = []] = heightsOf('Kort', 'a\nb\nc', 'ord '.repeat(8000));
    expect(one).toBe(15);
    expect(three).toBeGreaterThan(2.5 * 13.5);
    expect(most).toBe(409);
  });

  test('a value that no cell can hold is a defect', () => {
    const wrong = { risks: [{ title: { not: 'a text' } }] } as unknown as RegisterContent;
    expect(() => planOf(wrong)).toThrow(TypeError);
  });
});

describe('a workbook that already has registers', () => {
  test('is refused, naming what is there', () => {
    const workbook: WorkbookSnapshot = {
      sheets: [...empty.sheets, { id: '2', name: 'risker', visible: true, isProtected: false }],
      tables: workbookAfter(emptyPlan).tables.filter(({ name }) => name === 'Enheter'),
      names: [
        { name: '_KV_Risker_År', formula: '=#REF!' },
        { name: 'Moms', formula: '=0.25' },
      ],
    };
    expect(planCreate(emptyRegisters, workbook, { asOf: '2026-11-22' })).toEqual({
      kind: 'refused',
      sheets: ['risker'],
      tables: ['Enheter'],
      names: ['_KV_Risker_År'],
    });
  });

  test('creating twice is refused and not done twice', () => {
    expect(planCreate(emptyRegisters, workbookAfter(emptyPlan), { asOf: '2026-11-22' }).kind).toBe('refused');
  });
});
