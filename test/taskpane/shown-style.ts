/** Elements of the pane that stand within a line; all others begin a new one. */
const INLINE = new Set(['a', 'b', 'em', 'i', 'kbd', 'label', 'path', 'small', 'span', 'strong', 'svg']);

const ONE_CLASS = /^\.[\w-]+$/;

/** What the classes of Fluent say of whether their elements are shown, by their names. */
let classes = new Map<string, Partial<Record<'display' | 'visibility', string>>>();
let rulesSeen = -1;

function readClasses(): void {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  if (rules.length === rulesSeen) return;
  rulesSeen = rules.length;
  classes = new Map();
  for (const rule of rules) {
    if (!('selectorText' in rule) || !ONE_CLASS.test(rule.selectorText as string)) continue;
    const { display, visibility } = (rule as CSSStyleRule).style;
    if (display || visibility)
      classes.set((rule as CSSStyleRule).selectorText.slice(1), {
        ...(display && { display }),
        ...(visibility && { visibility }),
      });
  }
}

function visibilityOf(element: Element): string {
  const own = (element as HTMLElement).style?.visibility;
  if (own) return own;
  for (const name of element.classList) {
    const visibility = classes.get(name)?.visibility;
    if (visibility) return visibility;
  }
  return element.parentElement ? visibilityOf(element.parentElement) : 'visible';
}

function displayOf(element: Element): string {
  const { hidden, localName, style } = element as HTMLElement;
  if (style?.display) return style.display;
  for (const name of element.classList) {
    const display = classes.get(name)?.display;
    if (display) return display;
  }
  if (hidden) return 'none';
  return INLINE.has(localName) ? 'inline' : 'block';
}

/**
 * Whether and how an element is shown, for all who ask for its style. jsdom matches its own style sheet and all of Fluent's
 * against each element that a role is looked for in, which is most of the time of the pane's tests.
 */
export function shownStyle(element: Element): CSSStyleDeclaration {
  readClasses();
  const { style } = document.createElement('span');
  style.cssText = (element as HTMLElement).style?.cssText ?? '';
  style.display = displayOf(element);
  style.visibility = visibilityOf(element);
  return style;
}
