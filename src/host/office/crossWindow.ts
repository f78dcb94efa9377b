/**
 * The other end of office.js's own protocol between windows: the parent page of an add-in's frame, as Excel on the web
 * is. Messages as `excel-web-16.00.js` of @microsoft/office-js 1.1.110 writes and reads them; it trusts a parent that is
 * https on the add-in's own host name.
 */
import type { NativeBridge } from './nativeBridge';
import type { Profile } from './profile';
import { answerOfServices, type FunctionResult } from './services';
import { parseEnvelope, parseHostMessage, requestEnvelope, type EventEntry, type Json } from './wire';

const control = 'ctl_1';
/** How office.js numbers what it asks a host for (`dispidExecuteRichApiRequestMethod`). */
const executeRichApiRequest = 93;
/** Flags of the host's description: one runtime for all the add-in's parts, and custom functions in it. */
const sharedRuntimeWithFunctions = 3;
const functionCategory = 1;
const functionInvoked = 1000;
const unsupported = 5010;

export interface FrameOptions {
  /** Address of the add-in's page. */
  readonly address: string;
  /** Origin of the page that plays Excel. */
  readonly origin: string;
  readonly profile: Profile;
  /** Requirement sets as `isSetSupported` answers: `{ ExcelApi: '1.14' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentName: string;
  /** Delivers a message to the frame. */
  readonly post: (text: string, targetOrigin: string) => void;
}

/** Name and address of the frame: the name carries the same again, for when the address is lost. */
export interface FrameTarget {
  readonly name: string;
  readonly address: string;
}

interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export class CrossWindow {
  readonly target: FrameTarget;
  private readonly conversation: string;
  private readonly listeners = new Map<string, FrameMessage>();
  private readonly pending = new Map<number, FrameMessage>();
  private readonly calls = new Map<number, (result: FunctionResult) => void>();
  private allowCalls: () => void = () => undefined;
  /** Kept when the library says that it is ready for custom functions. */
  private readonly callsAllowed = new Promise<void>((resolve) => {
    this.allowCalls = resolve;
  });
  private requests = 0;
  private invocations = 0;

  constructor(
    private readonly bridge: NativeBridge,
    private readonly options: FrameOptions,
    conversation: string,
  ) {
    this.conversation = conversation;
    this.target = frameTarget(options, conversation);
    bridge.onMessageFromHost = (text) => {
      this.fromHost(text);
    };
  }

  /** A message that came from the frame; others than office.js's are left alone. */
  receive(data: unknown): void {
    const message = parseMessage(data);
    if (message?._conversationId !== this.conversation || message._messageType !== 0) return;
    if (message._actionType === 1) this.listen(message);
    else if (message._actionType === 2) this.unlisten(message);
    else this.call(message);
  }

  /** Calls one of the add-in's functions as Excel does, through the library's dispatcher. */
  async callFunction(name: string, parameters: readonly Json[]): Promise<FunctionResult> {
    await this.callsAllowed;
    const invocation = ++this.invocations;
    const allowsErrors = 4;
    const message = [invocation, name, parameters, 'Blad1!A1', allowsErrors];
    return new Promise((resolve) => {
      this.calls.set(invocation, resolve);
      this.raise([[functionCategory, functionInvoked, '', message]]);
    });
  }

  private listen(message: FrameMessage): void {
    this.listeners.set(message._actionName, message);
    this.reply(message, { Error: 0 });
  }

  private unlisten(message: FrameMessage): void {
    this.listeners.delete(message._actionName);
    this.reply(message, { Error: 0 });
  }

  private call(message: FrameMessage): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(message, this.appContext());
        return;
      case 'ContextActivationManager_notifyHost':
        this.reply(message, null);
        return;
      case 'executeMethod':
        this.execute(message);
        return;
      default:
        this.reply(message, null);
    }
  }

  private execute(message: FrameMessage): void {
    const given = richApiRequest(message._data);
    if (!given) {
      this.reply(message, { Version: 1, Error: unsupported });
      return;
    }
    const id = ++this.requests;
    const text = requestEnvelope(id, given.flags, given.body);
    const envelope = parseEnvelope(text);
    const ofServices =
      envelope &&
      answerOfServices(envelope.body, (result) => {
        this.hear(result);
      });
    if (ofServices) {
      this.reply(message, httpAnswer(200, ofServices));
      this.allowCalls();
    } else {
      this.pending.set(id, message);
      this.bridge.sendMessageToHost(text);
    }
  }

  private hear(result: FunctionResult): void {
    this.calls.get(result.invocation)?.(result);
    this.calls.delete(result.invocation);
  }

  private fromHost(text: string): void {
    const given = parseHostMessage(text);
    if (given.kind === 'events') {
      this.raise(given.entries.map(eventEntry));
      return;
    }
    const pending = this.pending.get(given.id);
    this.pending.delete(given.id);
    if (!pending) return;
    this.reply(pending, httpAnswer(given.statusCode, given.body));
  }

  private raise(entries: readonly Json[]): void {
    const listener = this.listeners.get('richApiMessage');
    if (!listener) return;
    this.send(listener, { ArrayData: entries, Data: entries }, 1);
  }

  private reply(message: FrameMessage, data: Json): void {
    this.send(message, data, 0);
  }

  private send(message: FrameMessage, data: Json, responseType: 0 | 1): void {
    const { origin, address, post } = this.options;
    const answer = {
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: this.conversation,
      _correlationId: message._correlationId,
      _origin: origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    post(JSON.stringify(answer), new URL(address).origin);
  }

  private appContext(): Json {
    const { profile, requirementSets, origin, documentName } = this.options;
    return {
      _id: control,
      _appName: 16,
      _appVersion: '16.01',
      _appUILocale: profile.locale,
      _dataLocale: profile.locale,
      _docUrl: `${origin}/${encodeURIComponent(documentName)}`,
      // `OSF.ClientMode` of office.js: ReadOnly is 0, ReadWrite 1.
      _clientMode: profile.readOnly ? 0 : 1,
      _settings: [],
      _reason: 0,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _hostFullVersion: '16.0.17000.40000',
      _addinName: 'Kvalitetsplan',
      _appDomains: [],
      _requirementMatrix: JSON.stringify(requirementSets),
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }
}

function frameTarget({ address, origin, profile }: FrameOptions, conversation: string): FrameTarget {
  const hostInfo = `Excel$Web$16.01$${profile.locale}$correlation$$$${sharedRuntimeWithFunctions}`;
  const page = new URL(address);
  page.searchParams.set('_host_Info', hostInfo);
  const parts = [conversation, control];
  const name = JSON.stringify({
    baseFrameName: '_xdm_f1',
    hostInfo,
    xdmInfo: [...parts, origin].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
  const xdm = [...parts, encodeURIComponent(origin)].join('|');
  const target = page.toString().replaceAll('%24', '$');
  // The library reads what follows `_xdm_Info` to the address's end.
  return { name, address: `${target}#&_serializer_version=1&_flights=[]&_xdm_Info=${xdm}` };
}

function parseMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message: unknown = JSON.parse(data);
    return isFrameMessage(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFrameMessage(value: unknown): value is FrameMessage {
  return (
    isRecord(value) &&
    typeof value['_messageType'] === 'number' &&
    typeof value['_actionName'] === 'string' &&
    typeof value['_conversationId'] === 'string'
  );
}

/** `ArrayData` holds custom data, method, address, headers, body, …, flags. */
function richApiRequest(data: unknown): { readonly body: string; readonly flags: number } | undefined {
  if (!isRecord(data) || !isRecord(data['DdaMethod']) || !Array.isArray(data['ArrayData'])) return undefined;
  if (data['DdaMethod']['DispatchId'] !== executeRichApiRequest) return undefined;
  const parts: readonly unknown[] = data['ArrayData'];
  const [body, flags] = [parts[4], parts[6]];
  return typeof body === 'string' ? { body, flags: typeof flags === 'number' ? flags : 0 } : undefined;
}

function httpAnswer(statusCode: number, body: unknown): Json {
  return { Version: 1, Error: 0, Data: [statusCode, [], JSON.stringify(body)] };
}

function eventEntry({ messageCategory, messageType, targetId, message }: EventEntry): Json {
  return [messageCategory, messageType, targetId, message];
}
