import { escapeAttribute, type XmlElement } from './xml';

export type AttributeValue = string | number | boolean | undefined;
export type AttributeValues = Readonly<Record<string, AttributeValue>>;

function written(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : escapeAttribute(String(value));
}

/** ` name="value"` for each that has a value; undefined ones are left out. */
export function attributes(values: AttributeValues): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${written(value)}"`))
    .join('');
}

export function element(name: string, values: AttributeValues, content = ''): string {
  const opening = `<${name}${attributes(values)}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** The attributes of an element with some set and some (undefined) taken away, the others as they were. */
function patchedAttributes(base: XmlElement, changes: AttributeValues): string {
  const values = new Map<string, AttributeValue>(base.attributes);
  for (const [name, value] of Object.entries(changes)) values.set(name, value);
  return attributes(Object.fromEntries(values));
}

/** The element with other attributes and, if given, another content; the rest is kept byte for byte. */
export function patched(base: XmlElement, changes: AttributeValues, content = base.content): string {
  return `<${base.qualifiedName}${patchedAttributes(base, changes)}${closing(base.qualifiedName, content)}`;
}

function closing(name: string, content: string): string {
  return content === '' ? '/>' : `>${content}</${name}>`;
}

/** A new element, or an old one patched. */
export function patchedOrNew(
  base: XmlElement | undefined,
  name: string,
  changes: AttributeValues,
  content?: string,
): string {
  return base ? patched(base, changes, content) : element(name, changes, content);
}
