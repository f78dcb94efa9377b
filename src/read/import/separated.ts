/** The rows of a text that is separated by semicolons, commas or tabs. */
import { CsvError, parse } from 'csv-parse/sync';

export type Separated =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  /** A quotation mark is never closed: the row where it stands. */
  | { readonly kind: 'broken'; readonly row: number };

const separators = [';', ',', '\t'];

/** Excel takes the separator from such a first line and shows no row for it. */
const namedSeparator = /^sep=(.)\r?\n/iu;

/** The first row, by the separator that is likeliest. */
export function readHeaders(text: string, isHeader: (field: string) => boolean): readonly string[] {
  const [line = '', named] = namedSeparator.exec(text) ?? [];
  const body = text.slice(line.length);
  return firstRow(body, named ?? likeliest(body, isHeader));
}

/** @param isHeader whether a field is a header that is looked for: by the right separator most are */
export function readSeparated(text: string, isHeader: (field: string) => boolean): Separated {
  const [line = '', named] = namedSeparator.exec(text) ?? [];
  const body = text.slice(line.length);
  return rowsOf(body, named ?? likeliest(body, isHeader));
}

function likeliest(text: string, isHeader: (field: string) => boolean): string {
  const headers = (separator: string): number => firstRow(text, separator).filter(isHeader).length;
  return separators.reduce((best, next) => (headers(next) > headers(best) ? next : best));
}

/** More characters than headers have. */
const longestHeaders = 65_536;

function firstRow(text: string, separator: string): readonly string[] {
  const first = rowsOf(text.slice(0, longestHeaders), separator, 1);
  return first.kind === 'rows' ? (first.rows[0] ?? []) : [];
}

function rowsOf(text: string, delimiter: string, to = -1): Separated {
  let row = 0;
  try {
    const rows = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to,
      on_record: (fields: string[]) => {
        row += 1;
        return fields;
      },
    });
    return { kind: 'rows', rows };
  } catch (cause) {
    if (cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED')
      return { kind: 'broken', row: row + 1 };
    throw cause;
  }
}
