import { checkFormulaLengths } from './cell-entry';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './host-error';
import { HostObject, type HostCollection } from './process-request';
import type { RangeObject } from './range';

function checkedFormula(formula: string): string {
  if (!formula.startsWith('=')) throw invalidArgument('formula of a name');
  checkFormulaLengths(formula);
  return formula;
}

export class NameObject extends HostObject {
  readonly apiClass = 'NamedItem';
  constructor(
    private readonly names: Map<string, string>,
    private readonly name: string,
    private readonly hidden: Set<string>,
  ) {
    super();
  }
  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    return this.names.get(this.name) ?? '';
  }
  set Formula(formula: string) {
    this.names.set(this.name, checkedFormula(formula));
  }
  get Visible(): boolean {
    return !this.hidden.has(this.name);
  }
  set Visible(visible: boolean) {
    if (visible) this.hidden.delete(this.name);
    else this.hidden.add(this.name);
  }
  Delete(): void {
    this.names.delete(this.name);
  }
}

/** A name that Excel keeps for itself: it can be deleted, but is not played as a formula. */
class ReservedNameObject extends HostObject {
  readonly apiClass = 'NamedItem';
  constructor(
    private readonly name: string,
    private readonly remove: () => void,
  ) {
    super();
  }
  get Name(): string {
    return this.name;
  }
  Delete(): void {
    this.remove();
  }
}

/** The names that Excel keeps for itself on a sheet. */
export interface ReservedNames {
  has(name: string): boolean;
  remove(name: string): void;
}

/** Excel.NamedItemCollection of the workbook or of a sheet. */
export class NamesObject extends HostObject implements HostCollection {
  readonly apiClass = 'NamedItemCollection';
  constructor(
    private readonly names: Map<string, string>,
    private readonly hidden: Set<string>,
    private readonly reserved: ReservedNames | null = null,
  ) {
    super();
  }
  hostItems(): HostObject[] {
    return [...this.names.keys()].map((name) => new NameObject(this.names, name, this.hidden));
  }
  Add(name: string, reference: RangeObject | string): NameObject {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument(`name ${name}`);
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists(`name ${name}`);
    this.names.set(name, typeof reference === 'string' ? checkedFormula(reference) : `=${reference.Address}`);
    return new NameObject(this.names, name, this.hidden);
  }
  GetItemOrNullObject(name: string): NameObject | ReservedNameObject | null {
    if (this.reserved?.has(name)) return new ReservedNameObject(name, () => this.reserved?.remove(name));
    const key = [...this.names.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : new NameObject(this.names, key, this.hidden);
  }
  GetItem(name: string): NameObject | ReservedNameObject {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound(`name ${name}`);
    return item;
  }
}
