import type { Border, BorderEdge, Style, StyleBook } from '../../workbook/style';
import { restyle, styleAt } from '../../workbook/cells';
import type { Area } from '../../workbook/workbook';
import { colorOf } from '../colors';
import { Refusal } from '../errors';
import { opener, property, type Interface } from '../interface';
import { oneOf } from '../kinds';
import { requirePermission } from '../protection';
import type { Session } from '../session';
import { Target, type AreasTarget, type BorderSide, type BorderTarget } from '../targets';

export const sides: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof lineStyles)[number];
type Weight = (typeof weights)[number];

/** Excel's line style and weight for each line of SpreadsheetML (ECMA-376, ST_BorderStyle). */
const lines: Readonly<Record<string, readonly [LineStyle, Weight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

function lineOf(style: LineStyle, weight: Weight): string {
  const exact = Object.entries(lines).find(([, line]) => line[0] === style && line[1] === weight);
  const sameStyle = Object.entries(lines).find(([, line]) => line[0] === style);
  return (exact ?? sameStyle)?.[0] ?? 'thin';
}

/** The cells whose border the side is, and which of their edges; an edge between two cells belongs to both. */
function edges(area: Area, side: BorderSide): readonly (readonly [Area, BorderEdge])[] {
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, bottom: area.top }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, top: area.bottom }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, right: area.left }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, left: area.right }, 'right']];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            [{ ...area, bottom: area.bottom - 1 }, 'bottom'],
            [{ ...area, top: area.top + 1 }, 'top'],
          ];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [
            [{ ...area, right: area.right - 1 }, 'right'],
            [{ ...area, left: area.left + 1 }, 'left'],
          ];
    case 'DiagonalDown':
      return [[area, 'diagonalDown']];
    case 'DiagonalUp':
      return [[area, 'diagonalUp']];
  }
}

const none: Border = { line: 'none', color: '' };

type StyleChanger = (style: Style) => Style;

/** Cells that look alike are changed alike: what becomes of a look is worked out once. */
function borderChanger(
  edge: BorderEdge,
  change: (border: Border) => Border,
  styles: StyleBook,
): StyleChanger {
  const changed = new Map<Style, Style>();
  return (style) => {
    const known = changed.get(style);
    if (known) return known;
    const border = change(style.borders[edge] ?? none);
    const made = styles.changer({ borders: { [edge]: border } })(style);
    changed.set(style, made);
    return made;
  };
}

function changeBorder(target: BorderTarget, change: (border: Border) => Border, session: Session): void {
  const { sheet, areas } = target.cells;
  requirePermission(sheet, 'allowFormatCells');
  const { styles } = session.workbook;
  const changers = new Map<BorderEdge, StyleChanger>();
  for (const area of areas) {
    for (const [cells, edge] of edges(area, target.side)) {
      const changer = changers.get(edge) ?? borderChanger(edge, change, styles);
      changers.set(edge, changer);
      restyle(styles, sheet, cells, changer);
    }
  }
}

function borderOf(target: BorderTarget, session: Session): Border {
  const { sheet, areas } = target.cells;
  const [first] = areas.flatMap((area) => edges(area, target.side));
  if (!first) return none;
  const [cells, edge] = first;
  return styleAt(session.workbook.styles, sheet, cells.top, cells.left).borders[edge] ?? none;
}

export const rangeBorder: Interface<BorderTarget> = {
  properties: {
    color: property(
      1,
      (target, session) => borderOf(target, session).color || '#000000',
      (target, value, session) => {
        const color = colorOf(value);
        changeBorder(target, ({ line }) => ({ line: line === 'none' ? 'thin' : line, color }), session);
      },
    ),
    sideIndex: property(1, (target) => target.side),
    style: property(
      1,
      (target, session) => lines[borderOf(target, session).line]?.[0] ?? 'None',
      (target, value, session) => {
        const style = oneOf(value, lineStyles);
        changeBorder(target, (border) => withStyle(border, style), session);
      },
    ),
    weight: property(
      1,
      (target, session) => lines[borderOf(target, session).line]?.[1] ?? 'Thin',
      (target, value, session) => {
        const weight = oneOf(value, weights);
        changeBorder(target, (border) => withWeight(border, weight), session);
      },
    ),
  },
};

function withStyle(border: Border, style: LineStyle): Border {
  if (style === 'None') return none;
  return { ...border, line: lineOf(style, lines[border.line]?.[1] ?? 'Thin') };
}

function withWeight(border: Border, weight: Weight): Border {
  return { ...border, line: lineOf(lines[border.line]?.[0] ?? 'Continuous', weight) };
}

function sideTarget(cells: AreasTarget, side: BorderSide): Target<'RangeBorder'> {
  return new Target('RangeBorder', { cells, side });
}

export const rangeBorderCollection: Interface<AreasTarget> = {
  properties: { count: property(1, () => sides.length) },
  openers: {
    getItem: opener(1, (cells, args) => sideTarget(cells, args.oneOf(0, sides))),
    getItemAt: opener(1, (cells, args) => {
      const side = sides[args.integer(0)];
      if (!side) throw new Refusal('InvalidArgument', 'RangeBorderCollection.getItemAt');
      return sideTarget(cells, side);
    }),
  },
  collection: {
    items: (cells) => sides.map((side) => sideTarget(cells, side)),
    item: (cells, args) => sideTarget(cells, args.oneOf(0, sides)),
  },
};
