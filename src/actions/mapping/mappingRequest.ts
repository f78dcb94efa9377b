/** What the user says that tables and columns are. */
import type { PointedTable } from '../../read/missing';
import type { MappedColumn } from '../../write/mapping/planMapping';

export interface MappingRequest {
  readonly tables: readonly PointedTable[];
  readonly columns: readonly MappedColumn[];
}
