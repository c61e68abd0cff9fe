import type { OfficePackage } from '../../src/sources/package/package';
import type { Attributes } from '../../src/sources/package/read-xml';

/** An element of a part; names are without prefixes, attributes as they are written. */
export interface Element {
  name: string;
  attributes: Attributes;
  children: Element[];
  /** The text that stands directly in it. */
  text: string;
}

/** Builds a tree from what a reader tells of a part. */
export class TreeBuilder {
  readonly root: Element = { name: '', attributes: {}, children: [], text: '' };
  private readonly path: Element[] = [this.root];

  private get last(): Element {
    return this.path.at(-1) ?? this.root;
  }
  readonly open = (name: string, attributes: Attributes): void => {
    const element = { name, attributes, children: [], text: '' };
    this.last.children.push(element);
    this.path.push(element);
  };
  readonly close = (): void => {
    this.path.pop();
  };
  readonly text = (text: string): void => {
    this.last.text += text;
  };
}

/** The whole of a part that is small: everything but worksheets and texts. */
export function readTree(file: OfficePackage, part: string): Element {
  const { root, open, close, text } = new TreeBuilder();
  file.read(part, { open, close, text });
  return root.children[0] ?? root;
}

/** The first child of that name, or of that path of names. */
export function child(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>(
    (found, name) => found?.children.find((candidate) => candidate.name === name),
    element,
  );
}

/** All elements of that name below an element, however deep. */
export function allBelow(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...allBelow(one, name),
  ]);
}

/** A truth value as files write it. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A number as files write it; undefined of none. */
export function numberIn(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The id by which an element refers to another part. */
export function relationshipId({ attributes }: Element): string {
  return attributes[Object.keys(attributes).find((name) => name.endsWith(':id')) ?? ''] ?? '';
}
