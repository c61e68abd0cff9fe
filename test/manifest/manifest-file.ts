import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../..');
/** Where `npm start` serves the add-in; the build writes another address for it. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** The manifest as it stands in the repository. */
export const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'),
  'application/xml',
);

/** All elements of a name, in whatever namespace. */
export function all(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** The first element of a name; there must be one. */
export function one(name: string, within: Document | Element = manifest): Element {
  const element = all(name, within)[0];
  if (!element) throw new Error(`manifest.xml has no ${name}`);
  return element;
}

export const childNames = (element: Element): string[] =>
  [...element.children].map(({ localName }) => localName);

export const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.map((element) => element.getAttribute(name) ?? '');

/** Every text that an element shows, in all its languages. */
export function wordings(element: Element): string[] {
  const overrides = [...element.children].filter(({ localName }) => localName === 'Override');
  return [...attributes([element], 'DefaultValue'), ...attributes(overrides, 'Value')];
}
