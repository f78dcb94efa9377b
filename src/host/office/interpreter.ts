/** Carries out one request of office.js: resolves its object paths, applies its actions in order, answers its queries. */
import { Arguments, type Argument } from './arguments';
import { Refusal } from './errors';
import { call, followLink, identityOf, isKeepable, itemAt, listensTo, open, write } from './members';
import { query } from './query';
import type { Session } from './session';
import { Target } from './targets';
import {
  ActionType,
  isJsonObject,
  memberName,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type Request,
  type Response,
  type ResponseError,
} from './wire';
import { fullAddress } from '../workbook/address';

/** Called before each action with its index; throws the refusal that a fault asks for. */
export type BeforeAction = (index: number) => void;

export function execute(request: Request, session: Session, beforeAction: BeforeAction): Response {
  const execution = new Execution(request, session);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      beforeAction(index);
      results.push({ ActionId: action.Id, Value: execution.apply(action, traces) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: errorAnswer(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** A refusal is Excel's answer; anything else is a defect of the host and must be seen. */
function errorAnswer(error: unknown, index: number): ResponseError {
  if (!(error instanceof Refusal)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

class Execution {
  /** Objects by path id; a null object is undefined. */
  private readonly objects = new Map<number, Target | undefined>();

  constructor(
    private readonly request: Request,
    private readonly session: Session,
  ) {}

  apply(action: Action, traces: number[]): Json {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiated(this.resolve(action.ObjectPathId));
      case ActionType.query: {
        const target = this.resolve(action.ObjectPathId);
        return target ? query(target, action.QueryInfo ?? {}, this.session) : null;
      }
      case ActionType.call:
        return this.call(action);
      case ActionType.set:
        this.set(action);
        return null;
      case ActionType.trace:
        traces.push(action.Id);
        return null;
      default:
        throw new Refusal('InvalidRequest', `action type ${action.ActionType}`);
    }
  }

  private instantiated(target: Target | undefined): Json {
    if (!target) return null;
    const id = identityOf(target);
    const reference = this.session.referenceId(target);
    return {
      ...(id === undefined ? {} : { Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private call(action: Action): Json {
    const name = memberName(action.Name);
    const target = this.resolve(action.ObjectPathId);
    if (name.startsWith('_')) return this.internalCall(name, target, action.ArgumentInfo);
    const present = this.present(target, name);
    const result = call(
      present,
      name,
      this.arguments(action.ArgumentInfo, `${present.type}.${name}`),
      this.session,
    );
    this.session.used(`${present.type}.${name}`);
    return result;
  }

  /** What office.js does on its own behalf. */
  private internalCall(name: string, target: Target | undefined, info: ArgumentInfo | undefined): Json {
    if (name === '_KeepReference') {
      if (target && isKeepable(target)) this.session.keep(target);
      return null;
    }
    if (name === '_RemoveReference') {
      this.session.release(this.arguments(info, name).text(0));
      return null;
    }
    const event = /^_(Un)?[Rr]egister(.+)$/.exec(name);
    if (event?.[2] && target && listensTo(target, event[2])) {
      if (event[1]) this.session.events.unregister(event[2]);
      else this.session.events.register(event[2]);
      return null;
    }
    const present = this.present(target, name);
    return call(present, name, this.arguments(info, `${present.type}.${name}`), this.session);
  }

  private set(action: Action): void {
    const name = memberName(action.Name);
    const target = this.present(this.resolve(action.ObjectPathId), name);
    const args = this.arguments(action.ArgumentInfo, `${target.type}.${name}`);
    const given = args.target(0);
    write(target, name, given ? referenceFormula(given) : this.dereferenced(args.json(0)), this.session);
    this.session.used(`${target.type}.${name}`);
  }

  /** Members of a null object cannot be used: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model. */
  private present(target: Target | undefined, member: string): Target {
    if (!target) throw new Refusal('InvalidObjectPath', member);
    return target;
  }

  private resolve(id: number): Target | undefined {
    if (this.objects.has(id)) return this.objects.get(id);
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new Refusal('InvalidObjectPath');
    const target = this.follow(path);
    this.objects.set(id, target);
    return target;
  }

  private follow(path: ObjectPath): Target | undefined {
    if (path.ObjectPathType === PathType.global) return new Target('Workbook', this.session.workbook);
    if (path.ObjectPathType === PathType.reference) return this.session.kept(path.Name);
    if (path.ParentObjectPathId === undefined) throw new Refusal('ApiNotImplemented', path.Name);
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) return undefined;
    const name = memberName(path.Name);
    const location = `${parent.type}.${name}`;
    switch (path.ObjectPathType) {
      case PathType.method:
        return open(parent, name, this.arguments(path.ArgumentInfo, location), this.session);
      case PathType.property:
        return followLink(parent, name, this.session);
      case PathType.indexer:
        return itemAt(parent, this.arguments(path.ArgumentInfo, `${parent.type}.getItem`), this.session);
      default:
        throw new Refusal('InvalidObjectPath', location);
    }
  }

  private arguments(info: ArgumentInfo | undefined, location: string): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    const given = values.map((value, index): Argument => {
      const path = references[index];
      if (typeof path !== 'number' || path === 0) return value;
      return this.present(this.resolve(path), location);
    });
    return new Arguments(given, location);
  }

  /** Objects deep inside a plain argument, such as the source range of a list validation, become formulas. */
  private dereferenced(value: Json): Json {
    if (!isJsonObject(value)) return value;
    const path = value['_ObjectPathId'];
    if (typeof path === 'number') return referenceFormula(this.present(this.resolve(path), 'argument'));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.dereferenced(part)]));
  }
}

function referenceFormula(target: Target): string {
  if (!isRange(target)) throw new Refusal('InvalidArgument', target.type);
  return `=${fullAddress(target.self.sheet.name, target.self.area, true)}`;
}

function isRange(target: Target): target is Target<'Range'> {
  return target.type === 'Range';
}
