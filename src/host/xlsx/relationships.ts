import { ElementList } from './elementList';
import { FileError } from './fileError';
import { attributes, element } from './tag';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relationshipNamespace = office;

export const relationshipType = {
  workbook: `${office}/officeDocument`,
  worksheet: `${office}/worksheet`,
  styles: `${office}/styles`,
  theme: `${office}/theme`,
  sharedStrings: `${office}/sharedStrings`,
  calcChain: `${office}/calcChain`,
  metadata: `${office}/sheetMetadata`,
  table: `${office}/table`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
} as const;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name inside the package, or undefined for what lies outside it. */
  readonly part: string | undefined;
}

const emptyText =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The part that holds the relationships of a part; '' stands for the package itself. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A target as a part name: absolute, or relative to the folder of the source part. */
export function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path: string[] = [...folder];
  for (const segment of decoded(target).split('/')) {
    if (segment === '..') {
      if (path.length === 0) throw new FileError('hostile', 'relationship leaves the package', source);
      path.pop();
    } else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** The relationships of one part. */
export class Relationships {
  private readonly elements: ElementList;
  private entries: Relationship[];
  /** Whether one was added or removed. */
  isChanged = false;

  constructor(
    private readonly source: string,
    text: string = emptyText,
  ) {
    this.elements = ElementList.parse(text, ['Relationship'], relationshipsPart(source));
    this.entries = this.elements.all('Relationship').map((entry) => {
      const target = entry.attribute('Target') ?? '';
      const external = entry.attribute('TargetMode') === 'External' || target.startsWith('#');
      return {
        id: entry.attribute('Id') ?? '',
        type: entry.attribute('Type') ?? '',
        part: external ? undefined : resolveTarget(source, target),
      };
    });
  }

  get list(): readonly Relationship[] {
    return this.entries;
  }

  byId(id: string | undefined): Relationship | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  parts(type: string): string[] {
    return this.entries.flatMap((entry) =>
      entry.type === type && entry.part !== undefined ? [entry.part] : [],
    );
  }

  idOf(part: string): string | undefined {
    return this.entries.find((entry) => entry.part === part)?.id;
  }

  /** Gives the id of the new relationship. */
  add(type: string, part: string): string {
    this.isChanged = true;
    const id = this.freeId();
    const target = relativeTarget(this.source, part);
    this.entries.push({ id, type, part });
    this.elements.append('Relationship', element('Relationship', { Id: id, Type: type, Target: target }));
    return id;
  }

  removeTo(part: string): void {
    this.isChanged = true;
    const ids = new Set(this.entries.filter((entry) => entry.part === part).map((entry) => entry.id));
    this.entries = this.entries.filter((entry) => !ids.has(entry.id));
    this.elements.removeWhere((entry) => ids.has(entry.attribute('Id') ?? ''));
  }

  toString(): string {
    return this.elements.toString();
  }

  private freeId(): string {
    const taken = new Set(this.entries.map((entry) => entry.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    return `rId${number}`;
  }
}

/** ` xmlns:r="…" r:id="rId1"`, declared on the spot so that it holds in any part. */
export function relationshipReference(id: string): string {
  return attributes({ 'xmlns:r': relationshipNamespace, 'r:id': id });
}
