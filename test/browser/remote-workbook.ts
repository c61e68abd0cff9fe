import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { ExcelHost } from '../../host/excel-host';
import { frameName, WebConversation } from '../../host/web-conversation';
import { serve, type Mount } from './serve';

/** The add-in in a page that only passes its messages on, to a workbook that is computed outside of the browser. */
export interface RemoteWorkbook {
  page: Page;
  pane: FrameLocator;
  close(): Promise<void>;
}

const OPTIONS = { locale: 'zh-CN' };

/** The page around the add-in. It must do next to nothing, since its work counts with that of the pane. */
function relayPage(origin: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Relay</title>
<iframe style="width: 360px; height: 700px" name='${frameName(OPTIONS, origin)}'></iframe>
<script>
  const frame = document.querySelector('iframe');
  const SEPARATOR = '\\u001e';
  addEventListener('message', async ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const answer = await fetch('/workbook', { method: 'POST', body: data });
    const texts = await answer.text();
    for (const text of texts.split(SEPARATOR)) if (text) frame.contentWindow.postMessage(text, location.origin);
  });
  frame.src = '/taskpane.html';
</script>`;
}

/** Opens the add-in that `mounts` serve at `/` over the workbook of `host`, which runs in this process. */
export async function openRemoteWorkbook(
  browser: Browser,
  mounts: readonly Mount[],
  host: ExcelHost,
): Promise<RemoteWorkbook> {
  const waiting: string[] = [];
  const conversation = new WebConversation(host, OPTIONS, (text) => waiting.push(text));
  const { origin, stop } = await serve(mounts, {
    '/workbook': async (text) => {
      await conversation.receive(text);
      return waiting.splice(0).join('\u001e');
    },
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: OPTIONS.locale });
  const page = await context.newPage();
  await page.route(`${origin}/relay`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: relayPage(origin) }),
  );
  await page.goto(`${origin}/relay`);
  return {
    page,
    pane: page.frameLocator('iframe'),
    async close() {
      await context.close();
      stop();
    },
  };
}
