import { ContentTypes, contentTypesPart } from './contentTypes';
import { FileError } from './fileError';
import { Relationships, relationshipsPart } from './relationships';
import { decodeXml, encodeXml } from './xml';
import { joinBytes, type Parts } from './zip';

/**
 * A package being changed: parts are read as text, written, added and removed together with their relationships and
 * content types. Whatever is not written stays byte for byte.
 */
export class PackageDraft {
  private readonly parts: Parts;
  private readonly names = new Map<string, string>();
  private readonly relationshipsOf = new Map<string, Relationships>();
  private readonly contentTypes: ContentTypes;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
    for (const name of parts.keys()) this.names.set(name.toLowerCase(), name);
    this.contentTypes = new ContentTypes(this.read(contentTypesPart));
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase());
  }

  /** The text of a part; its name is matched without regard to case. */
  read(part: string): string {
    const bytes = this.parts.get(this.names.get(part.toLowerCase()) ?? '');
    if (!bytes) throw new FileError('damaged', 'part missing', part);
    return decodeXml(bytes, part);
  }

  write(part: string, text: string): void {
    this.writeInChunks(part, [text]);
  }

  writeInChunks(part: string, chunks: Iterable<string>): void {
    const name = this.names.get(part.toLowerCase()) ?? part;
    this.names.set(name.toLowerCase(), name);
    this.parts.set(name, joinBytes(Array.from(chunks, encodeXml)));
  }

  /** Writes only what differs, so that a part in another encoding stays when its text does. */
  update(part: string, text: string): void {
    if (this.read(part) !== text) this.write(part, text);
  }

  /** Adds a part under the next free number: `xl/charts/chart` → `xl/charts/chart3.xml`. */
  add(stem: string, type: string, text: string): string {
    return this.addSingle(this.freeName(stem), type, text);
  }

  addSingle(part: string, type: string, text: string): string {
    this.write(part, text);
    this.contentTypes.add(part, type);
    return part;
  }

  typeOf(part: string): string | undefined {
    return this.contentTypes.of(part);
  }

  relationships(source: string): Relationships {
    const known = this.relationshipsOf.get(source);
    if (known) return known;
    const part = relationshipsPart(source);
    const relationships = new Relationships(source, this.has(part) ? this.read(part) : undefined);
    this.relationshipsOf.set(source, relationships);
    return relationships;
  }

  /** Removes those of the parts, and of what only they lead to, that nothing in the package leads to any more. */
  removeUnreachable(candidates: readonly string[]): void {
    const doomed = this.reachableFrom(candidates);
    const kept = this.reachableFrom(['']);
    for (const part of doomed) if (!kept.has(part)) this.remove(part);
  }

  finish(): Parts {
    for (const [source, relationships] of this.relationshipsOf)
      this.writeRelationships(source, relationships);
    this.update(contentTypesPart, this.contentTypes.toString());
    return this.parts;
  }

  private writeRelationships(source: string, relationships: Relationships): void {
    if (relationships.isChanged) this.write(relationshipsPart(source), relationships.toString());
  }

  private remove(part: string): void {
    this.drop(part);
    this.drop(relationshipsPart(part));
    this.relationshipsOf.delete(part);
    this.contentTypes.remove(part);
  }

  private drop(part: string): void {
    const key = part.toLowerCase();
    this.parts.delete(this.names.get(key) ?? part);
    this.names.delete(key);
  }

  private reachableFrom(sources: readonly string[]): Set<string> {
    const reached = new Set<string>();
    const open = [...sources];
    for (let source = open.pop(); source !== undefined; source = open.pop()) {
      if (reached.has(source)) continue;
      reached.add(source);
      for (const { part } of this.relationships(source).list) if (part !== undefined) open.push(part);
    }
    return reached;
  }

  private freeName(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number += 1;
    return `${stem}${number}.xml`;
  }
}
