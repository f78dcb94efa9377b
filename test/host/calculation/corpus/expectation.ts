/** A formula over `sampleWorkbook` and what LibreOffice must make of it. */
export interface Expectation {
  readonly formula: string;
  /** Entered with Ctrl+Shift+Enter: LibreOffice otherwise takes one value of several. */
  readonly isArray: boolean;
  /** Why LibreOffice gives something else; if it does not, the test fails. */
  readonly differs: string | undefined;
}

export const figures = "'Åsas ''siffror'' 2'";

/** One formula a line; `{=…}` is an array formula. */
export function expectations(text: string, differs?: string): Expectation[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const isArray = line.startsWith('{=');
    return { formula: isArray ? line.slice(1, -1) : line, isArray, differs };
  });
}
