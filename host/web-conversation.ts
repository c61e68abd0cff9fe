import type { ExcelHost } from './excel-host';
import type { RequestBody, ResponseBody } from './protocol/process-request';

/** What the add-in is told about the Excel that it runs in. */
export interface WebHostOptions {
  /** Display language, e.g. `zh-CN`. */
  locale: string;
  /** Called when the add-in opens its own pane; without it Excel has no runtime that ribbon and pane share. */
  onShowPane?: () => void;
}

interface Incoming {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface MethodCall {
  DdaMethod?: { DispatchId?: number };
  ArrayData?: unknown[];
}

/** `DispatchId` of a request of the rich API in `executeMethod`. */
const RICH_API_REQUEST = 93;
/** `DispatchId` of the notice that a command of the ribbon has ended. */
const COMMAND_ENDED = 94;
/** Name of the event by which Excel runs a command of the ribbon. */
const COMMAND_EVENT = 'appCommandInvoked';
/** Name of the event that carries those of the object model. */
const OBJECT_EVENT = 'richApiMessage';
/** `ObjectPathType` of a new service object. */
const SERVICE = 2;
const CONVERSATION = 'conversation';
const CONTROL = 'control';

function isIncoming(message: unknown): message is Incoming {
  return (
    typeof message === 'object' && message !== null && '_actionName' in message && '_correlationId' in message
  );
}

/** Sets of Excel's API that the host plays, as the client reads them. */
function requirementMatrix(host: ExcelHost): string {
  const sets: Record<string, number> = { ExcelApi: Number(host.requirementSet) };
  for (const name of ['SharedRuntime', 'ExcelApiOnline']) if (host.isSetSupported(name)) sets[name] = 1.1;
  if (host.isSetSupported('ExcelUndoApiAll')) sets.ExcelUndoApiAll = 1;
  return JSON.stringify(sets);
}

function appContext(host: ExcelHost, { locale }: Pick<WebHostOptions, 'locale'>): object {
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'workbook.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: CONVERSATION,
    _appInstanceId: CONTROL,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: requirementMatrix(host),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0',
    _featureGates: {},
  };
}

/** Whether a request is for a service of the client's own, such as the notice that it listens to ribbon commands. */
function isForService({ ObjectPaths = {} }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE);
}

/** Answers requests for services; `SetAppRuntimeState` is how an add-in opens its pane. */
function serve({ Actions = [] }: RequestBody, { onShowPane }: WebHostOptions): ResponseBody {
  if (Actions.some(({ Name }) => Name === 'SetAppRuntimeState')) onShowPane?.();
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
}

/** A fault of the host must reach the add-in as an error, or it would wait for ever. */
async function process(host: ExcelHost, body: RequestBody): Promise<ResponseBody> {
  try {
    return await host.process(body);
  } catch (error) {
    const Message = error instanceof Error ? error.message : String(error);
    const failure = { Code: 'GeneralException', Message, Location: '', ActionIndex: 0, HttpStatusCode: 500 };
    return { Results: [], TraceIds: [], Error: failure };
  }
}

/** A call of the add-in. Bodies of requests are text inside the arguments of the call. */
async function executeMethod(host: ExcelHost, options: WebHostOptions, call: MethodCall): Promise<object> {
  const text = call.ArrayData?.[4];
  if (call.DdaMethod?.DispatchId !== RICH_API_REQUEST || typeof text !== 'string')
    return { Version: 1, Error: 5001 };
  const body = JSON.parse(text) as RequestBody;
  const response = isForService(body) ? serve(body, options) : await process(host, body);
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
}

/** What a message back to the add-in carries beside what it echoes. */
const REPLY = { _messageType: 1, _errorCode: 0, _serializerVersion: 1 };

async function answer(host: ExcelHost, options: WebHostOptions, message: Incoming): Promise<unknown> {
  switch (message._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(host, options);
    case 'executeMethod':
      return executeMethod(host, options, message._data as MethodCall);
    default:
      return { Error: 0 };
  }
}

/**
 * The name that Excel gives the frame of an add-in: the client reads from it where it runs.
 *
 * @param origin - of the page that holds the frame: HTTPS, and on the same host name as the add-in
 */
export function frameName({ locale }: Pick<WebHostOptions, 'locale'>, origin: string): string {
  return JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo: `Excel$Web$16.00$${locale}$${CONVERSATION}$$disableLogging$0`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Excel's end of the conversation with an add-in in a frame: answers its messages with `host` and tells it of events. */
export class WebConversation {
  private eventRegistration: Incoming | null = null;
  private listensToCommands: (registration: Incoming) => void = () => {};
  private readonly commandRegistration = new Promise<Incoming>(
    (resolve) => (this.listensToCommands = resolve),
  );
  private readonly ended = new Map<string, () => void>();
  private events = 0;
  private commands = 0;

  /** @param post - hands a text to the add-in's frame */
  constructor(
    private readonly host: ExcelHost,
    private readonly options: WebHostOptions,
    private readonly post: (text: string) => void,
  ) {
    host.model.events.listen(({ messageCategory, messageType, targetId, message }) => {
      this.events += 1;
      const data = { ArrayData: [[messageCategory, messageType, targetId, message, this.events]] };
      if (this.eventRegistration) this.send(this.eventRegistration, 1, data);
    });
  }

  private send(to: Incoming, responseType: 0 | 1, data: unknown): void {
    this.post(JSON.stringify({ ...to, ...REPLY, _responseType: responseType, _data: data }));
  }

  /** Takes a message of the add-in; settles when it is answered. */
  async receive(text: string): Promise<void> {
    const message: unknown = JSON.parse(text);
    if (!isIncoming(message)) return;
    const call = message._data as MethodCall | undefined;
    if (message._actionName === 'executeMethod' && call?.DdaMethod?.DispatchId === COMMAND_ENDED) {
      const id = String(call.ArrayData?.[0]);
      this.ended.get(id)?.();
      this.ended.delete(id);
    }
    this.send(message, 0, await answer(this.host, this.options, message));
    if (message._actionName === COMMAND_EVENT) this.listensToCommands(message);
    if (message._actionName === OBJECT_EVENT) this.eventRegistration = message;
  }

  /** Runs a function of the manifest as a button of the ribbon does; settles when the add-in says that it has ended. */
  async runCommand(functionName: string): Promise<void> {
    const registration = await this.commandRegistration;
    this.commands += 1;
    const id = `command-${this.commands}`;
    const end = new Promise<void>((resolve) => this.ended.set(id, resolve));
    this.send(registration, 1, [id, functionName, JSON.stringify({ source: { id } })]);
    return end;
  }
}
