/** The hidden names by which columns are known, where a column has lost its own. */
import { isSameCell, type SheetCell } from '../../read/cells/reference';
import { identityName } from '../../tables/identity';
import { declaredColumns } from '../freeze/declaredColumns';
import type { Edit } from '../plan';
import type { StandingTable } from '../registers/layout';
import { isFilledByHand } from './calculated';
import type { RepairPart } from './report';
import { standingTables, type RepairSituation } from './situation';

/** A column that people have filled in themselves is not taken over by being named. */
export function repairIdentities(situation: RepairSituation): readonly RepairPart[] {
  const ofUsers = declaredColumns({ registers: situation.found, identities: situation.identities })
    .filter(isFilledByHand)
    .map(({ found, header }) => identityName(found.declared.name, header));
  return standingTables(situation).map((table) => repairTable(table, situation, new Set(ofUsers)));
}

function repairTable(
  table: StandingTable,
  situation: RepairSituation,
  ofUsers: ReadonlySet<string>,
): RepairPart {
  const lacking = table.columns.flatMap((column, position) => {
    if (column === undefined) return [];
    const name = identityName(table.declared.name, column.header);
    const cell = { sheet: table.sheet, row: table.row, column: table.column + position };
    const known = situation.identities.get(name.toLowerCase());
    const isKnown = known !== undefined && isSameCell(known, cell);
    return ofUsers.has(name) || isKnown ? [] : [{ header: column.header, name, cell }];
  });
  if (lacking.length === 0) return { edits: [] };
  return {
    edits: lacking.flatMap(({ name, cell }) => nameEdits(name, cell, situation)),
    repairs: [
      {
        kind: 'identities',
        table: situation.found.get(table.declared.name)?.table.name ?? '',
        columns: lacking.map(({ header }) => header),
      },
    ],
  };
}

/** A name that stands for something else, or for nothing any more, is taken away first: Excel has no name twice. */
export function nameEdits(
  name: string,
  cell: SheetCell,
  { names }: Pick<RepairSituation, 'names'>,
): readonly Edit[] {
  const there = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return [
    ...(there === undefined ? [] : [{ edit: 'forgetName', name: there.name } as const]),
    { edit: 'nameCell', name, ...cell },
  ];
}
