/** The checkers find what they are for: each is shown small wrong and right files. */
import {
  borrowedSentences,
  cycles,
  emptyNamed,
  excelNamedElsewhere,
  impurities,
  machineTraces,
  sentencesOf,
  tooLong,
  wrongImports,
} from './rules';
import type { SourceFile } from './sources';

const file = (path: string, text: string): SourceFile => ({ path, text });

describe('imports', () => {
  it.each([
    ['src/domain/risk/level.ts', `import { a } from '../registers';`],
    [
      'src/read/rows.ts',
      `import { risks } from '../tables/risks'; import type { Risk } from '../domain/registers';`,
    ],
    ['src/write/annex.ts', `import type { TableSnapshot } from '../read/snapshot';`],
    ['src/write/annex.ts', `import { type TableSnapshot } from '../read/snapshot';`],
    ['src/domain/timeLimit.ts', `import { addMonths } from 'date-fns';`],
    ['src/host/xlsx/load.ts', `import { unzipSync } from 'fflate';`],
    ['src/cli/main.ts', `import { open } from '../host/xlsx/load'; import fs from 'node:fs';`],
    ['test/read/rows.test.ts', `import { open } from '../../src/host/xlsx/load';`],
  ])('%s may say %s', (path, text) => {
    expect(wrongImports(file(path, text))).toEqual([]);
  });

  it.each([
    ['src/domain/risk/level.ts', `import { a } from '../../tables/risks';`, '../../tables/risks'],
    [
      'src/domain/risk/level.ts',
      `import type { A } from '../../tables/risks';`,
      'the type ../../tables/risks',
    ],
    ['src/domain/risk/level.ts', `type A = import('../../tables/risks').A;`, 'the type ../../tables/risks'],
    ['src/domain/risk/level.ts', `export { a } from '../../tables/risks';`, '../../tables/risks'],
    ['src/domain/risk/level.ts', `const a = await import('../../tables/risks');`, '../../tables/risks'],
    ['src/domain/risk/level.ts', `import fs from 'node:fs';`, 'node:fs'],
    ['src/domain/risk/level.ts', `import 'fflate';`, 'fflate'],
    ['src/write/annex.ts', `import { TableSnapshot } from '../read/snapshot';`, '../read/snapshot'],
    ['src/write/annex.ts', `import { type A, b } from '../read/snapshot';`, '../read/snapshot'],
    ['src/excel/apply.ts', `import { annex } from '../actions/annex';`, '../actions/annex'],
    ['src/actions/annex.ts', `import { open } from '../host/xlsx/load';`, '../host/xlsx/load'],
    ['src/host/office/wire.ts', `import type { Plan } from '../../write/plan';`, 'the type ../../write/plan'],
    ['src/cli/main.ts', `import { risks } from '../tables/risks';`, '../tables/risks'],
  ])('%s may not say %s', (path, text, imported) => {
    expect(wrongImports(file(path, text))).toEqual([`${path} imports ${imported}`]);
  });

  it('refuses a file of the source that lies in no layer', () => {
    expect(wrongImports(file('src/tools/zip.ts', ''))).toEqual(['src/tools/zip.ts is in no layer']);
  });

  it('finds a circle between files, however long, and says its way', () => {
    const circle = [
      file('src/domain/a.ts', `import { b } from './b';`),
      file('src/domain/b.ts', `import type { C } from './deep/c';`),
      file('src/domain/deep/c.ts', `import { a } from '../a';`),
    ];
    expect(cycles(circle)).toEqual(['src/domain/a → src/domain/b → src/domain/deep/c → src/domain/a']);
  });

  it('takes two ways to the same file for no circle', () => {
    const diamond = [
      file('src/domain/a.ts', `import './b'; import './c';`),
      file('src/domain/b.ts', `import './d';`),
      file('src/domain/c.ts', `import './d';`),
      file('src/domain/d.ts', ''),
    ];
    expect(cycles(diamond)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    'const context = new Excel.RequestContext();',
    'function f(range: Excel.Range): void {}',
    'const run = Excel.run;',
    'const { run } = Excel;',
  ])('finds Excel in: %s', (text) => {
    expect(excelNamedElsewhere(file('src/actions/annex.ts', text))).toEqual([
      'src/actions/annex.ts names Excel',
    ]);
  });

  it.each([
    ['src/excel/apply.ts', 'Excel.run(f);'],
    ['src/host/office/wire.ts', 'type A = Excel.Range;'],
    ['src/actions/annex.ts', `const text = 'Excel.run'; // Excel.run`],
    ['src/actions/annex.ts', 'if (host === Office.HostType.Excel) open();'],
  ])('lets %s say: %s', (path, text) => {
    expect(excelNamedElsewhere(file(path, text))).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = performance.now();', 'performance'],
    ['const chance = Math.random();', 'Math.random'],
    ['console.log(1);', 'console'],
    ['const home = process.env;', 'process'],
  ])('finds the world outside in a pure folder: %s', (text, name) => {
    expect(impurities(file('src/domain/risk/level.ts', text))).toEqual([
      `src/domain/risk/level.ts uses ${name}`,
    ]);
    expect(impurities(file('src/cli/main.ts', text))).toEqual([]);
  });

  it.each(['new Date()', 'new UTCDate()', 'new Date'])('finds the clock behind %s', (made) => {
    const name = made.slice('new '.length).replace('()', '');
    expect(impurities(file('src/domain/a.ts', `const now = ${made};`))).toEqual([
      `src/domain/a.ts makes a ${name} of nothing`,
    ]);
  });

  it.each(['new Date(86400000)', 'new UTCDate(2024, 1, 29)', 'Date.UTC(2024, 1, 29)', 'new Map()'])(
    'takes %s for what it is',
    (made) => {
      expect(impurities(file('src/domain/a.ts', `const day = ${made};`))).toEqual([]);
    },
  );

  it('takes a member or a key of such a name for what it is', () => {
    const text =
      'const a = { performance: 1 }; interface B { process: string } const c = b.console; Math.max(1, 2);';
    expect(impurities(file('src/domain/a.ts', text))).toEqual([]);
  });

  it('refuses names that say nothing', () => {
    expect(emptyNamed('src/domain/utils/dates.ts')).toEqual(['src/domain/utils/dates.ts is named utils']);
    expect(emptyNamed('src/domain/Helpers.ts')).toEqual(['src/domain/Helpers.ts is named helpers']);
    expect(emptyNamed('src/domain/commonFactors.ts')).toEqual([]);
  });

  it('counts lines', () => {
    expect(tooLong(file('src/a.ts', 'x\n'.repeat(400)))).toEqual([]);
    expect(tooLong(file('src/a.ts', 'x\n'.repeat(401)))).toEqual(['src/a.ts has 401 lines']);
  });
});

describe('traces of elsewhere', () => {
  const slash = '/';

  it.each(['work/main', 'root/project', 'tmp/out.xlsx', 'home/me', 'Users/me'])(
    'finds the machine path /%s',
    (rest) => {
      const text = `see ${slash}${rest}`;
      expect(machineTraces(file('README.md', text))).toEqual([
        `README.md holds ${slash}${rest}`.replace('/out.xlsx', '/out'),
      ]);
    },
  );

  it('finds the host of a package registry', () => {
    const host = ['registry', 'example', 'org'].join('.');
    expect(machineTraces(file('.npmrc', `registry=https://${host}/`))).toEqual([`.npmrc holds ${host}`]);
  });

  it('lets other paths and addresses be', () => {
    const text = 'xl/worksheets/sheet1.xml, ../work/main, https://example.org/tmp/a, src/workbook';
    expect(machineTraces(file('README.md', text))).toEqual([]);
  });

  it('finds a sentence of others, broken over lines or not', () => {
    const sentences = sentencesOf(
      'Kort. Den här meningen har påhittats för provet och är lång nog.\nOch kort igen.',
    );
    expect(sentences).toEqual(['Den här meningen har påhittats för provet och är lång nog.']);
    const text = 'const text = `Den här meningen har påhittats\n   för provet och är lång nog. Mer.`;';
    expect(borrowedSentences(file('src/a.ts', text), sentences)).toEqual([`src/a.ts: ${sentences[0] ?? ''}`]);
    expect(borrowedSentences(file('src/a.ts', 'En annan mening.'), sentences)).toEqual([]);
  });
});
