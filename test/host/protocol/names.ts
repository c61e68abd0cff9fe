import { invalidArgument, itemAlreadyExists, itemNotFound } from './host-error';
import { HostObject, type HostCollection } from './process-request';
import type { RangeObject } from './range';

class NameObject extends HostObject {
  readonly apiClass = 'NamedItem';
  constructor(
    private readonly names: Map<string, string>,
    private readonly name: string,
  ) {
    super();
  }
  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    return this.names.get(this.name) ?? '';
  }
  Delete(): void {
    this.names.delete(this.name);
  }
}

/** Excel.NamedItemCollection of the workbook or of a sheet. */
export class NamesObject extends HostObject implements HostCollection {
  readonly apiClass = 'NamedItemCollection';
  constructor(private readonly names: Map<string, string>) {
    super();
  }
  hostItems(): HostObject[] {
    return [...this.names.keys()].map((name) => new NameObject(this.names, name));
  }
  Add(name: string, reference: RangeObject | string): NameObject {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument(`name ${name}`);
    if (this.GetItemOrNullObject(name)) throw itemAlreadyExists(`name ${name}`);
    this.names.set(name, typeof reference === 'string' ? reference : `=${reference.Address}`);
    return new NameObject(this.names, name);
  }
  GetItemOrNullObject(name: string): NameObject | null {
    const key = [...this.names.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : new NameObject(this.names, key);
  }
  GetItem(name: string): NameObject {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound(`name ${name}`);
    return item;
  }
}
