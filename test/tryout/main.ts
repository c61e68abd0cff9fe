import { createExcelHost } from '../host/excel-host';
import { openAddIn } from '../host/open-add-in';
import sampleUrl from '../samples/shaliuhe-2023-sample.txt';
import { DrawnFormats } from './drawn-formats';
import { readRibbon, type RibbonAct } from './manifest-ribbon';
import { fillPageFrame, part, wirePaneFrame } from './page-frame';
import { drawRibbon } from './ribbon-view';
import { wireSampleButton } from './sample-document';
import { openSpreadsheet } from './spreadsheet';
import { tryoutTexts } from './texts';
import { tryoutOptions } from './tryout-options';
import './tryout.css';

/** Folder of the add-in, at the origin of this page. */
const ADD_IN = '../';

async function start(): Promise<void> {
  const options = tryoutOptions(window.location.search);
  fillPageFrame(options, sampleUrl);
  const showPane = wirePaneFrame();
  const manifest = fetch(`${ADD_IN}manifest.xml`).then((response) => response.text());
  const spreadsheet = await openSpreadsheet(part('spreadsheet'), options);
  const host = createExcelHost({
    requirementSet: options.api,
    univer: spreadsheet,
    onWritten: () => formats.draw(),
  });
  const formats = new DrawnFormats(host.model);
  const addIn = openAddIn(part('pane'), `${ADD_IN}taskpane.html`, host, {
    locale: options.locale,
    onShowPane: showPane,
  });
  addIn.frame.title = tryoutTexts.pane[options.locale];
  const run = (act: RibbonAct) => {
    if (act === 'showPane') showPane();
    else void addIn.runCommand(act.functionName);
  };
  drawRibbon(part('ribbon'), readRibbon(await manifest, options.locale, ADD_IN), run);
  wireSampleButton(addIn.frame, sampleUrl, showPane);
  // For a look around in the browser's console, and for tests.
  Object.assign(window, { univerAPI: spreadsheet.api });
}

void start();
