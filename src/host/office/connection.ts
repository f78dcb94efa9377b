/** What answers office.js, whatever way its messages come: one session over one workbook. Runs in Node and in a page. */
import type { Workbook } from '../workbook/workbook';
import type { Calculator } from './calculator';
import { Refusal, type ErrorCode } from './errors';
import type { Faults } from './faults';
import { execute } from './interpreter';
import type { NativeBridge } from './nativeBridge';
import { desktop, type Profile } from './profile';
import { applyBag } from './propertyBag';
import { query } from './query';
import { Session } from './session';
import { answer, eventMessage, failure, parseEnvelope, type Envelope, type Response } from './wire';

export interface HostOptions {
  readonly profile?: Partial<Profile>;
  readonly faults?: Faults;
  readonly calculator?: Calculator;
  /** Every message, as it crosses the wire. */
  readonly log?: (direction: 'request' | 'response' | 'event', text: string) => void;
}

export interface Statistics {
  /** Every request, the library's own clean-up of references included. */
  readonly requests: number;
  /** Requests that the add-in's own `sync` caused. */
  readonly syncs: number;
  /** Actions of those syncs. */
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Set by the library when the caller said `delayForCellEdit`. */
const delayForCellEdit = 64;
/** Set by the library when the request changes something. */
const writes = 1;

export class Connection implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly session: Session;
  readonly statistics = { requests: 0, syncs: 0, actions: 0, bytesSent: 0, bytesReceived: 0 };
  faults: Faults;

  constructor(
    workbook: Workbook,
    private readonly options: HostOptions,
  ) {
    const profile = { ...desktop, ...options.profile };
    this.session = new Session(workbook, profile, options.calculator, { load: query, apply: applyBag });
    this.faults = options.faults ?? {};
  }

  sendMessageToHost(text: string): void {
    this.options.log?.('request', text);
    const envelope = parseEnvelope(text);
    if (!envelope) throw new Error('office.js sent something that is not a request');
    queueMicrotask(() => {
      this.serveOrReport(envelope, byteLength(text));
    });
  }

  /** A defect of the host must fail the sync that met it, with its trace, instead of leaving it waiting. */
  private serveOrReport(envelope: Envelope, size: number): void {
    try {
      this.serve(envelope, size);
    } catch (error) {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.onMessageFromHost?.(failure(envelope.id, 500, 'HostDefect', trace));
    }
  }

  private serve(envelope: Envelope, size: number): void {
    this.statistics.requests += 1;
    this.statistics.bytesSent += size;
    if (isCleanUp(envelope)) {
      this.reply(
        answer(
          envelope.id,
          execute(envelope.body, this.session, () => undefined),
        ),
        0,
      );
      return;
    }
    this.statistics.syncs += 1;
    const sync = this.statistics.syncs;
    this.faults.beforeSync?.(sync, this.session.workbook);
    const text = this.answered(envelope, size, sync);
    const { delay } = this.faults;
    this.reply(text, delay?.sync === sync ? delay.milliseconds : 0);
  }

  private answered(envelope: Envelope, size: number, sync: number): string {
    const refused = this.refusedWhole(envelope, size, sync);
    const response = refused ?? execute(envelope.body, this.session, this.beforeAction());
    this.session.requestEnded();
    if (this.faults.dropResponse?.sync === sync) {
      return failure(envelope.id, 503, 'ServiceNotAvailable', 'The connection was lost.');
    }
    const text = answer(envelope.id, response);
    return this.isOverLimit(byteLength(text))
      ? answer(envelope.id, wholeRefusal('ResponsePayloadSizeLimitExceeded'))
      : text;
  }

  /** Why nothing of the request is applied, if so. */
  private refusedWhole(envelope: Envelope, size: number, sync: number): Response | undefined {
    const { profile } = this.session;
    if (this.faults.failSync?.sync === sync) return wholeRefusal(this.faults.failSync.code);
    if (this.isOverLimit(size)) return wholeRefusal('RequestPayloadSizeLimitExceeded');
    if (profile.cellEditMode && (envelope.flags & delayForCellEdit) === 0) {
      return wholeRefusal('InvalidOperationInCellEditMode');
    }
    if (profile.readOnly && (envelope.flags & writes) !== 0) return wholeRefusal('AccessDenied');
    return undefined;
  }

  private isOverLimit(size: number): boolean {
    const { requestLimit } = this.session.profile;
    return requestLimit !== undefined && size > requestLimit;
  }

  private beforeAction(): (index: number) => void {
    return () => {
      const number = this.statistics.actions;
      this.statistics.actions += 1;
      const { failAction } = this.faults;
      if (failAction?.action === number) throw new Refusal(failAction.code);
    };
  }

  /** What the user does in the workbook; returns why Excel refuses it, if so. The add-in hears of it. */
  byUser(change: (session: Session) => void): Refusal | undefined {
    try {
      this.session.events.whileUserActs(() => {
        change(this.session);
      });
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
    this.session.requestEnded();
    this.raiseEvents();
    return undefined;
  }

  private reply(text: string, delay: number): void {
    const send = (): void => {
      this.statistics.bytesReceived += byteLength(text);
      this.options.log?.('response', text);
      this.onMessageFromHost?.(text);
      this.raiseEvents();
    };
    if (delay > 0) setTimeout(send, delay);
    else send();
  }

  private raiseEvents(): void {
    const entries = this.session.events.take();
    if (entries.length === 0) return;
    setTimeout(() => {
      const text = eventMessage(entries);
      this.options.log?.('event', text);
      this.onMessageFromHost?.(text);
    }, 0);
  }
}

/** Of the text in UTF-8. */
function byteLength(text: string): number {
  return typeof Buffer === 'undefined' ? new TextEncoder().encode(text).length : Buffer.byteLength(text);
}

function wholeRefusal(code: ErrorCode): Response {
  const { message } = new Refusal(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  };
}

/** After a run the library gives back the references it kept. */
function isCleanUp(envelope: Envelope): boolean {
  const calls = envelope.body.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}
