import { localize, type LocalText, type Locale } from '../src/locale/locale';
import { part } from './page-frame';
import { tryoutTexts } from './texts';

export type ReplaceAnswer = 'download' | 'replace' | 'cancel';

const ANSWERS: readonly [answer: ReplaceAnswer, text: LocalText][] = [
  ['download', tryoutTexts.downloadThenOpen],
  ['replace', tryoutTexts.openAnyway],
  ['cancel', tryoutTexts.cancel],
];

/** Asks what shall become of the edited workbook on show before `file` takes its place; Escape means cancel. */
export function askReplace(file: string, locale: Locale): Promise<ReplaceAnswer> {
  const dialog = part<HTMLDialogElement>('replace');
  part('replace-title').textContent = localize(tryoutTexts.replaceTitle, locale);
  part('replace-text').textContent = localize(tryoutTexts.replaceText, locale, { file });
  const buttons = ANSWERS.map(([answer, text], index) => {
    const button = document.createElement('button');
    button.value = answer;
    button.className = index === 0 ? 'dialog-button primary' : 'dialog-button';
    button.textContent = localize(text, locale);
    return button;
  });
  part('replace-answers').replaceChildren(...buttons);
  dialog.returnValue = '';
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => resolve(ANSWERS.find(([answer]) => answer === dialog.returnValue)?.[0] ?? 'cancel'),
      { once: true },
    );
    dialog.showModal();
  });
}
