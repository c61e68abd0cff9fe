import type { Locale } from '../src/locale/locale';

/** What a button or an entry of a menu does. */
export type RibbonAct = { functionName: string } | 'showPane';

/** A button, or a menu of entries. */
export interface RibbonControl {
  id: string;
  label: string;
  tip: string;
  /** Address of the picture, relative to this page. */
  icon: string | null;
  act: RibbonAct | null;
  items: RibbonControl[];
}

/** The tab that the manifest adds to Excel's ribbon. */
export interface RibbonTab {
  label: string;
  /** What an Excel must have to show it. */
  requirements: { set: string; version: string }[];
  groups: { label: string; controls: RibbonControl[] }[];
}

/** Size of the pictures on the ribbon, in pixels. */
const ICON_SIZE = 32;

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

const childOf = (element: Element, name: string): Element | null => childrenOf(element, name)[0] ?? null;

/**
 * Reads the ribbon's tab from the manifest's text.
 *
 * @param addIn - address of the folder of the add-in, relative to this page: pictures are taken from there whatever
 *   server the manifest was made for
 */
export function readRibbon(manifest: string, locale: Locale, addIn: string): RibbonTab {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  const resources = new Map<string, string>();
  for (const resource of document.querySelectorAll('Resources [id]')) {
    const override = [...resource.children].find((child) => child.getAttribute('Locale') === locale);
    const value = override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue');
    resources.set(resource.getAttribute('id') ?? '', value ?? '');
  }
  const resourceOf = (element: Element | null): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const folder = new URL('.', resourceOf(document.querySelector('FunctionFile'))).href;

  const iconOf = (control: Element): string | null => {
    const images = [...(childOf(control, 'Icon')?.children ?? [])];
    const image = images.find((candidate) => candidate.getAttribute('size') === String(ICON_SIZE));
    return image ? resourceOf(image).replace(folder, addIn) : null;
  };
  const actOf = (control: Element): RibbonAct | null => {
    const action = childOf(control, 'Action');
    if (!action) return null;
    const functionName = childOf(action, 'FunctionName')?.textContent;
    return functionName ? { functionName } : 'showPane';
  };
  const controlOf = (control: Element): RibbonControl => {
    const tip = childOf(control, 'Supertip');
    const items = childOf(control, 'Items');
    return {
      id: control.getAttribute('id') ?? '',
      label: resourceOf(childOf(control, 'Label')),
      tip: resourceOf(tip && childOf(tip, 'Description')),
      icon: iconOf(control),
      act: actOf(control),
      items: items ? childrenOf(items, 'Item').map(controlOf) : [],
    };
  };

  const requirements = [...document.querySelectorAll('VersionOverrides > Requirements Set')].map((set) => ({
    set: set.getAttribute('Name') ?? '',
    version: set.getAttribute('MinVersion') ?? '1.1',
  }));
  const tab = document.querySelector('CustomTab');
  if (!tab) throw new Error('The manifest has no tab of its own.');
  return {
    label: resourceOf(childOf(tab, 'Label')),
    requirements,
    groups: childrenOf(tab, 'Group').map((group) => ({
      label: resourceOf(childOf(group, 'Label')),
      controls: childrenOf(group, 'Control').map(controlOf),
    })),
  };
}
