import type { Browser, FrameLocator, Page } from 'playwright-core';
import path from 'node:path';

/** The part of Univer's API object that the tests use the spreadsheet through. */
interface RangeApi {
  getValues(): unknown[][];
  setValues(values: unknown[][]): unknown;
  activate(): unknown;
  getCellRect(): { x: number; y: number; width: number; height: number };
}
interface SheetApi {
  getSheetName(): string;
  getLastRow(): number;
  getRange(row: number, column: number, rows?: number, columns?: number): RangeApi;
  activate(): unknown;
}
interface SpreadsheetWindow {
  univerAPI: {
    getActiveWorkbook(): {
      getSheets(): SheetApi[];
      getActiveSheet(): SheetApi;
      getActiveRange(): { getA1Notation(): string } | null;
    };
  };
}

/** A try-out page that is open in the browser, and what went wrong on it. */
export interface TryoutSession {
  page: Page;
  pane: FrameLocator;
  /** Errors and warnings on the console, requests that failed and requests to other places than the server. */
  troubles: string[];
  close(): Promise<void>;
}

/** Milliseconds after which something that should appear counts as missing; the machine may be busy. */
const PATIENCE = 30_000;

/** Opens the try-out page with an empty workbook. */
export async function openTryout(
  browser: Browser,
  origin: string,
  query = '',
  colorScheme: 'light' | 'dark' = 'light',
): Promise<TryoutSession> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 860 },
    locale: 'zh-CN',
    colorScheme,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) =>
    troubles.push(`failed: ${request.url()} ${request.failure()?.errorText}`),
  );
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) troubles.push(`outside: ${request.url()}`);
  });
  page.on('websocket', (socket) => troubles.push(`websocket: ${socket.url()}`));
  await page.goto(`${origin}/tryout/${query}`);
  return { page, pane: page.frameLocator('#pane iframe'), troubles, close: () => context.close() };
}

/** Opens a view of the pane. */
export async function openView(
  { pane }: TryoutSession,
  view: 'overview' | 'insert' | 'import' | 'check' | 'handIn' | 'settings' | 'help',
): Promise<void> {
  await pane.locator(`#tab-${view}`).click();
}

/** Hands files to the pane as the user does who chooses them. */
export async function chooseFile({ pane }: TryoutSession, name: string, content: Buffer): Promise<void> {
  await pane.locator('#tab-import').click();
  // After an import the view offers what comes next.
  const more = pane.locator('[data-import-more]');
  if ((await more.count()) > 0) await more.click();
  // The view has inputs for other files below.
  await pane
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: content });
}

/** The result line of the pane once the command has ended, and whether it was done or failed. */
export async function resultLine({ pane }: TryoutSession): Promise<{ status: string; text: string }> {
  const line = pane.locator('[data-result]');
  await line.waitFor();
  return { status: (await line.getAttribute('data-result')) ?? '', text: (await line.textContent()) ?? '' };
}

/** Has everything repaired that the pane proposes, after its preview. */
export async function repairAll({ pane }: TryoutSession): Promise<void> {
  await pane.locator('[data-action=repair]').click();
  await pane.locator('[data-action=repair-chosen]').click();
}

/** Closes the result line, so that the next one can be awaited; a line that only says "done" may close itself before. */
export async function dismissResult({ pane }: TryoutSession): Promise<void> {
  const line = pane.locator('[data-result]');
  await pane
    .locator('[data-dismiss]')
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  await line.waitFor({ state: 'detached' });
}

/** Names of all sheets of the spreadsheet, in order. */
export function sheetNames({ page }: TryoutSession): Promise<string[]> {
  return page.evaluate(() =>
    (window as unknown as SpreadsheetWindow).univerAPI
      .getActiveWorkbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
}

/** Name and cell values of the sheet that the spreadsheet shows. */
export function activeSheet({ page }: TryoutSession): Promise<{ name: string; values: unknown[][] }> {
  return page.evaluate(() => {
    const sheet = (window as unknown as SpreadsheetWindow).univerAPI.getActiveWorkbook().getActiveSheet();
    return {
      name: sheet.getSheetName(),
      values: sheet.getRange(0, 0, sheet.getLastRow() + 1, 13).getValues(),
    };
  });
}

/** Presses a button of the ribbon, by its id in the manifest. */
export async function clickRibbon({ page }: TryoutSession, control: string): Promise<void> {
  await page.locator(`[data-control="${control}"]`).click();
}

/** The address of the selection's first cell. */
export function selectedCell({ page }: TryoutSession): Promise<string> {
  return page.evaluate(() => {
    const range = (window as unknown as SpreadsheetWindow).univerAPI.getActiveWorkbook().getActiveRange();
    return range?.getA1Notation().split(':')[0] ?? '';
  });
}

/** Milliseconds that nobody is faster than who selects a cell by hand and then types. */
const SELECTION_PAUSE = 300;

/**
 * Types into a cell of the sheet on show, as the user does: selects it, types, presses Enter, and sees the selection go on
 * to the next cell. The spreadsheet takes a while to enter what was typed: who selects another cell by program meanwhile
 * would have it entered there.
 */
export async function typeIntoCell(
  session: TryoutSession,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  const { page } = session;
  await page.evaluate(
    async ([r, c, pause]) => {
      const { univerAPI } = window as unknown as SpreadsheetWindow;
      univerAPI.getActiveWorkbook().getActiveSheet().getRange(r, c).activate();
      // A moment later the spreadsheet puts the content of the cell into its editor, over what is typed before. A timer of
      // the page comes after those of the spreadsheet, however busy the machine is.
      await new Promise((resolve) => setTimeout(resolve, pause));
    },
    [row, column, SELECTION_PAUSE] as const,
  );
  const cell = await selectedCell(session);
  // The spreadsheet takes keys when it was clicked on; this corner of it selects nothing.
  await page.locator('#spreadsheet canvas').first().focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await eventually(
    () => selectedCell(session),
    (next) => next !== cell,
  );
}

/** Puts values into the sheet on show, as a paste does. */
export async function fillCells(
  { page }: TryoutSession,
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
): Promise<void> {
  await page.evaluate(
    ([r, c, block]) => {
      const { univerAPI } = window as unknown as SpreadsheetWindow;
      const sheet = univerAPI.getActiveWorkbook().getActiveSheet();
      sheet.getRange(r, c, block.length, block[0]?.length ?? 1).setValues(block.map((line) => [...line]));
    },
    [row, column, values] as const,
  );
}

/** Shows a sheet of the spreadsheet. */
export async function showSheet({ page }: TryoutSession, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { univerAPI } = window as unknown as SpreadsheetWindow;
    univerAPI
      .getActiveWorkbook()
      .getSheets()
      .find((sheet) => sheet.getSheetName() === wanted)
      ?.activate();
  }, name);
}

/** Waits until `read` gives what `isThere` wants, since formulas are computed after they are written. */
export async function eventually<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (isThere(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The colour near the upper left corner of a cell as it is drawn, such as `#ffc7ce`. */
export async function cellColour({ page }: TryoutSession, row: number, column: number): Promise<string> {
  return page.evaluate(
    async ([r, c]) => {
      const { univerAPI } = window as unknown as SpreadsheetWindow;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { x, y } = univerAPI.getActiveWorkbook().getActiveSheet().getRange(r, c).getCellRect();
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
      // A canvas that is read again and again has the browser warn on the console: the pixel is read off one of our own.
      const probe = document.createElement('canvas');
      probe.width = probe.height = 1;
      const drawing = probe.getContext('2d', { willReadFrequently: true });
      if (!canvas || !drawing) throw new Error('The spreadsheet has no canvas.');
      drawing.drawImage(canvas, x + 4, y + 4, 1, 1, 0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = drawing.getImageData(0, 0, 1, 1).data;
      // Where nothing is drawn the white page shows.
      if (alpha === 0) return '#ffffff';
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    },
    [row, column] as const,
  );
}

/** Takes a picture of the page into build/screenshots. */
export async function takePicture({ page }: TryoutSession, name: string): Promise<void> {
  await page.screenshot({ path: path.join('build', 'screenshots', `${name}.png`) });
}
