import { localize, type LocalText } from '../src/locale/locale';
import { tryoutTexts } from './texts';
import type { TryoutOptions } from './tryout-options';

/** Excel versions to be played, by their newest requirement set. */
const VERSIONS: readonly [api: string, name: LocalText][] = [
  ['1.17', tryoutTexts.excelToday],
  ['1.14', tryoutTexts.excel2021],
  ['1.8', tryoutTexts.excel2019],
  ['1.3', tryoutTexts.excel2016],
];

const LANGUAGES: readonly [tag: string, name: string][] = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
];

/** An element of the page's own HTML. */
export function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element as T;
}

/** Fills a choice; choosing opens the page anew with `parameter` set, since a host plays one Excel from its start. */
function fillChoice(
  id: string,
  parameter: string,
  entries: readonly (readonly [string, string])[],
  chosen: string,
) {
  const select = part<HTMLSelectElement>(id);
  const known = entries.some(([value]) => value === chosen)
    ? entries
    : [...entries, [chosen, chosen] as const];
  select.replaceChildren(...known.map(([value, name]) => new Option(name, value, false, value === chosen)));
  select.addEventListener('change', () => {
    const address = new URL(window.location.href);
    address.searchParams.set(parameter, select.value);
    window.location.assign(address);
    // Still here: the user would rather keep the workbook.
    select.value = chosen;
  });
}

/** Puts the words and choices of the top bar into place. */
export function fillPageFrame({ locale, api }: TryoutOptions, sampleUrl: string): void {
  const say = (text: LocalText) => localize(text, locale);
  document.documentElement.lang = locale;
  document.title = say(tryoutTexts.product);
  part('product').textContent = say(tryoutTexts.product);
  part('steps').textContent = say(tryoutTexts.steps);
  part('statement').textContent = say(tryoutTexts.statement);
  part('statement').title = say(tryoutTexts.statement);
  part('spreadsheet').dataset.loading = say(tryoutTexts.loading);
  part('pane-name').textContent = say(tryoutTexts.pane);
  part('close-pane').setAttribute('aria-label', say(tryoutTexts.closePane));
  part('api-label').textContent = say(tryoutTexts.api);
  part('lang-label').textContent = say(tryoutTexts.language);
  const sample = part<HTMLAnchorElement>('sample');
  part('open-workbook').textContent = say(tryoutTexts.openWorkbook);
  part('download-workbook').textContent = say(tryoutTexts.downloadWorkbook);
  part('workbook-file').setAttribute('aria-label', say(tryoutTexts.openWorkbook));
  part('close-notice').setAttribute('aria-label', say(tryoutTexts.closeNotice));
  part('open-sample').textContent = say(tryoutTexts.openSample);
  sample.textContent = say(tryoutTexts.sample);
  sample.href = sampleUrl;
  fillChoice(
    'api',
    'api',
    VERSIONS.map(([version, name]) => [version, say(name)]),
    api,
  );
  fillChoice('lang', 'lang', LANGUAGES, locale);
}

/** Lets the user close the pane, as in Excel; the function given opens it again. */
export function wirePaneFrame(): () => void {
  const frame = part('pane-frame');
  part('close-pane').addEventListener('click', () => {
    frame.classList.add('closed');
    // The button that opens it again, where there is a ribbon.
    part('ribbon').querySelector<HTMLElement>('[data-shows-pane]')?.focus();
  });
  return () => frame.classList.remove('closed');
}
