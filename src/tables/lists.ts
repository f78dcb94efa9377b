/** The lists that more than one register uses. */
import type { ListSource } from './table';

export const areaList: ListSource = { table: 'Områden', column: 'Område' };
export const groupList: ListSource = { table: 'Målgrupper', column: 'Målgrupp' };
export const unitList: ListSource = { table: 'Enheter', column: 'Enhet' };
export const qualityFactorList: ListSource = { table: 'Kvalitetsfaktorer', column: 'Kvalitetsfaktor' };
export const measureStatusList: ListSource = { table: 'Statusar', column: 'Status', subject: 'Åtgärd' };
export const selfCheckStatusList: ListSource = {
  table: 'Statusar',
  column: 'Status',
  subject: 'Egenkontroll',
};

export const yesNoWords = ['Ja', 'Nej'] as const;
export const noMeasureReasons = ['Godkänt resultat', 'Ny kontroll', 'Gemensam med risken'] as const;
export const missingReasons = [
  'Inga tillgängliga data',
  'För få svar',
  'Systemstöd saknas',
  'Ej uppföljt',
  'Ny – mäts först nästa år',
] as const;
export const timeUnits = ['dagar', 'månader'] as const;
