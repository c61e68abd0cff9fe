import { intersection, type Rect } from './address';
import { accessDenied, invalidArgument, itemNotFound } from './host-error';
import type { WorkbookModel } from './model';
import { HostObject, type HostCollection } from './process-request';
import type { SheetSide } from './side-model';

const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Excel.DataValidation, kept in the side model. */
export class DataValidationObject extends HostObject {
  readonly apiClass = 'DataValidation';
  constructor(
    private readonly side: SheetSide,
    private readonly rect: Rect,
  ) {
    super();
  }
  private get record(): SheetSide['validations'][number] {
    const known = this.side.validations.find(({ rect }) => sameRect(rect, this.rect));
    if (known) return known;
    const made = { rect: this.rect, rule: {}, ignoreBlanks: true, errorAlert: {} };
    this.side.validations.push(made);
    return made;
  }
  get Rule(): unknown {
    return this.record.rule;
  }
  set Rule(rule: { list?: { source?: unknown } }) {
    if (typeof rule !== 'object' || rule === null || Object.keys(rule).length !== 1)
      throw invalidArgument('data validation rule');
    const source = rule.list?.source;
    if (typeof source === 'string' && !source.startsWith('=') && source.length > 255)
      throw invalidArgument('a list longer than 255 characters');
    this.record.rule = rule;
  }
  get IgnoreBlanks(): boolean {
    return this.record.ignoreBlanks;
  }
  set IgnoreBlanks(ignore: boolean) {
    this.record.ignoreBlanks = ignore;
  }
  get ErrorAlert(): unknown {
    return this.record.errorAlert;
  }
  set ErrorAlert(alert: unknown) {
    this.record.errorAlert = alert;
  }
  Clear(): void {
    this.side.validations = this.side.validations.filter(({ rect }) => !intersection(rect, this.rect));
  }
}

type FormatRecord = SheetSide['conditionalFormats'][number];

class ColorObject extends HostObject {
  readonly apiClass: string;
  constructor(
    private readonly record: FormatRecord,
    private readonly field: 'fill' | 'fontColor',
  ) {
    super();
    this.apiClass = field === 'fill' ? 'ConditionalRangeFill' : 'ConditionalRangeFont';
  }
  get Color(): string {
    return this.record[this.field];
  }
  set Color(color: string) {
    this.record[this.field] = color;
  }
}

class ConditionalRangeFormatObject extends HostObject {
  readonly apiClass = 'ConditionalRangeFormat';
  constructor(private readonly record: FormatRecord) {
    super();
  }
  get Fill(): ColorObject {
    return new ColorObject(this.record, 'fill');
  }
  get Font(): ColorObject {
    return new ColorObject(this.record, 'fontColor');
  }
}

class RuleObject extends HostObject {
  readonly apiClass = 'ConditionalFormatRule';
  constructor(private readonly record: FormatRecord) {
    super();
  }
  get Formula(): string {
    return this.record.formula;
  }
  set Formula(formula: string) {
    if (!formula.startsWith('=')) throw invalidArgument('conditional format formula');
    this.record.formula = formula;
  }
}

class CustomObject extends HostObject {
  readonly apiClass = 'CustomConditionalFormat';
  constructor(private readonly record: FormatRecord) {
    super();
  }
  get Rule(): RuleObject {
    return new RuleObject(this.record);
  }
  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.record);
  }
}

/** Excel.ConditionalFormat (custom formulas only). */
class ConditionalFormatObject extends HostObject {
  readonly apiClass = 'ConditionalFormat';
  constructor(
    private readonly side: SheetSide,
    private readonly record: FormatRecord,
  ) {
    super();
  }
  override instance(): Record<string, unknown> {
    return { Id: this.record.id };
  }
  get Id(): string {
    return this.record.id;
  }
  get Type(): string {
    return this.record.type;
  }
  get Custom(): CustomObject {
    return new CustomObject(this.record);
  }
  Delete(): void {
    this.side.conditionalFormats = this.side.conditionalFormats.filter((format) => format !== this.record);
  }
}

/** Excel.ConditionalFormatCollection; plays the fault that a range with two rules cannot be enumerated. */
export class ConditionalFormatsObject extends HostObject implements HostCollection {
  readonly apiClass = 'ConditionalFormatCollection';
  constructor(
    private readonly model: WorkbookModel,
    private readonly side: SheetSide,
    private readonly rect: Rect,
  ) {
    super();
  }
  private get here(): FormatRecord[] {
    return this.side.conditionalFormats.filter(({ rect }) => intersection(rect, this.rect));
  }
  hostItems(): HostObject[] {
    if (this.here.length > 1) throw itemNotFound("The requested resource doesn't exist.");
    return this.here.map((record) => new ConditionalFormatObject(this.side, record));
  }
  Add(type: string): ConditionalFormatObject {
    if (type !== 'Custom') throw invalidArgument(`conditional format ${type}`);
    if (this.side.isProtected) throw accessDenied('The worksheet is protected.');
    const id = `{format-${this.model.nextId++}}`;
    const record = { id, rect: this.rect, type, formula: '', fill: '', fontColor: '' };
    this.side.conditionalFormats.unshift(record);
    return new ConditionalFormatObject(this.side, record);
  }
  GetItem(id: string): ConditionalFormatObject {
    const record = this.here.length > 1 ? undefined : this.here.find((format) => format.id === id);
    if (!record) throw itemNotFound("The requested resource doesn't exist.");
    return new ConditionalFormatObject(this.side, record);
  }
  GetCount(): number {
    return this.here.length;
  }
  ClearAll(): void {
    this.side.conditionalFormats = this.side.conditionalFormats.filter(
      ({ rect }) => !intersection(rect, this.rect),
    );
  }
}
