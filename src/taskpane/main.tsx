import { createRoot } from 'react-dom/client';
import { FLOOR, supportsExcelApi } from '../excel/requirements';
import { excelTexts } from '../excel/texts';
import { connectRibbon } from '../ribbon/ribbon-commands';
import { localeOf, type Locale, type LocalText } from '../locale/locale';
import { App } from './app/App';
import { BlockedApp } from './app/BlockedApp';
import { excelCommands } from './commands';
import { paneActions } from './store/pane-actions';
import { createPaneStore } from './store/pane-store';
import { keepView } from './store/preferences';
import { paneTexts } from './texts';
import './taskpane.css';

/** Why the commands cannot be offered here, or null when they can. */
function obstacle(host: Office.HostType | null): LocalText | null {
  if (host !== Office.HostType.Excel) return paneTexts.notInExcel;
  return supportsExcelApi(FLOOR) ? null : excelTexts.belowFloor;
}

function displayLocale(host: Office.HostType | null): Locale {
  return localeOf(host === null ? navigator.language : Office.context.displayLanguage);
}

void Office.onReady(({ host }) => {
  const container = document.getElementById('pane');
  if (!container) return;
  const locale = displayLocale(host);
  document.documentElement.lang = locale;
  const reason = obstacle(host);
  const store = createPaneStore();
  if (!reason) {
    connectRibbon(paneActions(store, excelCommands, locale));
    void keepView(store);
  }
  createRoot(container).render(
    reason ? (
      <BlockedApp reason={reason} locale={locale} />
    ) : (
      <App store={store} commands={excelCommands} locale={locale} />
    ),
  );
});
