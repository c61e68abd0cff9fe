import { createExcelHost } from '../host/excel-host';
import { openAddIn } from '../host/web-messages';
import sampleUrl from '../samples/shaliuhe-2023-sample.txt';
import { fillPageFrame, part } from './page-frame';
import { wireSampleButton } from './sample-document';
import { openSpreadsheet } from './spreadsheet';
import { tryoutTexts } from './texts';
import { tryoutOptions } from './tryout-options';
import './tryout.css';

/** Address of the add-in's pane, at the origin of this page. */
const PANE = '../taskpane.html';

async function start(): Promise<void> {
  const options = tryoutOptions(window.location.search);
  fillPageFrame(options, sampleUrl);
  const spreadsheet = await openSpreadsheet(part('spreadsheet'), options);
  const host = createExcelHost({ requirementSet: options.api, univer: spreadsheet });
  const frame = openAddIn(part('pane'), PANE, host, options);
  frame.title = tryoutTexts.pane[options.locale];
  wireSampleButton(frame, sampleUrl);
  // For a look around in the browser's console, and for tests.
  Object.assign(window, { univerAPI: spreadsheet.api });
}

void start();
