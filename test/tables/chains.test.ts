import { allTables } from '../../src/tables/index';
import type { AnyColumn, AnyTable } from '../../src/tables/table';

function calculatedColumns(table: AnyTable): readonly AnyColumn[] {
  return Object.values<AnyColumn>(table.columns).filter(({ formula }) => formula !== undefined);
}

/** The calculated columns that a column's formula reads, in its own row or in all. */
function readBy({ formula = '' }: AnyColumn, table: AnyTable): readonly AnyColumn[] {
  return calculatedColumns(table).filter(({ header }) =>
    [`[@${header}]`, `[@[${header}]]`, `${table.name}[${header}]`].some((cell) => formula.includes(cell)),
  );
}

/** How many calculated columns wait for each other, itself counted. */
function chainLength(column: AnyColumn, table: AnyTable, above: readonly AnyColumn[] = []): number {
  if (above.includes(column)) return Infinity;
  const below = readBy(column, table).map((one) => chainLength(one, table, [...above, column]));
  return 1 + Math.max(0, ...below);
}

describe('the calculated columns', () => {
  const chains = allTables.flatMap((table) =>
    calculatedColumns(table).map(
      (column) => [`${table.name}.${column.header}`, chainLength(column, table)] as const,
    ),
  );

  it('are the five that the contract names', () => {
    expect(chains.map(([name]) => name)).toEqual([
      'Risker.Risknivå',
      'Risker.Riskklass',
      'Utfall.Måluppfyllelse',
      'Utfall.Målstatus',
      'Utfall.Trend',
    ]);
  });

  it('make no chain longer than two, and only Riskklass one of two', () => {
    expect(chains.filter(([, length]) => length > 1)).toEqual([['Risker.Riskklass', 2]]);
  });
});
