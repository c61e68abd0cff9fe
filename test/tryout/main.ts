import sampleUrl from '../samples/shaliuhe-2023-sample.txt';
import { readRibbon, type RibbonAct } from './manifest-ribbon';
import { fillPageFrame, part, wirePaneFrame } from './page-frame';
import { drawRibbon } from './ribbon-view';
import { wireSampleButton } from './sample-document';
import { tryoutOptions } from './tryout-options';
import { wireWorkbookButtons } from './workbook-buttons';
import type { WorkbookView } from './workbook-view';
import './tryout.css';

/** Folder of the add-in, at the origin of this page. */
const ADD_IN = '../';

async function start(): Promise<void> {
  const options = tryoutOptions(window.location.search);
  fillPageFrame(options, sampleUrl);
  const showPane = wirePaneFrame();
  const viewOptions = { ...options, addInFolder: ADD_IN, onShowPane: showPane };
  // Megabytes of script: the page says what it is, and shows the ribbon, before they are there.
  const views = import('./workbook-view');
  let view: WorkbookView | null = null;
  const opening = views.then(async ({ showWorkbook }) => (view = await showWorkbook(viewOptions)));
  const current = () => view ?? opening;
  const run = async (act: RibbonAct) => {
    if (act === 'showPane') showPane();
    else void (await current()).addIn.runCommand(act.functionName);
  };
  const manifest = await (await fetch(`${ADD_IN}manifest.xml`)).text();
  drawRibbon(part('ribbon'), readRibbon(manifest, options.locale, ADD_IN), (act) => void run(act));
  wireSampleButton(async () => (await current()).addIn.frame, sampleUrl, showPane);
  wireWorkbookButtons(options, {
    current: async () => current(),
    async replace(opened) {
      const replaced = await current();
      view = await (await views).showWorkbook(viewOptions, opened);
      replaced.close();
    },
  });
}

void start();
