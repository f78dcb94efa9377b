import type { TargetGroup } from '../domain/registers';
import { defineTable } from './table';

export const groups = defineTable<TargetGroup>({
  name: 'Målgrupper',
  sheet: 'Inställningar',
  columns: {
    name: {
      header: 'Målgrupp',
      kind: 'name',
      width: 96,
      required: true,
      help: {
        sv: 'Målgruppens namn. Varje målgrupp får sin bilaga.',
        en: 'Each target group has its annex.',
      },
    },
    annexNumber: {
      header: 'Bilaga nr',
      kind: 'nr',
      width: 56,
      help: { sv: 'Bilagans nummer.', en: 'The number of the annex.' },
    },
    heading: {
      header: 'Rubrik',
      kind: 'name',
      width: 220,
      help: {
        sv: 'Bilagans rubrik, när den ska vara en annan än den vanliga.',
        en: 'The title of the annex, when it is to be another than the usual one.',
      },
    },
  },
});
