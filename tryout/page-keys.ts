import { part } from './page-frame';

/** What can take the focus in the bar and the ribbon. */
const FOCUSABLE = 'button:not([hidden]), select, a[href]';

/** A part of the page that F6 goes to; tells whether it could. */
type PagePart = { holds(active: Element | null): boolean; focus(): boolean };

function partOf(id: string): PagePart {
  const element = part(id);
  let last: HTMLElement | null = null;
  element.addEventListener('focusin', ({ target }) => (last = target instanceof HTMLElement ? target : null));
  return {
    holds: (active) => element.contains(active),
    focus() {
      const next = last?.isConnected ? last : element.querySelector<HTMLElement>(FOCUSABLE);
      next?.focus();
      return next !== null;
    },
  };
}

/**
 * F6 and Shift+F6 go round the parts of the page, as they do in Excel: the spreadsheet keeps the Tab key for itself. Each
 * part gets the focus where it last was.
 */
export class PageKeys {
  private readonly parts: readonly PagePart[];

  constructor(private readonly pane: () => HTMLIFrameElement | null) {
    const frame: PagePart = {
      holds: (active) => active !== null && active === this.pane(),
      focus: () => this.focusPane(),
    };
    this.parts = [partOf('bar'), partOf('ribbon'), partOf('spreadsheet'), frame];
    this.listen(document);
  }

  /** Listens in the pane's page too, which gets the keys while it has the focus. */
  follow(frame: HTMLIFrameElement): void {
    frame.addEventListener('load', () => frame.contentDocument && this.listen(frame.contentDocument));
  }

  private focusPane(): boolean {
    const frame = this.pane();
    const page = frame?.contentDocument;
    if (!frame || !page || part('pane-frame').classList.contains('closed')) return false;
    frame.focus();
    const active = page.activeElement;
    if (!active || active === page.body)
      page.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    return true;
  }

  private listen(page: Document): void {
    page.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6') return;
        event.preventDefault();
        event.stopPropagation();
        this.go(event.shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  }

  private go(step: 1 | -1): void {
    const { length } = this.parts;
    const here = this.parts.findIndex((one) => one.holds(document.activeElement));
    for (let count = 1; count <= length; count += 1) {
      const next = this.parts[(Math.max(here, 0) + step * count + length * count) % length];
      if (next?.focus()) return;
    }
  }
}
