/** Looks as style classes: cells that look alike share one, so that a sheet is drawn without a style of its own per cell. */
import type { Border, BorderEdge, Style } from '../../host/workbook/style';
import type { ConditionalStyle } from '../../host/workbook/workbook';

const pixelsPerPoint = 4 / 3;

export function pixels(points: number): number {
  return points * pixelsPerPoint;
}

export interface Drawn {
  readonly style: Style;
  readonly conditional: ConditionalStyle;
  /** A number stands to the right where nothing else is said. */
  readonly isNumber: boolean;
  /** Edges at which the cell beside draws the line already. */
  readonly drawnBeside: readonly BorderEdge[];
}

export class Looks {
  private readonly sheet = new CSSStyleSheet();
  private readonly names = new Map<string, string>();

  constructor() {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  classOf(drawn: Drawn): string {
    const properties = propertiesOf(drawn);
    const key = properties.join('|');
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `look-${this.names.size}`;
    this.names.set(key, name);
    this.add(name, properties);
    return name;
  }

  /** Properties are set one by one, so that a font's name from a file stays a font's name. */
  private add(name: string, properties: readonly Property[]): void {
    const rule = this.sheet.cssRules[this.sheet.insertRule(`.${name} {}`, this.sheet.cssRules.length)];
    if (!(rule instanceof CSSStyleRule)) return;
    for (const [property, value] of properties) rule.style.setProperty(property, value);
  }
}

type Property = readonly [string, string];

function propertiesOf({ style, conditional, isNumber, drawnBeside }: Drawn): readonly Property[] {
  const fill = conditional.fill ?? style.fill;
  const color = conditional.fontColor ?? style.fontColor;
  return [
    ...(fill === '' ? [] : [['background-color', fill] as const]),
    ...(color === '' ? [] : [['color', color] as const]),
    ...fontOf(style, conditional),
    ...placeOf(style, isNumber),
    ...bordersOf(style, drawnBeside),
  ];
}

function fontOf(style: Style, conditional: ConditionalStyle): readonly Property[] {
  const family = style.fontName.replace(/["\\\n]/g, '');
  const isBold = conditional.bold ?? style.bold;
  const isItalic = conditional.italic ?? style.italic;
  const lines = [style.underline !== 'None' && 'underline', style.strikethrough && 'line-through'];
  const decoration = lines.filter((line) => line !== false).join(' ');
  return [
    ['font-family', `"${family}", Carlito, Calibri, "Segoe UI", sans-serif`],
    ['font-size', `${pixels(style.fontSize)}px`],
    ...(isBold ? [['font-weight', '600'] as const] : []),
    ...(isItalic ? [['font-style', 'italic'] as const] : []),
    ...(decoration === '' ? [] : [['text-decoration-line', decoration] as const]),
  ];
}

const verticals: Readonly<Record<string, string>> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };
const horizontals: Readonly<Record<string, string>> = { Left: 'left', Center: 'center', Right: 'right' };
/** Pixels of one step of indentation, about three spaces. */
const indentStep = 9;

function placeOf(style: Style, isNumber: boolean): readonly Property[] {
  const side = horizontals[style.horizontal] ?? (isNumber ? 'right' : 'left');
  const padding = side === 'right' ? 'padding-right' : 'padding-left';
  return [
    ['text-align', side],
    ['vertical-align', verticals[style.vertical] ?? 'bottom'],
    ...(style.wrap ? [['white-space', 'pre-wrap'] as const] : []),
    ...(style.indent > 0 ? [[padding, `${4 + style.indent * indentStep}px`] as const] : []),
  ];
}

const edges: readonly BorderEdge[] = ['left', 'right', 'top', 'bottom'];

function bordersOf({ borders }: Style, drawnBeside: readonly BorderEdge[]): readonly Property[] {
  return edges.flatMap((edge) => {
    const border = borders[edge];
    const isDrawn = hasLine(border) && !drawnBeside.includes(edge);
    return isDrawn ? [[`border-${edge}`, lineOf(border)] as const] : [];
  });
}

export function hasLine(border: Border | undefined): border is Border {
  return border !== undefined && border.line !== '' && border.line.toLowerCase() !== 'none';
}

function lineOf({ line, color }: Border): string {
  const width = { medium: 2, thick: 3, double: 3 }[line] ?? 1;
  const kind = { dashed: 'dashed', dotted: 'dotted', hair: 'dotted', double: 'double' }[line] ?? 'solid';
  return `${width}px ${kind} ${color === '' ? '#242424' : color}`;
}
