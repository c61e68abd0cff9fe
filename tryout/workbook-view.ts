import { createExcelHost, type ExcelHost } from '../host/excel-host';
import { openAddIn, type OpenAddIn } from '../host/open-add-in';
import { watchCellEdit } from './cell-edit';
import { passOverDeletedSheets } from './deleted-sheets';
import { DrawnFormats } from './drawn-formats';
import { DrawnValidations } from './drawn-validations';
import { EditWatch } from './edit-watch';
import { part } from './page-frame';
import { enterPercentages } from './percent-entry';
import { openSpreadsheet } from './spreadsheet';
import { bringIntoView } from './scrolling';
import { tryoutTexts } from './texts';
import type { TryoutOptions } from './tryout-options';
import { UndoSteps } from './undo-steps';
import { applyOpened, type OpenedWorkbook } from './workbook-file/opened-workbook';

/** A workbook on show: the spreadsheet, the host that plays Excel over it, and the add-in beside it. */
export interface WorkbookView {
  host: ExcelHost;
  addIn: OpenAddIn;
  edits: EditWatch;
  /** Takes all of it off the page. */
  close(): void;
}

export interface WorkbookViewOptions extends TryoutOptions {
  /** Folder of the add-in. */
  addInFolder: string;
  onShowPane: () => void;
  /** Called when the add-in opens a further workbook. */
  onCreated: (file: Uint8Array) => void;
}

/**
 * Shows a workbook with an add-in of its own, as Excel does: a new one, or one that was read from a file. A second one
 * covers the first until that is closed; one that cannot be shown leaves the page as it was and throws.
 */
export async function showWorkbook(
  options: WorkbookViewOptions,
  opened?: OpenedWorkbook,
): Promise<WorkbookView> {
  const container = document.createElement('div');
  container.className = 'workbook';
  part('spreadsheet').append(container);
  let spreadsheet: Awaited<ReturnType<typeof openSpreadsheet>> | null = null;
  try {
    spreadsheet = await openSpreadsheet(container, options, opened);
    const { univer, api } = spreadsheet;
    passOverDeletedSheets(univer, spreadsheet.workbook);
    const host = createExcelHost({
      requirementSet: options.api,
      univer: spreadsheet,
      cellEdit: watchCellEdit(univer, api),
      onWriting: () => undo.note(),
      onWritten: () => {
        formats.draw();
        validations.draw();
        undo.forgetHalfSteps();
      },
      onSelected: bringIntoView,
      onCreated: options.onCreated,
    });
    const undo = new UndoSteps(univer, spreadsheet.workbook.getId());
    const formats = new DrawnFormats(host.model);
    const validations = new DrawnValidations(host.model);
    if (opened) applyOpened(host.model, opened);
    formats.draw();
    validations.draw();
    enterPercentages(univer, host.model);
    const edits = new EditWatch(api);
    const addIn = openAddIn(part('pane'), `${options.addInFolder}taskpane.html`, host, options);
    addIn.frame.title = tryoutTexts.pane[options.locale];
    // For a look around in the browser's console, and for tests.
    Object.assign(window, { univerAPI: api });
    return {
      host,
      addIn,
      edits,
      close() {
        addIn.frame.remove();
        univer.dispose();
        container.remove();
      },
    };
  } catch (error) {
    spreadsheet?.univer.dispose();
    container.remove();
    throw error;
  }
}
