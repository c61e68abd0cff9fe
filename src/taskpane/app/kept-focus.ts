import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex="0"]';

/** An element, what it stands in, and at which place it stands there. */
interface Step {
  element: Element;
  parent: Element;
  place: number;
}

/** The way from an element out to `root`. */
function wayOut(element: Element, root: Element): Step[] {
  const way: Step[] = [];
  let at = element;
  while (at !== root) {
    const parent = at.parentElement;
    if (!parent) return [];
    way.push({ element: at, parent, place: [...parent.children].indexOf(at) });
    at = parent;
  }
  return way;
}

/** What can take the focus in an element, itself among it: its first one. */
function firstFocusable(element: Element | undefined): HTMLElement | null {
  const found = element?.matches(FOCUSABLE) ? element : element?.querySelector(FOCUSABLE);
  return found instanceof HTMLElement ? found : null;
}

/** What stands nearest to the place where something was: what has moved up, else what stood before, else around it. */
function nearest(way: readonly Step[]): HTMLElement | null {
  for (const { parent, place } of way) {
    if (!parent.isConnected) continue;
    const { children } = parent;
    const found = firstFocusable(children[place]) ?? firstFocusable(children[place - 1]);
    if (found) return found;
  }
  return null;
}

/**
 * Keeps the place of the keyboard: when what has the focus goes away (a repaired finding, a closed message), the focus
 * moves to what stands nearest. Else the next Tab would begin at the top, or nowhere, and a screen reader would fall
 * silent. Does nothing while the user is in the workbook, or has left the focus nowhere himself.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return undefined;
    const { ownerDocument: page } = root;
    const isNowhere = () => !page.activeElement || page.activeElement === page.body;
    let way: Step[] = [];
    const come = ({ target }: FocusEvent) => {
      way = target instanceof Element ? wayOut(target, root) : [];
    };
    const go = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && isNowhere()) way = [];
      });
    };
    const observer = new MutationObserver(() => {
      const [focused] = way;
      if (!focused || focused.element.isConnected || !isNowhere() || !page.hasFocus()) return;
      nearest(way)?.focus();
    });
    root.addEventListener('focusin', come);
    root.addEventListener('focusout', go);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', come);
      root.removeEventListener('focusout', go);
      observer.disconnect();
    };
  }, [pane]);
}
