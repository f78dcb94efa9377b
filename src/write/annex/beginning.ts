/** The first lines of an annex, to be looked at before it is made. */
import type { Cell, Content, Draft, Group, Paragraph, ParagraphStyle, Table } from './draft';

export interface BeginningParagraph {
  readonly style: ParagraphStyle;
  readonly text: string;
}

export type ThreeTexts = readonly [string, string, string];

export interface Beginning {
  /** Number, title, introduction. */
  readonly opening: readonly BeginningParagraph[];
  /** The first table; undefined for an annex that has none. */
  readonly table:
    | {
        readonly before: readonly BeginningParagraph[];
        readonly header: ThreeTexts;
        readonly rows: readonly ThreeTexts[];
      }
    | undefined;
}

type ContentOf = (cell: Cell) => Content;

/** Pairs or indicators. */
const shownGroups = 3;

function paragraphs(all: readonly Paragraph[], contentOf: ContentOf): readonly BeginningParagraph[] {
  return all.map(({ style, cell }) => ({ style, text: String(contentOf(cell)) }));
}

/** A pair's titles and texts as one row. */
function groupRow({ rows }: Group, contentOf: ContentOf): ThreeTexts {
  const column = (at: 0 | 1 | 2): string =>
    rows
      .filter(({ kind }) => kind !== 'figure' && kind !== 'figureHeader')
      .map(({ cells }) => String(contentOf(cells[at])))
      .filter((text) => text !== '')
      .join('\n');
  return [column(0), column(1), column(2)];
}

function tableBeginning({ before, header, groups }: Table, contentOf: ContentOf): Beginning['table'] {
  const [first, second, third] = header.cells;
  return {
    before: paragraphs(before, contentOf),
    header: [String(contentOf(first)), String(contentOf(second)), String(contentOf(third))],
    rows: groups.slice(0, shownGroups).map((group) => groupRow(group, contentOf)),
  };
}

export function beginningOf({ opening, tables: [first] }: Draft, contentOf: ContentOf): Beginning {
  return { opening: paragraphs(opening, contentOf), table: first && tableBeginning(first, contentOf) };
}
