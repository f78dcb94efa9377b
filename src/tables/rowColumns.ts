/** The columns by which a row belongs to a year, a target group and an area: the same in several registers. */
import { areaList, groupList } from './lists';
import type { Read } from '../domain/registers';
import type { Column } from './table';

export const yearColumn: Column<Read<number>> = {
  header: 'År',
  kind: 'year',
  width: 36,
  required: true,
  format: '0',
  help: { sv: 'Året som raden gäller.', en: 'The year the row belongs to.' },
};

export const groupColumn: Column<string> = {
  header: 'Målgrupp',
  kind: 'choice',
  width: 70,
  list: groupList,
  help: {
    sv: 'Målgruppen. Tomt betyder alla målgrupper.',
    en: 'The target group. Blank means all target groups.',
  },
};

export const areaColumn: Column<string> = {
  header: 'Område',
  kind: 'choice',
  width: 104,
  list: areaList,
  help: {
    sv: 'Området eller processen, rubriken i bilagan.',
    en: 'The area or process, the heading in the annex.',
  },
};
