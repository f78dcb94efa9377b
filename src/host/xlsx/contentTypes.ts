import { ElementList } from './elementList';
import { element } from './tag';

export const contentTypesPart = '[Content_Types].xml';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const contentType = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  table: `${spreadsheet}.table+xml`,
  styles: `${spreadsheet}.styles+xml`,
  metadata: `${spreadsheet}.sheetMetadata+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

const order = ['Default', 'Override'];

/** `[Content_Types].xml`: what kind each part is. */
export class ContentTypes {
  private readonly list: ElementList;

  constructor(text: string) {
    this.list = ElementList.parse(text, order, contentTypesPart);
  }

  of(part: string): string | undefined {
    return this.override(part) ?? this.default(part);
  }

  add(part: string, type: string): void {
    this.list.append('Override', element('Override', { PartName: `/${part}`, ContentType: type }));
  }

  remove(part: string): void {
    const name = `/${part}`.toLowerCase();
    this.list.removeWhere(
      (entry) => entry.name === 'Override' && entry.attribute('PartName')?.toLowerCase() === name,
    );
  }

  toString(): string {
    return this.list.toString();
  }

  private override(part: string): string | undefined {
    const name = `/${part}`.toLowerCase();
    const found = this.list
      .all('Override')
      .find((entry) => entry.attribute('PartName')?.toLowerCase() === name);
    return found?.attribute('ContentType');
  }

  private default(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const found = this.list
      .all('Default')
      .find((entry) => entry.attribute('Extension')?.toLowerCase() === extension);
    return found?.attribute('ContentType');
  }
}
