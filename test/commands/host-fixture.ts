import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextDocument } from '../../src/sources/text/read-text-document';
import type { SheetPlan } from '../../src/sheet-plan/sheet-plan';
import type { TargetDocument } from '../../src/domain/target-document';
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from '../../host/excel-host';
import { hostOf } from '../support/host-of-plans';
import { installExcel } from '../../host/native-bridge';
import { createUniverWorkbook } from '../../host/univer-workbook';
import { generateDocument, generateProjects } from '../support/generate-document';

export const SAMPLE_FILE = join(__dirname, '../../samples/shaliuhe-2023-sample.txt');

let sample: TargetDocument | undefined;

/** The repository's sample document, recognised; once for all tests of a file, as documents never change. */
export function sampleDocument(): TargetDocument {
  sample ??= readTextDocument(readFileSync(SAMPLE_FILE), 'sample.txt');
  return sample;
}

const generated = new Map<number, TargetDocument>();

/** A document of so many projects, six indicators each. */
export function documentOf(projects: number): TargetDocument {
  let document = generated.get(projects);
  if (document === undefined) {
    const text = generateDocument(generateProjects(projects));
    const bytes = new TextEncoder().encode(text);
    document = readTextDocument(bytes, 'generated.txt');
    generated.set(projects, document);
  }
  return document;
}

/** A fresh workbook that the commands work on. */
export function openWorkbook(options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost(options);
  installExcel(host);
  return host;
}

/** A workbook that already holds the planned sheets. */
export function openWorkbookOf(plans: readonly SheetPlan[], options: ExcelHostOptions = {}): ExcelHost {
  const host = hostOf(plans, options);
  installExcel(host);
  return host;
}

/** The same workbook after it was saved, closed and opened: ids of sheets and of conditional formats are new. */
export function reopen(host: ExcelHost): ExcelHost {
  const { sheetOrder, sheets, styles } = structuredClone(host.model.workbook.getWorkbook().getSnapshot());
  const next = createExcelHost({
    requirementSet: host.requirementSet,
    undoSupport: host.undoSupport,
    univer: createUniverWorkbook(
      sheetOrder.map((id) => ({ ...sheets[id], name: sheets[id]?.name ?? '' })),
      styles,
    ),
  });
  for (const sheet of host.model.workbook.getSheets()) {
    const side = structuredClone(host.model.side(sheet));
    for (const format of side.conditionalFormats) format.id = `{format-${next.model.nextId++}}`;
    const copy = next.model.find(sheet.getSheetName());
    if (copy) next.model.setSide(copy, side);
  }
  installExcel(next);
  return next;
}

/** Guards, charts, tables and names of a sheet; ids of conditional formats and of tables are Excel's own affair. */
function sideOf(host: ExcelHost, sheet: NonNullable<ReturnType<ExcelHost['model']['find']>>): unknown {
  const { names, conditionalFormats, tables, ...rest } = host.model.side(sheet);
  return {
    ...rest,
    tables: tables.map(({ id: _id, ...table }) => table),
    names: [...names],
    conditionalFormats: conditionalFormats.map(({ id: _id, ...format }) => format),
  };
}

/** A copy that says the same as the workbook's style, made once for all cells that share it; nothing for an empty one. */
function styleCopier(styles: Readonly<Record<string, unknown>>): (style: unknown) => unknown {
  const copies = new Map<unknown, unknown>();
  return (style) => {
    const found = typeof style === 'string' ? styles[style] : style;
    if (!found) return undefined;
    if (!copies.has(found)) {
      const text = JSON.stringify(found);
      copies.set(found, text === '{}' ? undefined : JSON.parse(text));
    }
    return copies.get(found);
  };
}

/** Everything that a user sees and keeps of a workbook: sheets in order, cells, formats, merges, guards, charts. */
export function snapshot(host: ExcelHost): unknown {
  const { sheetOrder, sheets, styles } = host.model.workbook.getWorkbook().getSnapshot();
  const copyOf = styleCopier(styles);
  return sheetOrder.map((id) => {
    const {
      name,
      cellData,
      mergeData,
      rowData,
      columnData,
      defaultColumnWidth,
      defaultRowHeight,
      freeze,
      tabColor,
    } = sheets[id] ?? {};
    const cells = Object.entries(cellData ?? {}).flatMap(([row, cellsOfRow]) =>
      Object.entries(cellsOfRow as Record<string, { v?: unknown; f?: unknown; s?: unknown }>).flatMap(
        ([column, { v, f, s }]) => {
          const style = copyOf(s);
          // The host does not calculate anew when sheets come and go, as Excel does.
          const isOfSheets = typeof f === 'string' && f.includes('SHEETS(');
          const value = v === '' || isOfSheets ? null : (v ?? null);
          return value === null && !f && style === undefined ? [] : [[row, column, value, f ?? null, style]];
        },
      ),
    );
    const found = host.model.workbook.getSheetBySheetId(id);
    const sheet = {
      name,
      merges: (mergeData ?? [])
        .map(({ startRow, startColumn, endRow, endColumn }) =>
          [startRow, startColumn, endRow, endColumn].join(),
        )
        .sort(),
      // A row or column that was set to the standard size looks like one that never was.
      heights: Object.entries(rowData ?? {})
        .map(([row, data]) => [row, (data as { h?: number }).h])
        .filter(([, height]) => height !== undefined && height !== defaultRowHeight),
      widths: Object.entries(columnData ?? {})
        .map(([column, data]) => [column, (data as { w?: number }).w])
        .filter(([, width]) => width !== defaultColumnWidth),
      freeze,
      tabColor,
      side: found && sideOf(host, found),
    };
    return { ...(JSON.parse(JSON.stringify(sheet)) as typeof sheet), cells };
  });
}

/** The values of a sheet as a block from A1. */
export function valuesOf(host: ExcelHost, sheetName: string, rows: number, columns: number): unknown[][] {
  const sheet = host.model.find(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => host.model.value(sheet, row, column)),
  );
}

/** Whether a conditional format is the user's; one that was being made when Excel failed has no formula yet. */
const isTheirs = (formula: string) => formula !== '' && !formula.includes('PerfTarget');

interface SheetSnapshot {
  cells: [row: string, column: string, value: unknown, formula: unknown, style: unknown][];
  side: { names: [string, string][]; conditionalFormats: { formula: string }[]; hiddenNames: unknown };
}

/** All but our own names and formats: what belongs to the user. Of a formula only itself counts, not its value. */
export function ofTheUser(host: ExcelHost): unknown {
  return (snapshot(host) as SheetSnapshot[]).map(({ side, cells, ...sheet }) => ({
    ...sheet,
    cells: cells.map(([row, column, value, formula, style]) => [row, column, formula ?? value, style]),
    side: {
      ...side,
      names: side.names.filter(([name]) => !/^PerfTarget(?!Form)/.test(name)),
      conditionalFormats: side.conditionalFormats.filter(({ formula }) => isTheirs(formula)),
    },
  }));
}

/** What snapshots say as text, of which the one from before is asked for again and again. */
const textsOf = new WeakMap<object, string>();

function textOf(snapshotOf: unknown): string {
  if (typeof snapshotOf !== 'object' || snapshotOf === null) return JSON.stringify(snapshotOf);
  let text = textsOf.get(snapshotOf);
  if (text === undefined) textsOf.set(snapshotOf, (text = JSON.stringify(snapshotOf)));
  return text;
}

/** Expects two snapshots to be the same. Texts are compared first: to find large objects equal takes jest seconds. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (textOf(actual) !== textOf(expected)) expect(actual).toEqual(expected);
}
