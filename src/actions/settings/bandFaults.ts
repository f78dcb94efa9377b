/** Gaps and overlaps among bands as they are typed, before they are saved. */
import { checkBands } from '../../domain/check/bandRules';
import type { Finding } from '../../domain/findings';
import type { ListFields } from '../../domain/listFaults';
import type { Band, LevelOverride, Read } from '../../domain/registers';
import { readNumber } from '../../read/cells/number';
import type { FoundTables } from '../../read/find';
import { defaultScale } from '../../tables/defaults';
import { tables } from '../../tables/index';
import { settingNames } from '../../tables/settings';
import { listRows } from '../../write/settings/listRows';
import { nameKey } from '../../domain/nameKey';

export type BandFault =
  | { readonly kind: 'gap'; readonly levels: readonly number[] }
  | { readonly kind: 'overlap'; readonly levels: readonly number[]; readonly bands: readonly string[] }
  | { readonly kind: 'incomplete'; readonly band: string };

export interface BandsAsTyped {
  readonly bands: readonly ListFields[];
  readonly overrides: readonly ListFields[];
  readonly scale: number;
}

/** @param year one in which the bands are in force */
export function bandFaults({ bands, overrides, scale }: BandsAsTyped, year: number): readonly BandFault[] {
  const faults: BandFault[] = [];
  const settings = { ...noSettings, scale };
  const rules = { bands: bands.map(bandOf), overrides: overrides.map(overrideOf), settings };
  checkBands(rules, year, (finding) => faults.push(...faultOf(finding)));
  return faults;
}

export function bandFaultsOf(
  known: FoundTables,
  bands: readonly ListFields[],
  year: number,
): readonly BandFault[] {
  const fieldsOf = (name: string): readonly ListFields[] => {
    const found = known.get(name);
    return found === undefined ? [] : listRows(found).map(({ fields }) => fields);
  };
  const overrides = fieldsOf(tables.overrides.name);
  return bandFaults({ bands, overrides, scale: scaleIn(fieldsOf(tables.settings.name)) }, year);
}

/** The scale that the rows of Inställningar set. */
export function scaleIn(settings: readonly ListFields[]): number {
  const row = settings.find(({ name = '' }) => nameKey(name) === nameKey(settingNames.scale));
  const scale = readNumber(row?.['value'] ?? '');
  return scale !== undefined && Number.isInteger(scale) && scale > 0 ? scale : defaultScale;
}

const noSettings = {
  year: undefined,
  group: '',
  partlyLimit: undefined,
  minimumAnswers: undefined,
  introduction: '',
  heading: '',
};

function numberIn(text = ''): Read<number> {
  return text.trim() === '' ? undefined : (readNumber(text) ?? { unreadable: text });
}

export function bandOf({ validFrom, lowest, highest, name = '', color = '', symbol = '' }: ListFields): Band {
  return {
    validFrom: numberIn(validFrom),
    lowest: numberIn(lowest),
    highest: numberIn(highest),
    name,
    color: color.trim(),
    symbol,
  };
}

export function overrideOf({ validFrom, likelihood, consequence, level }: ListFields): LevelOverride {
  return {
    validFrom: numberIn(validFrom),
    likelihood: numberIn(likelihood),
    consequence: numberIn(consequence),
    level: numberIn(level),
  };
}

function faultOf(finding: Finding): readonly BandFault[] {
  if (finding.rule === 'band-gap') return [{ kind: 'gap', ...finding.details }];
  if (finding.rule === 'band-overlap') return [{ kind: 'overlap', ...finding.details }];
  return finding.rule === 'band-incomplete' ? [{ kind: 'incomplete', ...finding.details }] : [];
}
