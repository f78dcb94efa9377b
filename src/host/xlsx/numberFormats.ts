/** Number formats every workbook has without declaring them (ECMA-376 part 1, 18.8.30), in English. */
const builtIn = new Map<number, string>([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
const builtInIds = new Map([...builtIn].map(([id, code]) => [code, id]));

/** Ids below are the built-in ones'. */
const firstOwnId = 164;

/** Number formats of a workbook: codes by id, and ids for codes, new ones as needed. */
export class NumberFormats {
  private readonly codes: Map<number, string>;
  private readonly ids: Map<string, number>;
  readonly added: { readonly id: number; readonly code: string }[] = [];

  constructor(declared: ReadonlyMap<number, string>) {
    this.codes = new Map(declared);
    this.ids = new Map([...declared].map(([id, code]) => [code, id]));
  }

  code(id: number): string {
    return this.codes.get(id) ?? builtIn.get(id) ?? 'General';
  }

  id(code: string): number {
    return builtInIds.get(code) ?? this.ids.get(code) ?? this.add(code);
  }

  private add(code: string): number {
    const id = Math.max(firstOwnId - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.ids.set(code, id);
    this.added.push({ id, code });
    return id;
  }
}
