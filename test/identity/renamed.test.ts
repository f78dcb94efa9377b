import fc from '../property';
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { check } from '../../src/actions/check';
import { readRows } from '../../src/actions/rows/readRows';
import { saveRow } from '../../src/actions/rows/saveRow';
import { allTables } from '../../src/tables/index';
import { everyCell, registerBook } from '../freeze/functionBooks';
import { doings, registers, Users, type Doing } from './users';

jest.setTimeout(240_000);

type Host = Awaited<ReturnType<typeof registerBook>>;

/** As the sample has it. */
const asked = { year: 2025, group: 'vuxna' };

const footnoteSigns = /[¹²³⁰-⁹]/gu;

/** What the check finds, and the lines of the annex: in whatever order the rows stand. */
async function seen(host: Host): Promise<unknown> {
  const checked = await check(host.run, asked);
  if (checked.kind !== 'checked') throw new Error(JSON.stringify(checked));
  const findings = checked.findings
    .filter(({ finding }) => finding.rule !== 'rows-hidden')
    .map(({ finding: { rule, place } }) => `${rule} ${place.table} ${place.nr} ${place.column ?? ''}`);
  const made = await makeAnnex(host.run, { ...asked, publishAnyway: true });
  if (made.kind !== 'made') throw new Error(JSON.stringify(made));
  const cells = Object.entries(everyCell(host)).filter(([place]) => place.startsWith('Bilaga'));
  const lines = cells.flatMap(([, { value, style }]) =>
    String(value)
      .replace(footnoteSigns, '')
      .split('\n')
      .map((line) => `${line} ${style}`),
  );
  return { findings: findings.sort(), lines: [...new Set(lines)].sort() };
}

const row = { register: 'measures', nr: 'Å1', year: 2025 } as const;

async function followUpOf(host: Host): Promise<string> {
  const rows = await readRows(host.run, asked);
  if (rows.kind !== 'rows') throw new Error(rows.kind);
  return rows.registers.measures.rows.find((each) => each.row.nr === row.nr)?.fields['followUp'] ?? '';
}

describe('registers whose tables and columns are renamed, moved, sorted, filtered and added to', () => {
  it('are found, checked, made an annex of and written to as before, and columns of the users’ own stay', async () => {
    const before = await seen(await registerBook());
    await fc.assert(
      fc.asyncProperty(doings, async (all: readonly Doing[]) => {
        const host = await registerBook();
        const users = new Users(host);
        for (const each of all) await users.do(each);
        expect(await seen(host)).toEqual(before);
        const edits = [{ field: 'followUp', before: await followUpOf(host), after: 'Nu är det gjort.' }];
        expect(await saveRow(host.run, { row, edits })).toMatchObject({ kind: 'saved', written: 1 });
        expect(await followUpOf(host)).toBe('Nu är det gjort.');
        const cells = JSON.stringify(everyCell(host));
        for (const own of users.ownColumns.keys()) expect(cells).toContain(`skrivet i ${own}`);
      }),
      { numRuns: 15 },
    );
  });

  const required = allTables
    .filter(({ name }) => registers.some((register) => register === name))
    .flatMap(({ name, columns }) =>
      Object.values(columns).flatMap((column) => (column.required ? [[name, column.header] as const] : [])),
    );

  it.each(required)(
    '%s without its column %s is not read, and the column is named',
    async (table, header) => {
      const host = await registerBook('empty');
      await host.run(async (context) => {
        context.workbook.tables.getItem(table).columns.getItem(header).delete();
        await context.sync();
      });
      expect(await check(host.run, asked)).toMatchObject({
        kind: 'unreadable',
        refusals: [{ refusal: 'columnMissing', table, column: header }],
      });
    },
  );
});
