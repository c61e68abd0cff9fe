import { part } from './page-frame';

/** Milliseconds between looks at the pane while its import view opens. */
const LOOK_AGAIN = 50;
const MOST_LOOKS = 200;

/** The file input of the pane's import view, opened if another view is shown; null when the pane has none to show. */
async function fileInput(frame: HTMLIFrameElement): Promise<HTMLInputElement | null> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const pane = frame.contentDocument;
    const input = pane?.querySelector<HTMLInputElement>('input[type=file]');
    if (input) return input;
    // What an import did is still on show: further ones are behind it.
    pane?.querySelector<HTMLElement>('[data-import-more]')?.click();
    const tab = pane?.getElementById('tab-import');
    if (tab?.getAttribute('aria-selected') === 'false') tab.click();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  return null;
}

/**
 * Lets a button hand the sample document to the pane through the pane's own file input, as if the user had chosen it
 * there. Nothing happens while the pane shows a document that it has recognised already.
 */
export function wireSampleButton(
  frame: () => Promise<HTMLIFrameElement>,
  sampleUrl: string,
  showPane: () => void,
): void {
  const button = part<HTMLButtonElement>('open-sample');
  button.addEventListener('click', () => {
    showPane();
    void (async () => {
      const input = await fileInput(await frame());
      if (!input) return;
      const content = await (await fetch(sampleUrl)).blob();
      const files = new DataTransfer();
      files.items.add(
        new File([content], decodeURIComponent(sampleUrl.split('/').pop() ?? ''), { type: 'text/plain' }),
      );
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })();
  });
}
