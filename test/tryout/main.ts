import sampleUrl from '../samples/shaliuhe-2023-sample.txt';
import { readRibbon, type RibbonAct } from './manifest-ribbon';
import { fillPageFrame, part, wirePaneFrame } from './page-frame';
import { drawRibbon } from './ribbon-view';
import { wireSampleButton } from './sample-document';
import { tryoutOptions } from './tryout-options';
import { wireWorkbookButtons } from './workbook-buttons';
import { showWorkbook } from './workbook-view';
import './tryout.css';

/** Folder of the add-in, at the origin of this page. */
const ADD_IN = '../';

async function start(): Promise<void> {
  const options = tryoutOptions(window.location.search);
  fillPageFrame(options, sampleUrl);
  const showPane = wirePaneFrame();
  const manifest = fetch(`${ADD_IN}manifest.xml`).then((response) => response.text());
  const viewOptions = { ...options, addInFolder: ADD_IN, onShowPane: showPane };
  let view = await showWorkbook(viewOptions);
  const run = (act: RibbonAct) => {
    if (act === 'showPane') showPane();
    else void view.addIn.runCommand(act.functionName);
  };
  drawRibbon(part('ribbon'), readRibbon(await manifest, options.locale, ADD_IN), run);
  wireSampleButton(() => view.addIn.frame, sampleUrl, showPane);
  wireWorkbookButtons(options, {
    current: () => view,
    async replace(opened) {
      const replaced = view;
      view = await showWorkbook(viewOptions, opened);
      replaced.close();
    },
  });
}

void start();
