import type { Area } from '../domain/registers';
import { groupList } from './lists';
import { defineTable } from './table';

export const areas = defineTable<Area>({
  name: 'Områden',
  sheet: 'Inställningar',
  columns: {
    order: {
      header: 'Ordning',
      kind: 'number',
      width: 52,
      help: { sv: 'Områdets plats i bilagan.', en: 'The place of the area in the annex.' },
    },
    name: {
      header: 'Område',
      kind: 'name',
      width: 190,
      required: true,
      help: { sv: 'Områdets namn, rubriken i bilagan.', en: 'The name of the area, a heading in the annex.' },
    },
    group: {
      header: 'Målgrupp',
      kind: 'choice',
      width: 82,
      list: groupList,
      help: {
        sv: 'Målgruppen som området hör till. Tomt betyder alla.',
        en: 'The target group of the area. Blank means all.',
      },
    },
  },
});
