import { type Style } from '../workbook/style';
import { attributes, patchedOrNew, type AttributeValues } from './tag';
import { type XmlElement } from './xml';

/** `<xf>`: a cell's format, which points at font, fill, border and number format by index. */

const horizontals: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const verticals: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

function inFile(values: Readonly<Record<string, string>>, shown: string): string | undefined {
  return Object.entries(values).find(([, value]) => value === shown)?.[0];
}

type Alignment = Pick<Style, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation' | 'shrink'>;
type Locking = Pick<Style, 'locked' | 'formulaHidden'>;

/** Degrees: the file counts downward slopes from 91 to 180; 255 is stacked letters. */
function degrees(rotation: number): number {
  return rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;
}

export function readAlignment(format: XmlElement | undefined): Alignment {
  const alignment = format?.child('alignment');
  return {
    horizontal: horizontals[alignment?.attribute('horizontal') ?? 'general'] ?? 'General',
    vertical: verticals[alignment?.attribute('vertical') ?? 'bottom'] ?? 'Bottom',
    wrap: alignment?.flag('wrapText') ?? false,
    indent: alignment?.number('indent') ?? 0,
    rotation: degrees(alignment?.number('textRotation') ?? 0),
    shrink: alignment?.flag('shrinkToFit') ?? false,
  };
}

export function readLocking(format: XmlElement | undefined): Locking {
  const protection = format?.child('protection');
  return {
    locked: protection?.flag('locked', true) ?? true,
    formulaHidden: protection?.flag('hidden') ?? false,
  };
}

function alignmentAttributes(after: Alignment): AttributeValues {
  return {
    horizontal: after.horizontal === 'General' ? undefined : inFile(horizontals, after.horizontal),
    vertical: after.vertical === 'Bottom' ? undefined : inFile(verticals, after.vertical),
    textRotation:
      after.rotation === 0 ? undefined : after.rotation < 0 ? 90 - after.rotation : after.rotation,
    wrapText: after.wrap || undefined,
    indent: after.indent || undefined,
    shrinkToFit: after.shrink || undefined,
  };
}

/** Only the attributes that differ, so that a change takes nothing else along. */
function differing(before: AttributeValues, after: AttributeValues): AttributeValues {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
}

function alignmentXml(base: XmlElement | undefined, before: Style, after: Style): string {
  const changes = differing(alignmentAttributes(before), alignmentAttributes(after));
  const old = base?.child('alignment');
  if (Object.keys(changes).length === 0) return old?.xml ?? '';
  return patchedOrNew(old, 'alignment', changes);
}

function lockingXml(base: XmlElement | undefined, before: Style, after: Style): string {
  const old = base?.child('protection');
  if (before.locked === after.locked && before.formulaHidden === after.formulaHidden) return old?.xml ?? '';
  return patchedOrNew(old, 'protection', {
    locked: after.locked ? undefined : false,
    hidden: after.formulaHidden || undefined,
  });
}

export interface FormatIndexes {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly numberFormat: number;
}

/** The format of `after`, made from the element of `before`. */
export function cellFormatXml(
  base: XmlElement | undefined,
  before: Style,
  after: Style,
  indexes: FormatIndexes,
): string {
  const alignment = alignmentXml(base, before, after);
  const locking = lockingXml(base, before, after);
  const others = (base?.children ?? []).filter(({ name }) => name !== 'alignment' && name !== 'protection');
  const values: AttributeValues = {
    ...Object.fromEntries(base?.attributes ?? []),
    numFmtId: indexes.numberFormat,
    fontId: indexes.font,
    fillId: indexes.fill,
    borderId: indexes.border,
    xfId: base?.attribute('xfId') ?? 0,
    quotePrefix: after.quotePrefix || undefined,
    applyNumberFormat: indexes.numberFormat !== 0 || undefined,
    applyFont: indexes.font !== 0 || undefined,
    applyFill: indexes.fill !== 0 || undefined,
    applyBorder: indexes.border !== 0 || undefined,
    applyAlignment: alignment !== '' || undefined,
    applyProtection: locking !== '' || undefined,
  };
  const content = alignment + locking + others.map(({ xml }) => xml).join('');
  return content === '' ? `<xf${attributes(values)}/>` : `<xf${attributes(values)}>${content}</xf>`;
}
