/** The sign that stands before a goal's status in words. */
import type { ShownPicture } from '../../actions/overview/readYearPicture';
import type { Sign } from './SignMark';

export const goalSigns: Readonly<Record<ShownPicture['goals'][number]['status'], Sign>> = {
  Uppnått: 'done',
  'Delvis uppnått': 'partly',
  'Ej uppnått': 'notMet',
  'Kan ej bedömas': 'unknown',
};
