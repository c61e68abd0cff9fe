import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, textarea, a[href], [tabindex="0"]';

/** An element and what it stands in, from the inside out, as far as `root`. */
function pathOf(element: Element, root: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && root.contains(at); at = at.parentElement) path.push(at);
  return path;
}

/**
 * Keeps the place of the keyboard: when what has the focus goes away (a repaired finding, a closed message), the focus
 * moves to what stands nearest, otherwise to the view. Else the next Tab would begin at the top, or nowhere, and a screen
 * reader would fall silent. Does nothing while the user is in the workbook.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return undefined;
    const { ownerDocument: page } = root;
    let path: Element[] = [];
    const note = ({ target }: FocusEvent) => {
      path = target instanceof Element ? pathOf(target, root) : [];
    };
    const observer = new MutationObserver(() => {
      const [focused] = path;
      if (!focused || focused.isConnected || !page.hasFocus()) return;
      if (page.activeElement && page.activeElement !== page.body) return;
      const home = path.find((element) => element.isConnected) ?? root;
      const next = home.querySelector(FOCUSABLE) ?? root.querySelector('[role=tabpanel]');
      if (next instanceof HTMLElement) next.focus();
    });
    root.addEventListener('focusin', note);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [pane]);
}
