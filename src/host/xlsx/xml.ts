import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileError } from './fileError';

/**
 * One element of a parsed part, with its place in the text, so that what is not changed can be written back as it
 * stood. Names are local names: a part may use any prefix. Attributes keep theirs (`r:id`).
 */
export class XmlElement {
  readonly name: string;
  readonly children: XmlElement[] = [];
  /** Character data directly in the element, references resolved. */
  text = '';
  contentEnd = 0;
  end = 0;

  constructor(
    private readonly source: string,
    readonly qualifiedName: string,
    readonly attributes: ReadonlyMap<string, string>,
    readonly start: number,
    readonly contentStart: number,
  ) {
    this.name = localName(qualifiedName);
  }

  get xml(): string {
    return this.source.slice(this.start, this.end);
  }

  get openTag(): string {
    return this.source.slice(this.start, this.contentStart);
  }

  get content(): string {
    return this.source.slice(this.contentStart, this.contentEnd);
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  number(name: string): number | undefined {
    const value = this.attributes.get(name);
    return value === undefined ? undefined : Number(value);
  }

  /** XML's boolean: `1` or `true`. */
  flag(name: string, otherwise = false): boolean {
    const value = this.attributes.get(name);
    return value === undefined ? otherwise : value === '1' || value === 'true';
  }

  child(...path: readonly string[]): XmlElement | undefined {
    const [name, ...rest] = path;
    const found = this.children.find((child) => child.name === name);
    return rest.length === 0 ? found : found?.child(...rest);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Every element of that name below this one, in document order. */
  descendants(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    const open = [...this.children].reverse();
    for (let element = open.pop(); element; element = open.pop()) {
      if (element.name === name) found.push(element);
      for (let index = element.children.length - 1; index >= 0; index--) {
        const child = element.children[index];
        if (child) open.push(child);
      }
    }
    return found;
  }

  /** `r:id`, whatever the prefix. */
  get relationshipId(): string | undefined {
    for (const [name, value] of this.attributes) if (name.endsWith(':id')) return value;
    return undefined;
  }
}

export function localName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.indexOf(':') + 1);
}

export function attributesOf(tag: SaxesTagPlain): Map<string, string> {
  const values = new Map<string, string>();
  for (const name in tag.attributes) values.set(name, tag.attributes[name] ?? '');
  return values;
}

export type XmlParser = SaxesParser<{ xmlns: false }>;

/** A strict XML parser that refuses document types; errors name the part. */
export function xmlParser(part?: string): XmlParser {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('doctype', () => {
    throw new FileError('hostile', 'doctype', part);
  });
  return parser;
}

export function runParser(parser: XmlParser, text: string, part?: string): void {
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged', 'not well-formed', part);
  }
}

export function parseXml(text: string, part?: string): XmlElement {
  const parser = xmlParser(part);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('opentag', (tag) => {
    const start = text.lastIndexOf('<', parser.position - 1);
    const element = new XmlElement(text, tag.name, attributesOf(tag), start, parser.position);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? parser.position : text.lastIndexOf('<', parser.position - 1);
  });
  const addText = (data: string): void => {
    const element = open.at(-1);
    if (element) element.text += data;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  runParser(parser, text, part);
  if (!root) throw new FileError('damaged', 'empty part', part);
  return root;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const declaration = /^<\?xml[^>]{0,200}\?>/;

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, annex B); a rewritten part is always UTF-8. */
function asUtf8Declared(text: string, part?: string): string {
  return text.replace(declaration, (found) =>
    found.replace(/encoding\s*=\s*["']([^"']*)["']/, (_, name: string) => {
      if (!['utf-8', 'utf8', 'utf-16', 'us-ascii'].includes(name.toLowerCase()))
        throw new FileError('unsupported', `encoding ${name}`, part);
      return 'encoding="UTF-8"';
    }),
  );
}

export function decodeXml(bytes: Uint8Array, part?: string): string {
  try {
    return asUtf8Declared(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes), part);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged', 'not text', part);
  }
}

export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whether a part that is not read otherwise holds a document type, in whatever encoding. */
export function hasDoctype(bytes: Uint8Array): boolean {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (!text.includes('<!DOCTYPE')) return false;
  try {
    parseXml(text);
    return false;
  } catch (error) {
    return error instanceof FileError && error.reason === 'hostile';
  }
}

const namedReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function reference(character: string): string {
  return namedReferences[character] ?? `&#${character.charCodeAt(0)};`;
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, reference);
}

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, reference);
}

/** What no XML document can hold, even escaped: dropped where the format knows no `_xHHHH_`. */
export function withoutIllegalCharacters(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
