/** An adoption as the content of new registers: its rows, and the lists that they take their words from. */
import type { Band } from '../../domain/registers';
import { nameKey } from '../../domain/nameKey';
import { defaultBands } from '../../domain/risk/bands';
import { emptyRegisters, type RegisterContent } from '../../tables/content';
import { defaultScale, defaultSettings } from '../../tables/defaults';
import type { RegisterKey } from '../../tables/index';
import { settingNames } from '../../tables/settings';
import { namesIn, type Adoption } from './adopt';

export function contentOf(adoption: Adoption): RegisterContent {
  const { scale = defaultScale } = adoption;
  return {
    ...emptyRegisters,
    risks: rowsOf(adoption, 'risks'),
    selfChecks: rowsOf(adoption, 'selfChecks'),
    measures: rowsOf(adoption, 'measures'),
    indicators: rowsOf(adoption, 'indicators'),
    outcomes: rowsOf(adoption, 'outcomes'),
    areas: namesIn(adoption, 'area').map((name, at) => ({ order: at + 1, name, group: '' })),
    groups: namesIn(adoption, 'group').map((name) => ({ name })),
    units: unitNames(adoption).map((name) => ({ name })),
    settings: defaultSettings.map((setting) =>
      setting.name === settingNames.scale ? { ...setting, value: scale } : setting,
    ),
    bands: bandsFor(scale),
  };
}

/** Field by field what the readers of the columns' kinds gave: the same that reading a register gives. */
function rowsOf<Row>({ entries }: Adoption, register: RegisterKey): readonly Partial<Row>[] {
  return entries
    .filter((entry) => entry.register === register)
    .map(({ fields }) => Object.fromEntries(fields) as Partial<Row>);
}

/** The unit of an indicator is one of measurement. */
function unitNames(adoption: Adoption): readonly string[] {
  const entries = adoption.entries.filter(({ register }) => register !== 'indicators');
  const names = namesIn({ ...adoption, entries }, 'unit');
  return names.filter((name, at) => names.findIndex((other) => nameKey(other) === nameKey(name)) === at);
}

/** The default bands are made for levels up to 16: on another scale they lie at the same share of the highest level. */
export function bandsFor(scale: number): readonly Band[] {
  if (scale === defaultScale) return defaultBands;
  const share = (scale * scale) / (defaultScale * defaultScale);
  const ends = defaultBands.map(({ highest }) => Math.floor(Number(highest) * share));
  return defaultBands.map((band, at) => ({
    ...band,
    lowest: at === 0 ? 1 : (ends[at - 1] ?? 0) + 1,
    highest: ends[at],
  }));
}
