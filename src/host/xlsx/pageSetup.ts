import { type PageLayout } from '../workbook/workbook';
import { patchedOrNew, type AttributeValues } from './tag';
import { inchesFromPoints, pointsFromInches } from './units';
import { type XmlElement } from './xml';

/** `<printOptions>`, `<pageMargins>` and `<pageSetup>`. */

/** Excel.PaperType by the number the file uses (ECMA-376 part 1, 18.3.1.63). */
const paperNames = [
  ...[
    '',
    'Letter',
    'LetterSmall',
    'Tabloid',
    'Ledger',
    'Legal',
    'Statement',
    'Executive',
    'A3',
    'A4',
    'A4Small',
  ],
  ...['A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note', 'Envelope9', 'Envelope10'],
  ...['Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet', 'Esheet', 'EnvelopeDL', 'EnvelopeC5'],
  ...['EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6', 'EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6'],
  ...[
    'EnvelopeItaly',
    'EnvelopeMonarch',
    'EnvelopePersonal',
    'FanfoldUS',
    'FanfoldStdGerman',
    'FanfoldLegalGerman',
  ],
];

const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Excel's normal margins, in inches. */
const normalMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function readMargins(margins: XmlElement | undefined): PageLayout['margins'] {
  const margin = (name: (typeof marginNames)[number]): number =>
    pointsFromInches(margins?.number(name) ?? normalMargins[name]);
  return {
    left: margin('left'),
    right: margin('right'),
    top: margin('top'),
    bottom: margin('bottom'),
    header: margin('header'),
    footer: margin('footer'),
  };
}

type Scaling = Pick<PageLayout, 'scale' | 'fitWide' | 'fitTall'>;

function readScaling(setup: XmlElement | undefined, fitToPage: boolean): Scaling {
  if (!fitToPage) return { scale: setup?.number('scale') ?? 100, fitWide: undefined, fitTall: undefined };
  const pages = (name: string): number | undefined => (setup?.number(name) ?? 1) || undefined;
  return { scale: undefined, fitWide: pages('fitToWidth'), fitTall: pages('fitToHeight') };
}

export interface PageElements {
  readonly options: XmlElement | undefined;
  readonly margins: XmlElement | undefined;
  readonly setup: XmlElement | undefined;
}

type PrintedPage = Omit<PageLayout, 'header' | 'footer' | 'printTitleRows' | 'printArea'>;

export function readPage({ options, margins, setup }: PageElements, fitToPage: boolean): PrintedPage {
  return {
    orientation: setup?.attribute('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperNames[setup?.number('paperSize') ?? 1] ?? '',
    margins: readMargins(margins),
    ...readScaling(setup, fitToPage),
    centerHorizontally: options?.flag('horizontalCentered') ?? false,
    printGridlines: options?.flag('gridLines') ?? false,
  };
}

export function fitsToPage(page: PageLayout): boolean {
  return page.fitWide !== undefined || page.fitTall !== undefined;
}

function optionsXml(old: XmlElement | undefined, page: PageLayout): string[] {
  const values = {
    horizontalCentered: page.centerHorizontally || undefined,
    gridLines: page.printGridlines || undefined,
  };
  const says = page.centerHorizontally || page.printGridlines || (old?.attributes.size ?? 0) > 0;
  return says ? [patchedOrNew(old, 'printOptions', values)] : [];
}

function marginsXml(old: XmlElement | undefined, { margins }: PageLayout): string[] {
  const loaded = readMargins(old);
  const changed = marginNames.filter((name) => !old || loaded[name] !== margins[name]);
  const values = Object.fromEntries(changed.map((name) => [name, inchesFromPoints(margins[name])]));
  return [patchedOrNew(old, 'pageMargins', values)];
}

function scalingAttributes(page: PageLayout): AttributeValues {
  if (!fitsToPage(page))
    return {
      scale: page.scale === 100 ? undefined : page.scale,
      fitToWidth: undefined,
      fitToHeight: undefined,
    };
  return { scale: undefined, fitToWidth: page.fitWide ?? 0, fitToHeight: page.fitTall ?? 0 };
}

function setupXml(old: XmlElement | undefined, page: PageLayout, loaded: PrintedPage): string[] {
  const paper = paperNames.indexOf(page.paperSize);
  const isOtherPaper = page.paperSize !== loaded.paperSize && paper > 0;
  const values: AttributeValues = {
    ...(isOtherPaper && { paperSize: paper }),
    ...(page.orientation !== loaded.orientation && { orientation: page.orientation.toLowerCase() }),
    ...scalingAttributes(page),
  };
  const says = old !== undefined || Object.values(values).some((value) => value !== undefined);
  return says ? [patchedOrNew(old, 'pageSetup', values)] : [];
}

export interface PageXml {
  readonly printOptions: string[];
  readonly pageMargins: string[];
  readonly pageSetup: string[];
}

export function pageXml(old: PageElements, page: PageLayout): PageXml {
  const loaded = readPage(old, fitsToPage(page));
  return {
    printOptions: optionsXml(old.options, page),
    pageMargins: marginsXml(old.margins, page),
    pageSetup: setupXml(old.setup, page, loaded),
  };
}
