import type { ExcelHost } from './excel-host';
import { frameName, WebConversation, type WebHostOptions } from './web-conversation';

/** An add-in that is open in a frame. */
export interface OpenAddIn {
  frame: HTMLIFrameElement;
  /** Runs a function of the manifest as a button of the ribbon does; settles when the add-in says that it has ended. */
  runCommand(functionName: string): Promise<void>;
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
): OpenAddIn {
  const { origin } = window.location;
  const frame = container.ownerDocument.createElement('iframe');
  frame.name = frameName(options, origin);
  const conversation = new WebConversation(host, options, (text) =>
    frame.contentWindow?.postMessage(text, origin),
  );
  window.addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && typeof data === 'string') void conversation.receive(data);
  });
  frame.src = url;
  container.append(frame);
  return { frame, runCommand: (functionName) => conversation.runCommand(functionName) };
}
