/**
 * What a cell looks like: one flat, immutable record. Styles are interned by a StyleBook, so that two
 * cells that look alike hold the same object and a format over a large range is one look-up per distinct style.
 */

export type BorderEdge = 'left' | 'right' | 'top' | 'bottom' | 'diagonalDown' | 'diagonalUp';

export interface Border {
  /** SpreadsheetML border style: thin, medium, dashed, hair … */
  readonly line: string;
  /** `#RRGGBB`, or '' for automatic. */
  readonly color: string;
}

export interface Style {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** `#RRGGBB`, or '' for automatic. */
  readonly fontColor: string;
  /** `#RRGGBB` of a solid fill, or '' for none. */
  readonly fill: string;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The file's apostrophe: the text is shown as it is, whatever it begins with. */
  readonly quotePrefix: boolean;
  /** Index of the cell format in the loaded file that this style came from; what we do not model is taken from there. */
  readonly origin: number | undefined;
}

export type StyleChange = Partial<Omit<Style, 'origin'>>;

export const defaultStyle: Style = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '',
  fill: '',
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  numberFormat: 'General',
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  origin: undefined,
};

/** Interns styles and remembers every transition, so that formatting 100,000 alike cells is 100,000 look-ups. */
export class StyleBook {
  private readonly styles = new Map<string, Style>();
  /** By change, what it has made of each style. */
  private readonly transitions = new Map<string, Map<Style, Style>>();
  readonly normal: Style;

  constructor(normal: Style = defaultStyle) {
    this.normal = this.intern(normal);
  }

  intern(style: Style): Style {
    const key = JSON.stringify(style);
    const known = this.styles.get(key);
    if (known) return known;
    this.styles.set(key, style);
    return style;
  }

  /** A change that is applied to many cells: make it once, apply it often. */
  changer(change: StyleChange): (style: Style) => Style {
    const key = JSON.stringify(change);
    const made = this.transitions.get(key) ?? new Map<Style, Style>();
    this.transitions.set(key, made);
    return (style) => {
      const known = made.get(style);
      if (known) return known;
      const borders = change.borders ? { ...style.borders, ...change.borders } : style.borders;
      const changed = this.intern({ ...style, ...change, borders });
      made.set(style, changed);
      return changed;
    };
  }
}
