import sampleUrl from '../samples/shaliuhe-2023-sample.txt';
import { supportsSet } from '../host/requirement-sets';
import { readRibbon, type RibbonAct } from './manifest-ribbon';
import { PageKeys } from './page-keys';
import { fillPageFrame, part, wirePaneFrame } from './page-frame';
import { drawNoRibbon, drawRibbon } from './ribbon-view';
import { wireSampleButton } from './sample-document';
import { tryoutTexts } from './texts';
import { tryoutOptions } from './tryout-options';
import { wireWorkbookButtons } from './workbook-buttons';
import type { OpenedWorkbook } from './workbook-file/opened-workbook';
import type { WorkbookView } from './workbook-view';
import './tryout.css';

/** Folder of the add-in, at the origin of this page. */
const ADD_IN = '../';

async function start(): Promise<void> {
  const options = tryoutOptions(window.location.search);
  fillPageFrame(options, sampleUrl);
  const showPane = wirePaneFrame();
  let openCreated: (file: Uint8Array) => void = () => {};
  const viewOptions = {
    ...options,
    addInFolder: ADD_IN,
    onShowPane: showPane,
    onCreated: (file: Uint8Array) => openCreated(file),
  };
  // Megabytes of script: the page says what it is, and shows the ribbon, before they are there.
  const views = import('./workbook-view');
  let view: WorkbookView | null = null;
  const keys = new PageKeys(() => view?.addIn.frame ?? null);
  const show = async (opened?: OpenedWorkbook): Promise<WorkbookView> => {
    view = await (await views).showWorkbook(viewOptions, opened);
    keys.follow(view.addIn.frame);
    return view;
  };
  const opening = show();
  const current = () => view ?? opening;
  const run = async (act: RibbonAct) => {
    if (act === 'showPane') showPane();
    else void (await current()).addIn.runCommand(act.functionName);
  };
  const manifest = await (await fetch(`${ADD_IN}manifest.xml`)).text();
  const tab = readRibbon(manifest, options.locale, ADD_IN);
  const isOffered = tab.requirements.every(({ set, version }) =>
    supportsSet({ requirementSet: options.api }, set, version),
  );
  if (isOffered) drawRibbon(part('ribbon'), tab, (act) => void run(act));
  else drawNoRibbon(part('ribbon'), tryoutTexts.noRibbon[options.locale]);
  window.addEventListener('beforeunload', (event) => {
    if (view?.edits.isEdited) event.preventDefault();
  });
  wireSampleButton(async () => (await current()).addIn.frame, sampleUrl, showPane);
  openCreated = wireWorkbookButtons(options, {
    current: async () => current(),
    async replace(opened) {
      const replaced = await current();
      await show(opened);
      replaced.close();
    },
  });
}

void start();
