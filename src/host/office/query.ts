/** Answers `load`: the asked properties of an object, through navigation properties and into collections. */
import { isLink, isProperty, followLink, identityOf, itemsOf, read, readableProperties } from './members';
import { notImplemented } from './errors';
import type { Session } from './session';
import type { Target } from './targets';
import { isJsonObject, wireName, type Json, type QueryInfo } from './wire';

/** `format/fill/color` as nested names; an empty tree asks for everything plain. */
interface Selection extends Map<string, Selection> {
  readonly size: number;
}

function emptySelection(): Selection {
  return new Map<string, Selection>();
}

export function query(target: Target, info: QueryInfo, session: Session): Json {
  return answerFor(target, askedBy(info), info, session);
}

/** The same names are asked of cell after cell. */
const selections = new WeakMap<readonly string[], Selection>();

function askedBy({ Select = [], Expand }: QueryInfo): Selection {
  if (Expand !== undefined) return selection([...Select, ...Expand]);
  const asked = selections.get(Select) ?? selection(Select);
  selections.set(Select, asked);
  return asked;
}

function selection(paths: readonly string[]): Selection {
  const root = emptySelection();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('/')) {
      const next = at.get(name) ?? emptySelection();
      at.set(name, next);
      at = next;
    }
  }
  return root;
}

function answerFor(target: Target, asked: Selection, info: QueryInfo, session: Session): Json {
  const items = itemsOf(target, session);
  return items ? collectionAnswer(target, items, asked, info, session) : objectAnswer(target, asked, session);
}

function objectAnswer(target: Target, asked: Selection, session: Session): Json {
  const values: Record<string, Json> = {};
  for (const [name, below] of expanded(target, asked, session)) {
    const value = memberAnswer(target, name, below, session);
    if (value !== undefined) values[wireName(name)] = value;
  }
  const reference = session.referenceId(target);
  if (reference !== undefined) values['_ReferenceId'] = reference;
  return values;
}

function expanded(target: Target, asked: Selection, session: Session): Selection {
  const all = asked.size === 0 || asked.has('$all');
  if (!all) return asked;
  const names: Selection = new Map(readableProperties(target, session).map((name) => [name, new Map()]));
  for (const [name, below] of asked) names.set(name, below);
  return names;
}

/** Names that office.js asks for and that are no members: everything, nothing, and what it knows itself. */
const notMembers = new Set(['$all', '$none', 'isNullObject']);

function memberAnswer(target: Target, name: string, below: Selection, session: Session): Json | undefined {
  if (notMembers.has(name)) return undefined;
  if (isProperty(target, name)) return read(target, name, session);
  if (!isLink(target, name)) throw notImplemented(`${target.type}.${name}`);
  const next = followLink(target, name, session);
  return next ? answerFor(next, below, {}, session) : null;
}

function collectionAnswer(
  target: Target,
  items: readonly Target[],
  asked: Selection,
  info: QueryInfo,
  session: Session,
): Json {
  const own: Record<string, Json> = {};
  const forItems: Selection = new Map(asked.get('items') ?? []);
  for (const [name, below] of asked) {
    if (name === 'items') continue;
    if (isProperty(target, name)) own[wireName(name)] = read(target, name, session);
    else forItems.set(name, below);
  }
  const ownOnly = Object.keys(own).length > 0 && forItems.size === 0 && !asked.has('items');
  if (ownOnly) return own;
  const skip = info.Skip ?? 0;
  const shown = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return { ...own, _Items: shown.map((item, index) => itemAnswer(item, skip + index, forItems, session)) };
}

function itemAnswer(item: Target, index: number, asked: Selection, session: Session): Json {
  const answer = answerFor(item, asked, {}, session);
  const identity = identityOf(item);
  const place = identity === undefined ? { _Index: index } : { Id: identity };
  return { ...place, ...(isJsonObject(answer) ? answer : {}) };
}
