import { type Protection } from '../workbook/workbook';
import { patchedOrNew, type AttributeValues } from './tag';
import { type XmlElement } from './xml';

/** `<sheetProtection>`: its flags say what is locked, Office.js's options what is allowed. */
const allowances: Readonly<Record<string, { attribute: string; lockedByDefault: boolean }>> = {
  allowFormatCells: { attribute: 'formatCells', lockedByDefault: true },
  allowFormatColumns: { attribute: 'formatColumns', lockedByDefault: true },
  allowFormatRows: { attribute: 'formatRows', lockedByDefault: true },
  allowInsertColumns: { attribute: 'insertColumns', lockedByDefault: true },
  allowInsertRows: { attribute: 'insertRows', lockedByDefault: true },
  allowInsertHyperlinks: { attribute: 'insertHyperlinks', lockedByDefault: true },
  allowDeleteColumns: { attribute: 'deleteColumns', lockedByDefault: true },
  allowDeleteRows: { attribute: 'deleteRows', lockedByDefault: true },
  allowSort: { attribute: 'sort', lockedByDefault: true },
  allowAutoFilter: { attribute: 'autoFilter', lockedByDefault: true },
  allowPivotTables: { attribute: 'pivotTables', lockedByDefault: true },
  allowEditObjects: { attribute: 'objects', lockedByDefault: false },
  allowEditScenarios: { attribute: 'scenarios', lockedByDefault: false },
};

function selectionMode(protection: XmlElement): string {
  if (protection.flag('selectUnlockedCells')) return 'None';
  return protection.flag('selectLockedCells') ? 'Unlocked' : 'Normal';
}

export function readProtection(protection: XmlElement | undefined): Protection | undefined {
  if (!protection?.flag('sheet')) return undefined;
  const options: Record<string, boolean | string> = { selectionMode: selectionMode(protection) };
  for (const [option, { attribute, lockedByDefault }] of Object.entries(allowances))
    options[option] = !protection.flag(attribute, lockedByDefault);
  const hasPassword =
    protection.attribute('password') !== undefined || protection.attribute('hashValue') !== undefined;
  return {
    options,
    password: undefined,
    ...(hasPassword && { hasPassword }),
  };
}

/** The 16-bit hash every Excel understands (ECMA-376 part 4, 14.7.1); it deters, it does not secure. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(index) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function lockFlags(options: Protection['options']): AttributeValues {
  const flags: Record<string, boolean | undefined> = {};
  for (const [option, { attribute, lockedByDefault }] of Object.entries(allowances)) {
    const locked = options[option] !== true;
    flags[attribute] = locked === lockedByDefault ? undefined : locked;
  }
  return flags;
}

const noHash = {
  password: undefined,
  algorithmName: undefined,
  hashValue: undefined,
  saltValue: undefined,
  spinCount: undefined,
};

export function protectionXml(old: XmlElement | undefined, protection: Protection | undefined): string[] {
  if (!protection) return [];
  const { options, password, hasPassword } = protection;
  const values = {
    sheet: true,
    ...(hasPassword ? {} : noHash),
    ...(password ? { ...noHash, password: passwordHash(password) } : {}),
    ...lockFlags(options),
    selectLockedCells:
      options['selectionMode'] === 'Unlocked' || options['selectionMode'] === 'None' || undefined,
    selectUnlockedCells: options['selectionMode'] === 'None' || undefined,
  };
  return [patchedOrNew(old, 'sheetProtection', values)];
}
