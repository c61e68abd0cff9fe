import { localize, type LocalText, type TextValues } from '../src/locale/locale';
import { UserError } from '../src/locale/user-error';
import { part } from './page-frame';
import { hideNotice, showNotice } from './page-notice';
import { askReplace } from './replace-dialog';
import { tryoutTexts } from './texts';
import type { TryoutOptions } from './tryout-options';
import type { OpenedWorkbook } from './workbook-file/opened-workbook';
import type { WorkbookView } from './workbook-view';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Files over this size are not even read; the reader's own limit says the same of what it gets. */
const LARGEST = 20 * 1024 * 1024;
/** Milliseconds after which a download has surely begun, and its content may go. */
const DOWNLOAD_BEGUN = 60_000;

/** The page as the buttons need it. */
export interface WorkbookPage {
  /** The workbook on show, once it is. */
  current(): Promise<WorkbookView>;
  /** Puts another workbook in its place; throws, with the page as it was, when that cannot be shown. */
  replace(opened: OpenedWorkbook): Promise<void>;
}

/** Today as files are named, e.g. `2024-01-31`. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Hands bytes to the user as a file, without any server. */
function handOut(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  // A view of a shared buffer would not do for a Blob; this copy is none.
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGUN);
}

/**
 * Makes the buttons that open a workbook from the user's disk and download the one on show.
 *
 * @returns opens a workbook that the add-in has made, as if it came from there
 */
export function wireWorkbookButtons(
  { locale }: TryoutOptions,
  page: WorkbookPage,
): (file: Uint8Array) => void {
  const openButton = part<HTMLButtonElement>('open-workbook');
  const downloadButton = part<HTMLButtonElement>('download-workbook');
  const input = part<HTMLInputElement>('workbook-file');
  const say = (text: LocalText, values: TextValues = {}) => localize(text, locale, values);

  /** Runs one thing at a time, and tells of what went wrong. */
  async function whileBusy(work: () => Promise<void>, failure: LocalText): Promise<void> {
    for (const button of [openButton, downloadButton]) button.disabled = true;
    hideNotice();
    try {
      await work();
    } catch (error) {
      showNotice('failed', error instanceof UserError ? error.in(locale) : say(failure));
    } finally {
      for (const button of [openButton, downloadButton]) button.disabled = false;
    }
  }

  async function download(): Promise<void> {
    const { host, edits } = await page.current();
    const { saveWorkbook } = await import('./workbook-file/save-workbook');
    await host.settle();
    const name = `${say(tryoutTexts.workbookName)} ${today()}.xlsx`;
    handOut(await saveWorkbook(host.model), name);
    edits.markKept();
  }

  async function open(file: File): Promise<void> {
    if (file.size > LARGEST) throw new UserError(tryoutTexts.fileTooLarge, { file: file.name });
    const { openWorkbook } = await import('./workbook-file/open-workbook');
    const opened = await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    if ((await page.current()).edits.isEdited) {
      const answer = await askReplace(file.name, locale);
      if (answer === 'cancel') return;
      if (answer === 'download') await download();
    }
    await page.replace(opened);
    const things = opened.lost
      .map((kind) => say(tryoutTexts.lostKinds[kind]))
      .join(say(tryoutTexts.listComma));
    const text = things === '' ? tryoutTexts.opened : tryoutTexts.openedWithout;
    showNotice('done', say(text, { file: file.name, things }));
  }

  openButton.addEventListener('click', () => input.click());
  downloadButton.addEventListener(
    'click',
    () => void whileBusy(download, tryoutTexts.downloadFailed).then(() => downloadButton.focus()),
  );
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // So that the same file can be chosen again.
    input.value = '';
    if (file) void whileBusy(() => open(file), tryoutTexts.openFailed).then(() => openButton.focus());
  });
  part('close-notice').addEventListener('click', hideNotice);
  return (created) => {
    const file = new File([Uint8Array.from(created)], say(tryoutTexts.createdWorkbook), { type: XLSX });
    void whileBusy(() => open(file), tryoutTexts.openFailed);
  };
}
