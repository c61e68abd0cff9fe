import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { paneBackground } from '../excel/office-theme';
import { FLOOR, supportsExcelApi } from '../excel/requirements';
import { excelTexts } from '../excel/texts';
import { connectRibbon, type RibbonActions } from '../ribbon/ribbon-commands';
import { localeOf, type Locale, type LocalText } from '../locale/locale';
import { readApartBy } from '../sources/read-apart';
import { App } from './app/App';
import { BlockedApp } from './app/BlockedApp';
import { Themed } from './app/Themed';
import { inExcel } from './commands';
import { followWorkbook } from './store/follow-workbook';
import { paneActions } from './store/pane-actions';
import { INITIAL_STATE } from './store/pane-state';
import { createPaneStore } from './store/pane-store';
import { keepPreferences } from './store/preferences';
import { appTexts } from './app/texts';
import { readInWorker } from './read-in-worker';
import './taskpane.css';

/** Why the commands cannot be offered here, or null when they can. */
function obstacle(host: Office.HostType | null): LocalText | null {
  if (host !== Office.HostType.Excel) return appTexts.notInExcel;
  return supportsExcelApi(FLOOR) ? null : excelTexts.belowFloor;
}

function displayLocale(host: Office.HostType | null): Locale {
  return localeOf(host === null ? navigator.language : Office.context.displayLanguage);
}

/** Shows the pane. Gives what the ribbon's buttons do; null where the add-in cannot work, which the pane then says. */
async function start(host: Office.HostType | null): Promise<RibbonActions | null> {
  const root = createRoot(document.getElementById('pane') as HTMLElement);
  const excelLocale = displayLocale(host);
  const background = host === null ? null : paneBackground();
  const show = (pane: ReactNode) => root.render(<Themed background={background}>{pane}</Themed>);
  document.documentElement.lang = excelLocale;
  const reason = obstacle(host);
  if (reason) {
    show(<BlockedApp reason={reason} locale={excelLocale} />);
    return null;
  }
  const store = createPaneStore({ ...INITIAL_STATE, excelLocale });
  const actions = paneActions(store, inExcel);
  show(<App store={store} actions={actions} />);
  // The user's own templates are among them, which buttons of the ribbon may need.
  await keepPreferences(store);
  void followWorkbook(store, actions);
  return actions;
}

readApartBy(readInWorker);
connectRibbon(Office.onReady().then(({ host }) => start(host)));
