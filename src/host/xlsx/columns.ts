import { type Style } from '../workbook/style';
import { type Column } from '../workbook/workbook';
import { columnLimit } from './address';
import { attributes, element } from './tag';
import { charactersFromPoints, pointsFromCharacters } from './units';
import { type XmlElement } from './xml';

/** `<cols>`: runs of columns with a width, a style, or hidden. */

const modelled = new Set(['min', 'max', 'width', 'style', 'hidden', 'customWidth']);

function others(column: XmlElement): string {
  const rest = [...column.attributes].filter(([name]) => !modelled.has(name));
  return attributes(Object.fromEntries(rest));
}

function readColumn(column: XmlElement, styles: readonly Style[]): Column {
  const width = column.number('width');
  const style = styles[column.number('style') ?? -1];
  const otherAttributes = others(column);
  return {
    width: width === undefined ? undefined : pointsFromCharacters(width),
    hidden: column.flag('hidden'),
    ...(style && { style }),
    ...(otherAttributes !== '' && { otherAttributes }),
  };
}

function span(column: XmlElement): [number, number] {
  const first = (column.number('min') ?? 1) - 1;
  const last = Math.min((column.number('max') ?? 1) - 1, columnLimit - 1);
  return [first, last];
}

export function readColumns(cols: XmlElement | undefined, styles: readonly Style[]): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const column of cols?.all('col') ?? []) {
    const [first, last] = span(column);
    for (let index = first; index <= last; index++) columns.set(index, readColumn(column, styles));
  }
  return columns;
}

/** Widths as loaded, by column: one that still measures as many points is written as it was. */
function loadedWidths(cols: XmlElement | undefined): Map<number, string> {
  const widths = new Map<number, string>();
  for (const column of cols?.all('col') ?? []) {
    const width = column.attribute('width');
    if (width === undefined) continue;
    const [first, last] = span(column);
    for (let index = first; index <= last; index++) widths.set(index, width);
  }
  return widths;
}

function widthInFile(points: number, loaded: string | undefined): string | number {
  return loaded !== undefined && pointsFromCharacters(Number(loaded)) === points
    ? loaded
    : charactersFromPoints(points);
}

/** The `<cols>` element, or nothing where no column differs from the sheet's default. */
export function columnsXml(
  columns: ReadonlyMap<number, Column>,
  defaultWidth: number,
  old: XmlElement | undefined,
  styleIndex: (style: Style) => number,
): string[] {
  const widths = loadedWidths(old);
  const runs: { first: number; last: number; look: string }[] = [];
  for (const index of [...columns.keys()].sort((one, other) => one - other)) {
    const column = columns.get(index);
    if (!column) continue;
    const look = attributes({
      width: widthInFile(column.width ?? defaultWidth, widths.get(index)),
      style: column.style && (styleIndex(column.style) || undefined),
      hidden: column.hidden || undefined,
      customWidth: column.width !== undefined || undefined,
    });
    const full = look + (column.otherAttributes ?? '');
    const previous = runs.at(-1);
    if (previous && previous.last === index - 1 && previous.look === full) previous.last = index;
    else runs.push({ first: index, last: index, look: full });
  }
  const content = runs
    .map(({ first, last, look }) => `<col min="${first + 1}" max="${last + 1}"${look}/>`)
    .join('');
  return content === '' ? [] : [element('cols', {}, content)];
}
