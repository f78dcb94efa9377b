/**
 * How an Excel interface is declared: its members as data, each with the requirement set that brought it.
 * A member that is not declared is refused with ApiNotImplemented.
 */
import type { Arguments } from './arguments';
import type { Session } from './session';
import type { Target } from './targets';
import type { Json } from './wire';

/** `9` means ExcelApi 1.9. */
export type ApiLevel = number;

export interface Property<T> {
  readonly since: ApiLevel;
  readonly read: (self: T, session: Session) => Json;
  readonly write?: (self: T, value: Json, session: Session) => void;
}

/** A navigation property: another object that belongs to this one; undefined is a null object. */
export interface Link<T> {
  readonly since: ApiLevel;
  readonly follow: (self: T, session: Session) => Target | undefined;
}

/** A method that gives an object; undefined is a null object (…OrNullObject only). */
export interface Opener<T> {
  readonly since: ApiLevel;
  readonly open: (self: T, args: Arguments, session: Session) => Target | undefined;
}

/** A method that gives a plain value or nothing. */
export interface Call<T> {
  readonly since: ApiLevel;
  readonly call: (self: T, args: Arguments, session: Session) => Json | undefined;
}

export interface Collection<T> {
  readonly items: (self: T, session: Session) => readonly Target[];
  /** What stands in square brackets: a name, an id or an index. */
  readonly item?: (self: T, args: Arguments, session: Session) => Target;
}

export interface Interface<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly openers?: Readonly<Record<string, Opener<T>>>;
  readonly calls?: Readonly<Record<string, Call<T>>>;
  /** Names as in `_RegisterDataChangedEvent`, without `_Register`. */
  readonly events?: readonly string[];
  readonly collection?: Collection<T>;
  /** The id that finds the object again in its collection. */
  readonly identity?: (self: T) => string | number;
  /** Whether office.js keeps a reference to it between syncs. */
  readonly keepable?: boolean;
}

export function property<T>(
  since: ApiLevel,
  read: Property<T>['read'],
  write?: Property<T>['write'],
): Property<T> {
  return write ? { since, read, write } : { since, read };
}

export function link<T>(since: ApiLevel, follow: Link<T>['follow']): Link<T> {
  return { since, follow };
}

export function opener<T>(since: ApiLevel, open: Opener<T>['open']): Opener<T> {
  return { since, open };
}

/** A method whose result is a value. */
export function gives<T>(
  since: ApiLevel,
  call: (self: T, args: Arguments, session: Session) => Json,
): Call<T> {
  return { since, call };
}

/** A method that does something and has no result. */
export function does<T>(since: ApiLevel, act: (self: T, args: Arguments, session: Session) => void): Call<T> {
  return {
    since,
    call: (self, args, session) => {
      act(self, args, session);
      return undefined;
    },
  };
}
