import type { Block } from '../plan';

/** Gathers cells into as few rectangles as neighbourhood below one another gives; rows come in order. */
export class Blocks {
  private readonly done: Block[] = [];
  private readonly open = new Map<string, Block>();

  add(row: number, column: number, columnCount: number): void {
    const span = `${column} ${columnCount}`;
    const above = this.open.get(span);
    if (above && above.row + above.rowCount === row) {
      this.open.set(span, { ...above, rowCount: above.rowCount + 1 });
      return;
    }
    if (above) this.done.push(above);
    this.open.set(span, { row, column, rowCount: 1, columnCount });
  }

  all(): Block[] {
    return [...this.done, ...this.open.values()];
  }
}

/** Blocks by the name of what they have in common. */
export class BlocksByName {
  private readonly named = new Map<string, Blocks>();

  add(name: string, row: number, column: number, columnCount = 1): void {
    const blocks = this.named.get(name) ?? new Blocks();
    this.named.set(name, blocks);
    blocks.add(row, column, columnCount);
  }

  entries(): [string, Block[]][] {
    return [...this.named].map(([name, blocks]) => [name, blocks.all()]);
  }
}
