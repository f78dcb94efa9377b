import { type PageLayout } from '../workbook/workbook';
import { decodeEscapes, encodeEscapes } from './textEscapes';
import { patchedOrNew, element } from './tag';
import { escapeText, type XmlElement } from './xml';

type Sections = PageLayout['header'];

const sectionOf: Readonly<Record<string, keyof Sections>> = { L: 'left', C: 'center', R: 'right' };

/** `&L…&C…&R…`: what precedes any section belongs to the centre; `&&` is a plain ampersand. */
export function readSections(text: string): Sections {
  const sections = { left: '', center: '', right: '' };
  let section: keyof Sections = 'center';
  for (const token of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const next =
      token.length === 2 && token.startsWith('&') ? sectionOf[token.charAt(1).toUpperCase()] : undefined;
    if (next) section = next;
    else sections[section] += token;
  }
  return sections;
}

function sectionsText({ left, center, right }: Sections): string {
  const part = (code: string, text: string): string => (text === '' ? '' : `&${code}${text}`);
  return part('L', left) + part('C', center) + part('R', right);
}

function read(headerFooter: XmlElement | undefined, name: string): Sections {
  return readSections(decodeEscapes(headerFooter?.child(name)?.text ?? ''));
}

export function readHeaderFooter(
  headerFooter: XmlElement | undefined,
): Pick<PageLayout, 'header' | 'footer'> {
  return { header: read(headerFooter, 'oddHeader'), footer: read(headerFooter, 'oddFooter') };
}

const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

export function headerFooterXml(
  old: XmlElement | undefined,
  page: Pick<PageLayout, 'header' | 'footer'>,
): string[] {
  const children = new Map((old?.children ?? []).map((child) => [child.name, child.xml]));
  const before = readHeaderFooter(old);
  const set = (name: string, loaded: Sections, now: Sections): void => {
    const text = sectionsText(now);
    if (sectionsText(loaded) !== text)
      children.set(name, text === '' ? '' : element(name, {}, escapeText(encodeEscapes(text))));
  };
  set('oddHeader', before.header, page.header);
  set('oddFooter', before.footer, page.footer);
  const content = order.map((name) => children.get(name) ?? '').join('');
  const isEmpty = content === '' && (old?.attributes.size ?? 0) === 0;
  return isEmpty ? [] : [patchedOrNew(old, 'headerFooter', {}, content)];
}
