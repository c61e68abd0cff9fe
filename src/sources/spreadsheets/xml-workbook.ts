import { DAYS_TO_1904 } from '../../grid/cell-text';
import { raised } from '../document/superscript';
import type { Expense } from '../package/limits';
import { localAttributes, type Attributes, type XmlHandlers } from '../package/read-xml';
import { serialOf } from '../xlsx/cell-contents';
import type { SheetReading } from '../xlsx/read-sheet';
import { wholeText, writtenAs, type TextRun } from '../xlsx/rich-text';
import type { SheetVisibility } from '../../grid/grid';
import { BUILT_IN_FORMATS } from '../xlsx/built-in-formats';
import { inherited } from './inherited';
import { readSinglePart } from './read-single-part';
import { heldBy, MOST, SheetCells, type FileCell } from './sheet-cells';

/** Number formats by their names, as Chinese Excel has them. */
const NAMED_FORMATS: Readonly<Record<string, string | undefined>> = {
  General: undefined,
  'General Number': undefined,
  'General Date': BUILT_IN_FORMATS[22],
  'Long Date': BUILT_IN_FORMATS[31],
  'Medium Date': BUILT_IN_FORMATS[15],
  'Short Date': BUILT_IN_FORMATS[14],
  'Long Time': BUILT_IN_FORMATS[19],
  'Medium Time': BUILT_IN_FORMATS[18],
  'Short Time': BUILT_IN_FORMATS[20],
  Currency: BUILT_IN_FORMATS[7],
  'Euro Currency': '"€"#,##0.00',
  Fixed: BUILT_IN_FORMATS[2],
  Standard: BUILT_IN_FORMATS[4],
  Percent: BUILT_IN_FORMATS[10],
  Scientific: BUILT_IN_FORMATS[11],
  'Yes/No': '"Yes";"Yes";"No"',
  'True/False': '"True";"True";"False"',
  'On/Off': '"On";"On";"Off"',
};

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  SheetHidden: 'hidden',
  SheetVeryHidden: 'veryHidden',
};

interface Style {
  parent?: string;
  format?: string;
  isStruck?: boolean;
}

/** The content of a cell in the looks of its parts. */
interface Data {
  type: string | undefined;
  runs: TextRun[];
  struck: number;
  raised: number;
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';
const isNothing = (measure: string | undefined) => measure !== undefined && Number(measure) === 0;
const count = (value: string | undefined) => Math.max(0, Math.trunc(Number(value ?? 0)) || 0);

/** Reads a workbook of Excel 2003 in XML, as systems write it from a template, in one pass over its elements. */
class XmlSheets implements XmlHandlers {
  readonly readings: SheetReading[] = [];
  private readonly styles = new Map<string, Style>();
  private style: Style | null = null;
  private from1904 = false;
  private sheet: { cells: SheetCells; visibility?: SheetVisibility; columns: Map<number, string> } | null =
    null;
  private row = -1;
  /** Rows below that look the same and are empty. */
  private rowsLeft = 0;
  private rowStyle: string | undefined;
  private column = -1;
  private lastColumn = -1;
  private cell: { attributes: Attributes; data: Data | null } | null = null;
  private data: Data | null = null;
  private option: string | null = null;
  /** Elements that are open within a comment or a reading. */
  private within = 0;

  constructor(
    private readonly file: string,
    private readonly expense: Expense,
  ) {}

  readonly open = (name: string, all: Attributes): void => {
    if (this.within > 0 || name === 'Comment' || name === 'PhoneticText') {
      this.within += 1;
      return;
    }
    const attributes = localAttributes(all);
    const { data, sheet } = this;
    if (data) {
      if (name === 'S') data.struck += 1;
      else if (name === 'Sup') data.raised += 1;
    } else if (this.cell) {
      if (name === 'Data') this.data = { type: attributes.Type, runs: [], struck: 0, raised: 0 };
    } else if (name === 'Style') {
      this.style = { parent: attributes.Parent };
      this.styles.set(attributes.ID ?? '', this.style);
    } else if (this.style) this.look(this.style, name, attributes);
    else if (name === 'Worksheet') this.beginSheet(attributes);
    else if (name === 'Visible') this.option = '';
    else if (name === 'Date1904') this.from1904 = true;
    else if (sheet && name === 'Column') this.beginColumn(attributes);
    else if (sheet && name === 'Row') this.beginRow(attributes);
    else if (sheet && name === 'Cell') {
      const { Index } = attributes;
      this.column = Index === undefined ? this.column + 1 : count(Index) - 1;
      this.cell = { attributes, data: null };
    }
  };

  private look(style: Style, name: string, attributes: Attributes): void {
    const { Format: format, StrikeThrough: struck } = attributes;
    if (name === 'NumberFormat' && format !== undefined) style.format = format;
    else if (name === 'Font' && struck !== undefined) style.isStruck = isOn(struck);
  }

  private beginSheet({ Name: sheet = '' }: Attributes): void {
    this.sheet = { cells: new SheetCells({ file: this.file, sheet }), columns: new Map() };
    this.row = this.lastColumn = -1;
  }

  private beginColumn({ Index, Span, Hidden, Width, StyleID }: Attributes): void {
    const first = Index === undefined ? this.lastColumn + 1 : count(Index) - 1;
    this.lastColumn = first + count(Span);
    const { cells, columns } = this.sheet!;
    if (isOn(Hidden) || isNothing(Width)) cells.hidden.hideColumns(first, this.lastColumn);
    if (StyleID === undefined) return;
    for (let at = first; at <= this.lastColumn && at < MOST.columns; at += 1) columns.set(at, StyleID);
  }

  private beginRow({ Index, Span, Hidden, Height, StyleID }: Attributes): void {
    this.row = Index === undefined ? this.row + 1 : count(Index) - 1;
    this.column = -1;
    this.rowStyle = StyleID;
    const { hidden } = this.sheet!.cells;
    if (isOn(Hidden) || isNothing(Height)) hidden.hideRows(this.row, this.row + count(Span));
    this.rowsLeft = count(Span);
  }

  readonly text = (text: string): void => {
    const { data } = this;
    if (this.within > 0) return;
    if (data)
      data.runs.push({ text: data.raised > 0 ? raised(text) : text, isStruck: data.struck > 0 || null });
    else if (this.option !== null) this.option += text;
  };

  readonly close = (name: string): void => {
    const { data, sheet } = this;
    if (this.within > 0) this.within -= 1;
    else if (data) {
      if (name === 'S') data.struck -= 1;
      else if (name === 'Sup') data.raised -= 1;
      else if (name === 'Data') {
        this.cell!.data ??= data;
        this.data = null;
      }
    } else if (this.cell) {
      if (name === 'Cell') this.closeCell();
    } else if (name === 'Style') this.style = null;
    else if (name === 'Row') {
      this.row += this.rowsLeft;
      this.rowsLeft = 0;
    } else if (name === 'Visible') {
      if (sheet) sheet.visibility = VISIBILITIES[this.option?.trim() ?? ''];
      this.option = null;
    } else if (name === 'Worksheet' && sheet) {
      this.readings.push(sheet.cells.reading(sheet.visibility));
      this.sheet = null;
    }
  };

  private closeCell(): void {
    const { attributes, data } = this.cell!;
    const { row, column } = this;
    const { cells, columns } = this.sheet!;
    this.cell = null;
    const style = attributes.StyleID ?? this.rowStyle ?? columns.get(column);
    const held = heldBy(this.fileCell(data, style, attributes.Formula !== undefined));
    if (held) {
      this.expense.cell();
      cells.add({ row, column, ...held });
    }
    const [across, down] = [count(attributes.MergeAcross), count(attributes.MergeDown)];
    cells.merge(row, column, down + 1, across + 1);
    this.column += across;
  }

  private fileCell(data: Data | null, style: string | undefined, hasFormula: boolean): FileCell {
    const format = this.of(style, 'format') ?? '';
    const numberFormat = Object.hasOwn(NAMED_FORMATS, format) ? NAMED_FORMATS[format] : format || undefined;
    const written = data && this.valueOf(data);
    return {
      written,
      numberFormat,
      isStruck: this.of(style, 'isStruck'),
      from1904: this.from1904,
      ...(hasFormula && { formula: data === null ? ('uncalculated' as const) : ('calculated' as const) }),
    };
  }

  private valueOf({ type, runs }: Data): FileCell['written'] {
    const text = wholeText(runs);
    const number = Number(text.trim() || NaN);
    if (type === 'Number') return Number.isFinite(number) ? number : text;
    if (type === 'Boolean') return isOn(text.trim());
    if (type === 'DateTime') {
      const serial = serialOf(text.trim());
      return serial === null ? text : serial - (this.from1904 ? DAYS_TO_1904 : 0);
    }
    return writtenAs(runs);
  }

  /** What a style says, or those that it is made from; every cell has the style `Default` at last. */
  private of<K extends keyof Style>(id: string | undefined, trait: K): Style[K] | undefined {
    return inherited(this.styles.get(id ?? 'Default'), trait, ({ parent }) => this.styles.get(parent ?? ''));
  }
}

/** The sheets of a workbook of Excel 2003 in XML. Throws a UserError for one that is damaged or too large. */
export function readXmlWorkbook(bytes: Uint8Array, file: string): SheetReading[] {
  return readSinglePart(bytes, file, (expense) => new XmlSheets(file, expense)).readings;
}
