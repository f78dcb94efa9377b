/** Finding and using a declared member of an object, or refusing it. */
import type { Arguments } from './arguments';
import { notImplemented, Refusal } from './errors';
import type { ApiLevel, Interface } from './interface';
import { declarations } from './interfaces/declarations';
import type { Session } from './session';
import type { Target, TargetName, Targets } from './targets';
import type { Json } from './wire';

function declared<K extends TargetName>(target: Target<K>): Interface<Targets[K]> {
  return declarations[target.type];
}

function available<M extends { readonly since: ApiLevel }>(
  members: Readonly<Record<string, M>> | undefined,
  target: Target,
  name: string,
  session: Session,
): M | undefined {
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member && member.since > session.profile.apiLevel) throw notImplemented(`${target.type}.${name}`);
  return member;
}

export function followLink<K extends TargetName>(
  target: Target<K>,
  name: string,
  session: Session,
): Target | undefined {
  const found = available(declared(target).links, target, name, session);
  if (!found) throw notImplemented(`${target.type}.${name}`);
  return found.follow(target.self, session);
}

export function open<K extends TargetName>(
  target: Target<K>,
  name: string,
  args: Arguments,
  session: Session,
): Target | undefined {
  const found = available(declared(target).openers, target, name, session);
  if (!found) throw notImplemented(`${target.type}.${name}()`);
  return found.open(target.self, args, session);
}

export function call<K extends TargetName>(
  target: Target<K>,
  name: string,
  args: Arguments,
  session: Session,
): Json {
  const found = available(declared(target).calls, target, name, session);
  if (!found) throw notImplemented(`${target.type}.${name}()`);
  return found.call(target.self, args, session) ?? null;
}

export function write<K extends TargetName>(
  target: Target<K>,
  name: string,
  value: Json,
  session: Session,
): void {
  const found = available(declared(target).properties, target, name, session);
  if (!found) throw notImplemented(`${target.type}.${name}`);
  if (!found.write) throw new Refusal('AccessDenied', `${target.type}.${name}`);
  found.write(target.self, value, session);
}

export function read<K extends TargetName>(target: Target<K>, name: string, session: Session): Json {
  const found = available(declared(target).properties, target, name, session);
  if (!found) throw notImplemented(`${target.type}.${name}`);
  return found.read(target.self, session);
}

export function isProperty(target: Target, name: string): boolean {
  const { properties } = declared(target);
  return properties !== undefined && Object.hasOwn(properties, name);
}

export function isLink(target: Target, name: string): boolean {
  const { links } = declared(target);
  return links !== undefined && Object.hasOwn(links, name);
}

/** Every plain property of the object that this profile has, as `load()` without names asks for. */
export function readableProperties(target: Target, session: Session): string[] {
  return Object.entries(declared(target).properties ?? {})
    .filter(([, member]) => member.since <= session.profile.apiLevel)
    .map(([name]) => name);
}

export function itemAt<K extends TargetName>(target: Target<K>, args: Arguments, session: Session): Target {
  const find = declared(target).collection?.item;
  if (!find) throw notImplemented(`${target.type}[]`);
  return find(target.self, args, session);
}

export function itemsOf<K extends TargetName>(
  target: Target<K>,
  session: Session,
): readonly Target[] | undefined {
  return declared(target).collection?.items(target.self, session);
}

export function identityOf<K extends TargetName>(target: Target<K>): string | number | undefined {
  return declared(target).identity?.(target.self);
}

export function isKeepable(target: Target): boolean {
  return declared(target).keepable === true;
}

export function listensTo(target: Target, event: string): boolean {
  return declared(target).events?.includes(event) === true;
}
