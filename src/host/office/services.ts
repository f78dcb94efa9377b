/**
 * What office.js asks of Excel beside the workbook: it tells when it is ready for custom functions and hands over
 * their results. As `excel-web-16.00.js` of @microsoft/office-js 1.1.110 does it.
 */
import {
  ActionType,
  isJsonList,
  PathType,
  type Action,
  type Json,
  type Request,
  type Response,
} from './wire';

/** Of one call: its number, whether it succeeded, and the value or the message. */
export interface FunctionResult {
  readonly invocation: number;
  readonly succeeded: boolean;
  readonly value: Json;
  /** The library's number for the error value that the cell gets: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!. */
  readonly errorCode?: number;
}

/** Undefined where the request is about the workbook, which a request to a service names at most in passing. */
export function answerOfServices(
  request: Request,
  hear: (result: FunctionResult) => void,
): Response | undefined {
  if (!request.Actions.some((action) => isOnService(action, request))) return undefined;
  const results = request.Actions.map((action) => ({ ActionId: action.Id, Value: valueOf(action, hear) }));
  return { Results: results, TraceIds: [] };
}

function isOnService({ ObjectPathId }: Action, { ObjectPaths }: Request): boolean {
  const path = ObjectPaths[String(ObjectPathId)];
  return path?.ObjectPathType === PathType.newObject && path.ParentObjectPathId === undefined;
}

function valueOf(action: Action, hear: (result: FunctionResult) => void): Json {
  if (action.ActionType === ActionType.instantiate) return {};
  if (action.Name === '_GetEnabledFeatures') return [];
  if (action.Name === 'SetInvocationArrayResults') resultsIn(action).forEach(hear);
  return null;
}

function resultsIn({ ArgumentInfo }: Action): FunctionResult[] {
  const [given] = ArgumentInfo?.Arguments ?? [];
  return isJsonList(given) ? given.flatMap(resultIn) : [];
}

function resultIn(given: Json): FunctionResult[] {
  if (!isJsonList(given)) return [];
  const [invocation, succeeded, value = null, errorCode] = given;
  if (typeof invocation !== 'number') return [];
  const result = { invocation, succeeded: succeeded === true, value };
  return [result.succeeded || typeof errorCode !== 'number' ? result : { ...result, errorCode }];
}
