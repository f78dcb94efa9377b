/** What somebody else has made of the bands or the overrides meanwhile. */
import type { RowFields } from './listDescriptions';
import { BlockConflict } from './BlockConflict';
import type { BlockEditing } from './useBlockEditing';

export interface RowsConflictProps {
  readonly editing: BlockEditing;
  /** What a row is called. */
  readonly nameOf: (row: RowFields) => string;
  /** What a field is called; undefined: as the row. */
  readonly labelOf: (field: string) => string | undefined;
}

export function RowsConflict({ editing: { typed, meanwhile }, nameOf, labelOf }: RowsConflictProps) {
  if (meanwhile === undefined) return null;
  const { changes, before, keepMine, takeTheirs } = meanwhile;
  const values = changes.map(({ row, field, theirs }) => {
    const name = nameOf(before[row]?.fields ?? {});
    const mine = typed.find(({ from }) => from === row)?.fields;
    if (field === undefined) return { label: name, theirs: undefined, mine: mine && nameOf(mine) };
    const label = [name, labelOf(field)].filter((each) => each !== undefined).join(', ');
    return { label, theirs, mine: mine && (mine[field] ?? '') };
  });
  return <BlockConflict changes={values} onMine={keepMine} onTheirs={takeTheirs} />;
}
