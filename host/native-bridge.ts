import { readFileSync } from 'node:fs';
import type { ExcelHost } from './excel-host';
import type { RequestBody } from './protocol/process-request';

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

let current: ExcelHost | null = null;
let isLoaded = false;

const bridge: Bridge = {
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
    const host = current;
    if (!host) throw new Error('no host is installed');
    void host.process(message.body).then((body) => {
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      bridge.onMessageFromHost?.(JSON.stringify(answer));
    });
  },
};

/** Loads the client of Office.js once and lets `Excel.run` talk to this host; may be called again with another. */
export function installExcel(host: ExcelHost): void {
  current = host;
  host.model.events.listen((entry) => {
    if (current === host)
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  });
  const scope = globalThis as unknown as Record<string, unknown>;
  if (!isLoaded) {
    isLoaded = true;
    // The client looks at the browser it runs in.
    scope.window ??= globalThis;
    scope.navigator ??= { userAgent: 'Node' };
    scope.addEventListener ??= () => {};
    scope.removeEventListener ??= () => {};
    scope._richApiNativeBridge = bridge;
    const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
    (0, eval)(readFileSync(file, 'utf8'));
  }
  scope.Office = {
    ...(scope.Office as object | undefined),
    context: { requirements: { isSetSupported: (name: string, v?: string) => installedSupports(name, v) } },
  };
}

function installedSupports(name: string, version?: string): boolean {
  return current?.isSetSupported(name, version) ?? false;
}
