import { area, areaAddress, unionOf, type Area } from '../grid/area';
import { INPUT_FILL } from '../sheet-plan/sheet-look';
import { pause } from '../steps/steps';
import { BatchWriter } from './batch-writer';
import {
  AREA_NAME,
  areaFormula,
  HIGHLIGHT_NAMES,
  highlightFormula,
  HIGHLIGHTS,
  isSameFormula,
  listFormula,
  LIST_NAMES,
  parseAreaFormula,
  type Highlight,
  type HighlightNames,
} from './highlight-names';
import { rangeOf } from './range-of';

/** The cells of one worksheet that shall be coloured; a cell stands in one list at most. */
export interface SheetHighlight {
  sheetId: string;
  sheetName: string;
  isProtected: boolean;
  /** Our names as the sheet carries them now. */
  present: HighlightNames;
  /** The cells of the form, which the formats cover. */
  form: Area;
  cells: Readonly<Record<Highlight, readonly { row: number; column: number }[]>>;
}

/** Fill and font of each colour; what is wrong has a font of its own. */
const LOOK: Readonly<Record<Highlight, { fill: string; font?: string }>> = {
  error: { fill: '#FFC7CE', font: '#9C0006' },
  warning: { fill: '#FFEB9C', font: '#7F6000' },
  todo: { fill: INPUT_FILL },
  info: { fill: '#DDEBF7' },
};

/** The parts of `wanted` that `covered` does not cover, as at most four rectangles. */
function uncovered(wanted: Area, covered: Area): Area[] {
  const bottom = ({ row, rows }: Area) => row + rows;
  const right = ({ column, columns }: Area) => column + columns;
  const top = Math.max(wanted.row, covered.row);
  const end = Math.min(bottom(wanted), bottom(covered));
  const left = Math.max(wanted.column, covered.column);
  const edge = Math.min(right(wanted), right(covered));
  if (top >= end || left >= edge) return [wanted];
  return [
    area(wanted.row, wanted.column, top - wanted.row, wanted.columns),
    area(end, wanted.column, bottom(wanted) - end, wanted.columns),
    area(top, wanted.column, end - top, left - wanted.column),
    area(top, edge, end - top, right(wanted) - edge),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function addFormat(sheet: Excel.Worksheet, highlight: Highlight, covered: Area): void {
  const { custom } = rangeOf(sheet, areaAddress(covered)).conditionalFormats.add(
    Excel.ConditionalFormatType.custom,
  );
  const { fill, font } = LOOK[highlight];
  custom.rule.formula = highlightFormula(highlight, covered);
  custom.format.fill.color = fill;
  if (font !== undefined) custom.format.font.color = font;
}

/** What has to be written on one sheet; nothing when it shows the right cells already. */
interface HighlightChange {
  highlight: SheetHighlight;
  /** Formats to add: a colour that the sheet did not have yet, or cells that the form has grown by. */
  formats: { colour: Highlight; area: Area }[];
  /** Names to add or to change, in order. */
  names: { name: string; formula: string; isNew: boolean }[];
}

/** Works out what a sheet needs. Colours are installed when first needed; afterwards only their lists change. */
export function planHighlight(highlight: SheetHighlight): HighlightChange {
  const { present, cells, form, sheetName } = highlight;
  const change: HighlightChange = { highlight, formats: [], names: [] };
  const areaText = present.get(AREA_NAME);
  const covered = areaText === undefined ? null : parseAreaFormula(areaText);
  const hasCells = HIGHLIGHTS.some((colour) => cells[colour].length > 0);
  const next = covered === null ? form : unionOf(covered, form);
  const growth = covered === null || !hasCells ? [] : uncovered(form, covered);
  for (const colour of HIGHLIGHTS) {
    const name = LIST_NAMES[colour];
    const now = present.get(name);
    const formula = listFormula(sheetName, cells[colour]);
    if (now === undefined) {
      if (cells[colour].length === 0) continue;
      change.formats.push({ colour, area: next });
      change.names.push({ name, formula, isNew: true });
      continue;
    }
    // Without a known area nobody knows what the formats cover: they are added where the form is now.
    for (const grown of covered === null && hasCells ? [form] : growth)
      change.formats.push({ colour, area: grown });
    if (!isSameFormula(now, formula)) change.names.push({ name, formula, isNew: false });
  }
  if (!hasCells) return change;
  const areaNow = areaFormula(sheetName, next);
  if (areaText === undefined) change.names.push({ name: AREA_NAME, formula: areaNow, isNew: true });
  else if (!isSameFormula(areaText, areaNow))
    change.names.push({ name: AREA_NAME, formula: areaNow, isNew: false });
  return change;
}

/** What a change adds to a request, in bytes, from above. */
function bytesOf({ formats, names }: HighlightChange): number {
  return 400 + formats.length * 1_800 + names.reduce((sum, { formula }) => sum + 700 + formula.length * 3, 0);
}

function writeChange(context: Excel.RequestContext, { highlight, formats, names }: HighlightChange): void {
  const sheet = context.workbook.worksheets.getItem(highlight.sheetId);
  const write = ({ name, formula, isNew }: HighlightChange['names'][number]) => {
    if (isNew) sheet.names.add(name, formula).visible = false;
    else sheet.names.getItem(name).formula = formula;
  };
  // A colour's name comes right after its format and so tells, also after a failure, that the format is there.
  for (const colour of HIGHLIGHTS) {
    for (const format of formats) if (format.colour === colour) addFormat(sheet, colour, format.area);
    for (const entry of names) if (entry.name === LIST_NAMES[colour]) write(entry);
  }
  for (const entry of names) if (entry.name === AREA_NAME) write(entry);
}

/** So many changed sheets go into a batch at most, so that the client never makes the user wait while it sends them. */
const SHEETS_PER_BATCH = 250;

/** Puts the lists of the sheets back to what they were; formats that are left over list nothing and colour nothing. */
async function putBack(changes: readonly HighlightChange[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = changes.map((change) => {
      const { names } = context.workbook.worksheets.getItem(change.highlight.sheetId);
      names.load('items/name,items/formula');
      return { change, names };
    });
    await context.sync();
    for (const { change, names } of sheets) {
      const { present } = change.highlight;
      for (const item of names.items) {
        if (!HIGHLIGHT_NAMES.includes(item.name)) continue;
        const before = present.get(item.name);
        if (before !== undefined) {
          if (before !== item.formula) item.formula = before;
        } else if (item.name !== AREA_NAME) item.formula = listFormula('', []);
      }
    }
    await context.sync();
  });
}

/** What was done about highlights. */
export interface HighlightResult {
  /** The names that changed sheets carry now, by the sheet's id. */
  shown: ReadonlyMap<string, HighlightNames>;
  /** Protected sheets that should have been coloured. */
  notColoured: readonly string[];
}

/**
 * Shows the highlights: one batch (more only for over 250 changed sheets, or where a request would pass 5 MB), none
 * when every sheet shows the right cells already. Uses only calls that Excel can undo, and never reads or changes formats of the user's.
 * Protected sheets are left alone and given back by name. When Excel refuses anything, the former highlights are put
 * back and the error is thrown.
 */
export async function applyHighlights(
  context: Excel.RequestContext,
  highlights: readonly SheetHighlight[],
): Promise<HighlightResult> {
  const changes = highlights
    .filter(({ isProtected }) => !isProtected)
    .map(planHighlight)
    .filter(({ formats, names }) => formats.length + names.length > 0);
  const notColoured = highlights
    .filter(({ isProtected, cells }) => isProtected && HIGHLIGHTS.some((colour) => cells[colour].length > 0))
    .map(({ sheetName }) => sheetName);
  if (changes.length === 0) return { shown: new Map(), notColoured };
  try {
    await pause();
    const writer = new BatchWriter(context, SHEETS_PER_BATCH);
    for (const change of changes) {
      await writer.makeRoom(bytesOf(change));
      writeChange(context, change);
    }
    await context.sync();
  } catch (error) {
    try {
      await putBack(changes);
    } catch {
      // What is half done is inert or out of date; the next check puts it right, as it reads the names first.
    }
    throw error;
  }
  const shown = new Map<string, HighlightNames>();
  for (const { highlight, names } of changes) {
    shown.set(
      highlight.sheetId,
      new Map([...highlight.present, ...names.map(({ name, formula }) => [name, formula] as const)]),
    );
  }
  return { shown, notColoured };
}
