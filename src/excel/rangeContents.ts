/**
 * What ranges hold. An answer takes at most 5 MB in Excel on the web (learn.microsoft.com, "Resource limits and
 * performance optimization for Office Add-ins"), and how large one will be is not known before: so everything is
 * asked for at once, and in halves only where that was refused.
 */

export type ContentProperty = 'values' | 'numberFormat' | 'formulas';

const tooLarge = 'ResponsePayloadSizeLimitExceeded';

/** Rows of a range, read on their own. */
class Piece {
  constructor(
    readonly whole: RangeContents,
    private readonly first: number,
    private readonly count: number,
  ) {}

  /** The library forgets objects that a refused request made, so they are made anew for each. */
  ask(): Excel.Range {
    const { range, properties } = this.whole;
    const fewer = this.count - range.rowCount;
    return range
      .getOffsetRange(this.first, 0)
      .getResizedRange(fewer, 0)
      .load([...properties]);
  }

  /** undefined for a single row. */
  halves(): readonly [Piece, Piece] | undefined {
    const half = Math.floor(this.count / 2);
    if (half === 0) return undefined;
    return [
      new Piece(this.whole, this.first, half),
      new Piece(this.whole, this.first + half, this.count - half),
    ];
  }
}

/** A range of which some properties are wanted; they are there once it has been read. */
export class RangeContents {
  private readonly pieces: Excel.Range[] = [];

  constructor(
    readonly range: Excel.Range,
    readonly properties: readonly ContentProperty[],
  ) {}

  /** With the next sync, all of it. */
  askAll(): void {
    this.range.load(['rowIndex', 'columnIndex', ...this.properties]);
  }

  /** With the next sync, only where it is. */
  askPlace(): void {
    this.range.load('rowIndex,columnIndex,rowCount');
  }

  inOnePiece(): Piece {
    return new Piece(this, 0, this.range.rowCount);
  }

  addPiece(rows: Excel.Range): void {
    this.pieces.push(rows);
  }

  get(property: ContentProperty): unknown[][] {
    const read = this.pieces.length === 0 ? [this.range] : this.pieces;
    return read.flatMap((rows) => rows[property] as unknown[][]);
  }
}

/** Syncs. False: nothing came, because the answer would have been larger than it may be. */
export async function isAnswered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === tooLarge) return false;
    throw error;
  }
}

/** Reads what was too large for one answer; where the ranges are is known. */
export async function readInPieces(
  context: Excel.RequestContext,
  contents: readonly RangeContents[],
): Promise<void> {
  const pieces = contents.filter(({ range }) => !range.isNullObject).map((each) => each.inOnePiece());
  for (const half of halvesOf(pieces)) await readPieces(context, half);
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const asked = pieces.map((piece) => ({ whole: piece.whole, rows: piece.ask() }));
  if (await isAnswered(context)) {
    for (const { whole, rows } of asked) whole.addPiece(rows);
    return;
  }
  for (const half of halvesOf(pieces)) await readPieces(context, half);
}

/** Two lists of pieces in their order; a piece that is alone is cut. */
function halvesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const halves = pieces[0]?.halves();
  if (!halves) throw new Error('One row is larger than an answer may be');
  return halves.map((half) => [half]);
}
