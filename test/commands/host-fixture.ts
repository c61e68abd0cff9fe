import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseFiles } from '../../src/commands/import-document';
import type { TargetDocument } from '../../src/targets/target-document';
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from '../host/excel-host';
import { installExcel } from '../host/native-bridge';
import { generateDocument, generateProjects } from '../support/generate-document';

export const SAMPLE_FILE = join(__dirname, '../samples/shaliuhe-2023-sample.txt');

/** The repository's sample document, recognised. */
export function sampleDocument(): TargetDocument {
  return recogniseFiles([{ name: 'sample.txt', bytes: readFileSync(SAMPLE_FILE) }]);
}

/** A document of so many projects, six indicators each. */
export function documentOf(projects: number): TargetDocument {
  const text = generateDocument(generateProjects(projects));
  return recogniseFiles([{ name: 'generated.txt', bytes: new TextEncoder().encode(text) }]);
}

/** A fresh workbook that the commands work on. */
export function openWorkbook(options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost(options);
  installExcel(host);
  return host;
}

/** Guards, charts and names of a sheet; the ids of conditional formats are Excel's own affair. */
function sideOf(host: ExcelHost, sheet: NonNullable<ReturnType<ExcelHost['model']['find']>>): unknown {
  const { names, conditionalFormats, ...rest } = host.model.side(sheet);
  return {
    ...rest,
    names: [...names],
    conditionalFormats: conditionalFormats.map(({ id: _id, ...format }) => format),
  };
}

/** Everything that a user sees and keeps of a workbook: sheets in order, cells, formats, merges, guards, charts. */
export function snapshot(host: ExcelHost): unknown {
  const { sheetOrder, sheets, styles } = host.model.workbook.getWorkbook().getSnapshot();
  return JSON.parse(
    JSON.stringify(
      sheetOrder.map((id) => {
        const { name, cellData, mergeData, rowData, columnData, freeze, tabColor } = sheets[id] ?? {};
        const cells = Object.entries(cellData ?? {}).flatMap(([row, cellsOfRow]) =>
          Object.entries(cellsOfRow as Record<string, { v?: unknown; f?: unknown; s?: unknown }>).flatMap(
            ([column, { v, f, s }]) => {
              const style = typeof s === 'string' ? styles[s] : s;
              const bare = style && JSON.stringify(style) !== '{}' ? style : undefined;
              const value = v === '' || v === null ? undefined : v;
              return value === undefined && !f && bare === undefined
                ? []
                : [[row, column, value, f ?? undefined, bare]];
            },
          ),
        );
        const found = host.model.workbook.getSheetBySheetId(id);
        return {
          name,
          cells,
          merges: (mergeData ?? [])
            .map(({ startRow, startColumn, endRow, endColumn }) =>
              [startRow, startColumn, endRow, endColumn].join(),
            )
            .sort(),
          heights: Object.entries(rowData ?? {}).map(([row, data]) => [row, (data as { h?: number }).h]),
          widths: Object.entries(columnData ?? {}).map(([column, data]) => [
            column,
            (data as { w?: number }).w,
          ]),
          freeze,
          tabColor,
          side: found && sideOf(host, found),
        };
      }),
    ),
  );
}

/** The values of a sheet as a block from A1. */
export function valuesOf(host: ExcelHost, sheetName: string, rows: number, columns: number): unknown[][] {
  const sheet = host.model.find(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => host.model.value(sheet, row, column)),
  );
}
