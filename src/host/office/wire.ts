/**
 * The JSON that office.js sends and expects: a request of object paths and actions, a response of results.
 * Its shape is what `excel-web-16.00.js` of @microsoft/office-js 1.1.110 writes and reads.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
} as const;
export const ActionType = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** For each argument the path of the object it stands for, 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Envelope {
  readonly id: number;
  readonly flags: number;
  readonly body: Request;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

const requestMessage = 1;
const eventsMessage = 3;

/** The message of the library's native bridge, checked; undefined where it is not a request. */
export function parseEnvelope(text: string): Envelope | undefined {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['type'] !== requestMessage || typeof message['id'] !== 'number') {
    return undefined;
  }
  const body = isRecord(message['message']) ? message['message']['body'] : undefined;
  if (!isRequest(body)) return undefined;
  const flags = typeof message['flags'] === 'number' ? message['flags'] : 0;
  return { id: message['id'], flags, body };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRequest(value: unknown): value is Request {
  return (
    isRecord(value) &&
    Array.isArray(value['Actions']) &&
    value['Actions'].every(isAction) &&
    isRecord(value['ObjectPaths']) &&
    Object.values(value['ObjectPaths']).every(isObjectPath)
  );
}

function isAction(value: unknown): value is Action {
  return (
    isRecord(value) &&
    typeof value['Id'] === 'number' &&
    typeof value['ActionType'] === 'number' &&
    typeof value['ObjectPathId'] === 'number' &&
    typeof value['Name'] === 'string'
  );
}

function isObjectPath(value: unknown): value is ObjectPath {
  return (
    isRecord(value) &&
    typeof value['Id'] === 'number' &&
    typeof value['ObjectPathType'] === 'number' &&
    typeof value['Name'] === 'string'
  );
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Array.isArray` that keeps the elements' type. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function answer(id: number, body: Response): string {
  return JSON.stringify({ id, type: requestMessage, message: { statusCode: 200, headers: {}, body } });
}

/** An answer without a body: the request did not get through, or its answer was lost. */
export function failure(id: number, statusCode: number, code: string, text: string): string {
  const message = { statusCode, headers: {}, body: { error: { code, message: text } } };
  return JSON.stringify({ id, type: requestMessage, message });
}

/** The message of the library's native bridge that carries the body of a request. */
export function requestEnvelope(id: number, flags: number, body: string): string {
  return `{"id":${id},"type":${requestMessage},"flags":${flags},"message":{"body":${body}}}`;
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export function eventMessage(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: eventsMessage, message: { entries } });
}

export type HostMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly statusCode: number; readonly body: Json }
  | { readonly kind: 'events'; readonly entries: readonly EventEntry[] };

/** What the functions above have made, taken apart again. */
export function parseHostMessage(text: string): HostMessage {
  const message: unknown = JSON.parse(text);
  if (!isHostMessage(message)) throw new Error('The host sent something that is no message');
  if (message.type === eventsMessage) return { kind: 'events', entries: message.message.entries };
  return { kind: 'answer', id: message.id, ...message.message };
}

type SentMessage =
  | {
      readonly type: typeof requestMessage;
      readonly id: number;
      readonly message: { readonly statusCode: number; readonly body: Json };
    }
  | { readonly type: typeof eventsMessage; readonly message: { readonly entries: readonly EventEntry[] } };

function isHostMessage(value: unknown): value is SentMessage {
  if (!isRecord(value) || !isRecord(value['message'])) return false;
  const { message } = value;
  return value['type'] === eventsMessage
    ? Array.isArray(message['entries'])
    : typeof value['id'] === 'number' && typeof message['statusCode'] === 'number';
}

/** `rowCount` → `RowCount`: properties have a capital on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What the library calls otherwise on the wire than in its own object model. */
const aliases: ReadonlyMap<string, string> = new Map([['Gridlines', 'showGridlines']]);

/** `RowCount` → `rowCount`; names that begin with `_` stay. */
export function memberName(name: string): string {
  if (name.startsWith('_')) return name;
  return aliases.get(name) ?? name.charAt(0).toLowerCase() + name.slice(1);
}
