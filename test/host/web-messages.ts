import type { ExcelHost } from './excel-host';
import type { RequestBody, ResponseBody } from './protocol/process-request';

/** What the add-in is told about the Excel that it runs in. */
export interface WebHostOptions {
  /** Display language, e.g. `zh-CN`. */
  locale: string;
}

interface Incoming {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** `DispatchId` of a request of the rich API in `executeMethod`. */
const RICH_API_REQUEST = 93;
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
  if (host.undoSupport) sets.ExcelUndoApiAll = 1;
  return JSON.stringify(sets);
}

function appContext(host: ExcelHost, { locale }: WebHostOptions): object {
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

function acknowledge({ Actions = [] }: RequestBody): ResponseBody {
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

/** Bodies of requests are text inside the arguments of the call. */
async function executeMethod(host: ExcelHost, data: unknown): Promise<object> {
  const call = data as { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] };
  const text = call.ArrayData?.[4];
  if (call.DdaMethod?.DispatchId !== RICH_API_REQUEST || typeof text !== 'string')
    return { Version: 1, Error: 5001 };
  const body = JSON.parse(text) as RequestBody;
  const response = isForService(body) ? acknowledge(body) : await process(host, body);
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
}

async function answer(host: ExcelHost, options: WebHostOptions, message: Incoming): Promise<unknown> {
  switch (message._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(host, options);
    case 'executeMethod':
      return executeMethod(host, message._data);
    default:
      return { Error: 0 };
  }
}

/**
 * Plays Excel on the web around an add-in: opens its page in a frame inside `container` and answers the messages of
 * its unmodified Office.js with `host`. The add-in's page and this one must be HTTPS on the same host name.
 */
export function openAddIn(
  container: HTMLElement,
  url: string,
  host: ExcelHost,
  options: WebHostOptions,
): HTMLIFrameElement {
  const frame = container.ownerDocument.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo: `Excel$Web$16.00$${options.locale}$${CONVERSATION}$$disableLogging$0`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${window.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const message: unknown = JSON.parse(event.data);
    if (!isIncoming(message)) return;
    void answer(host, options, message).then((data) => {
      const reply = {
        ...message,
        _messageType: 1,
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
        _data: data,
      };
      frame.contentWindow?.postMessage(JSON.stringify(reply), event.origin);
    });
  });
  frame.src = url;
  container.append(frame);
  return frame;
}
