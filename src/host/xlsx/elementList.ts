import { localName, parseXml, runParser, xmlParser, type XmlElement } from './xml';
import { FileError } from './fileError';

export interface Piece {
  /** Local name; an `mc:AlternateContent` bears the name of what it stands for. */
  readonly name: string;
  /** Byte for byte, with the white space and comments before it. */
  readonly xml: string;
}

/** The cells of a large sheet come chunk by chunk, so that their whole text never stands in memory at once. */
interface WrittenPiece extends Piece {
  readonly chunks?: Iterable<string>;
}

export interface Pieces {
  readonly head: string;
  readonly elements: readonly Piece[];
  readonly tail: string;
}

/** Watches a parser and cuts the text into the elements directly below the root. */
export class PieceCutter {
  private depth = 0;
  private cut = 0;
  private head = '';
  private name = '';
  private readonly elements: Piece[] = [];

  constructor(
    private readonly text: string,
    private readonly order: readonly string[],
  ) {}

  /** Call on every opening tag; gives the depth of the element, the root's being 1. */
  open(qualifiedName: string, position: number): number {
    this.depth += 1;
    if (this.depth === 1) {
      this.head = this.text.slice(0, position);
      this.cut = position;
    } else if (this.depth === 2) this.name = localName(qualifiedName);
    else if (this.name === 'AlternateContent') this.name = this.standsFor(localName(qualifiedName));
    return this.depth;
  }

  /** Call on every closing tag. */
  close(position: number): void {
    if (this.depth === 2) {
      this.elements.push({ name: this.name, xml: this.text.slice(this.cut, position) });
      this.cut = position;
    }
    this.depth -= 1;
  }

  private standsFor(name: string): string {
    return this.order.includes(name) ? name : this.name;
  }

  get pieces(): Pieces {
    return this.head.endsWith('/>')
      ? { head: `${this.head.slice(0, -2)}>`, elements: [], tail: `</${rootName(this.head)}>` }
      : { head: this.head, elements: this.elements, tail: this.text.slice(this.cut) };
  }
}

function rootTag(head: string): string {
  return head.slice(head.lastIndexOf('<'));
}

function rootName(head: string): string {
  const name = /^<([^\s/>]+)/.exec(rootTag(head))?.[1];
  if (name === undefined) throw new FileError('damaged', 'no root element');
  return name;
}

function rootElement(head: string): XmlElement {
  return parseXml(`${rootTag(head)}</${rootName(head)}>`);
}

/** Where a root has a prefix, elements made by us declare the default namespace for themselves. */
function namespaceDeclaration(head: string): string {
  const name = rootName(head);
  if (!name.includes(':')) return '';
  const prefix = name.slice(0, name.indexOf(':'));
  const root = rootElement(head);
  return ` xmlns="${root.attribute(`xmlns:${prefix}`) ?? ''}"`;
}

/**
 * The elements directly below a part's root. Those not touched come back byte for byte; new ones are put where the
 * schema's sequence wants them.
 */
export class ElementList {
  private readonly pieces: WrittenPiece[];
  private readonly declaration: string;

  constructor(
    private readonly source: Pieces,
    private readonly order: readonly string[],
  ) {
    this.pieces = [...source.elements];
    this.declaration = namespaceDeclaration(source.head);
  }

  static parse(text: string, order: readonly string[] = [], part?: string): ElementList {
    const cutter = new PieceCutter(text, order);
    const parser = xmlParser(part);
    parser.on('opentag', (tag) => cutter.open(tag.name, parser.position));
    parser.on('closetag', () => {
      cutter.close(parser.position);
    });
    runParser(parser, text, part);
    return new ElementList(cutter.pieces, order);
  }

  rootAttribute(name: string): string | undefined {
    return rootElement(this.source.head).attribute(name);
  }

  all(name: string): XmlElement[] {
    return this.pieces.filter((piece) => piece.name === name).map((piece) => parseXml(piece.xml.trim()));
  }

  first(name: string): XmlElement | undefined {
    const piece = this.pieces.find((candidate) => candidate.name === name);
    return piece && parseXml(piece.xml.trim());
  }

  /** Puts these in place of all elements of the name; none takes them away. */
  replace(name: string, ...xml: readonly string[]): void {
    const first = this.pieces.findIndex((piece) => piece.name === name);
    const kept = this.pieces.filter((piece) => piece.name !== name);
    const at = first < 0 ? this.place(name) : first;
    const fresh = xml.map((text) => ({ name, xml: this.declared(text) }));
    this.pieces.splice(0, this.pieces.length, ...kept.slice(0, at), ...fresh, ...kept.slice(at));
  }

  /** Like `replace`, for an element too large to be one string. */
  replaceInChunks(name: string, chunks: Iterable<string>): void {
    this.replace(name, '');
    const at = this.pieces.findIndex((piece) => piece.name === name);
    this.pieces.splice(at, 1, { name, xml: '', chunks });
  }

  append(name: string, xml: string): void {
    this.pieces.push({ name, xml: this.declared(xml) });
  }

  removeWhere(unwanted: (element: XmlElement) => boolean): void {
    const kept = this.pieces.filter((piece) => !unwanted(parseXml(piece.xml.trim())));
    this.pieces.splice(0, this.pieces.length, ...kept);
  }

  toString(): string {
    return [...this.chunks()].join('');
  }

  *chunks(): Generator<string> {
    yield this.source.head;
    for (const { xml, chunks } of this.pieces)
      if (chunks) yield* this.declaredChunks(chunks);
      else yield xml;
    yield this.source.tail;
  }

  private *declaredChunks(chunks: Iterable<string>): Generator<string> {
    let isFirst = true;
    for (const chunk of chunks) {
      yield isFirst ? this.declared(chunk) : chunk;
      isFirst = false;
    }
  }

  declared(xml: string): string {
    const isBound = (): boolean => /^<(?:[^\s/>]*:|[^>]* xmlns=")/.test(xml);
    if (this.declaration === '' || isBound()) return xml;
    return xml.replace(/^<[^\s/>]+/, `$&${this.declaration}`);
  }

  /** Before the first element that the sequence puts later; an unknown element stays with what precedes it. */
  private place(name: string): number {
    const rank = this.order.indexOf(name);
    const later = this.pieces.findIndex((piece) => this.order.indexOf(piece.name) > rank);
    return rank < 0 || later < 0 ? this.pieces.length : later;
  }
}
