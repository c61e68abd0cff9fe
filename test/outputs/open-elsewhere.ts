/**
 * Has LibreOffice and openpyxl open workbooks that the product wrote or repaired, and compares what they find in the
 * changed cells. Run by `npm run test:packages`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellRepair } from '../../src/domain/cell-repair';
import { cellAddress } from '../../src/grid/area';
import { gridValueAt } from '../../src/grid/grid';
import { repairWorkbook } from '../../src/outputs/xlsx/repair-workbook';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { planFindingsSheet } from '../../src/reports/findings/findings-sheet';
import { readWorkbook } from '../../src/sources/xlsx/read-workbook';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { convert, findOffice } from '../recalculation/libreoffice';
import { cleanDocument } from '../support/clean-document';
import { workbookParts } from '../support/workbook-parts';
import { zipOf, type ZipPart } from '../support/zip-writer';
import { findPython } from './find-python';

/** Workbooks of other programs; opened where they are. */
const FAULTS = join(__dirname, '../../../shared/faults');

interface Case {
  name: string;
  bytes: Uint8Array;
  repairs: readonly CellRepair[];
}

const SHEET = '村级转移支付';
const at = (row: number, column: number, before: CellRepair['before'], after: CellRepair['after']) => ({
  sheet: SHEET,
  row,
  column,
  before,
  after,
});
const REPAIRS = [
  at(7, 0, '≥95 百分比', '≥95%'),
  at(7, 1, '富文本', '=1+1 <&> _x0041_'),
  at(1, 2, 30.9, 12.5),
  at(5, 0, null, ' 新的一行 '),
  at(8, 2, null, 7),
];

/** The built workbook in the ways that programs pack one; not as Zip64, which LibreOffice does not open at all. */
function packedCases(): Case[] {
  const packed = (name: string, change: (part: ZipPart) => ZipPart, hasTheme = true) => ({
    name: `${name}.xlsx`,
    bytes: zipOf(workbookParts({ hasTheme }).map(change)),
    repairs: REPAIRS,
  });
  return [
    packed('usual', (part) => part),
    packed('without-theme', (part) => part, false),
    packed('sizes-after-data', (part) => ({ ...part, hasDescriptor: true })),
    packed('stored', (part) => ({ ...part, isStored: true })),
    packed('extra-fields', (part) => ({ ...part, extra: Uint8Array.of(0x55, 0x54, 5, 0, 1, 9, 8, 7, 6) })),
  ];
}

/** A change of the first text of a workbook, and a cell that is not there yet. */
async function caseOf(name: string, bytes: Uint8Array): Promise<Case> {
  const [grid] = (await readWorkbook(bytes, name)).grids;
  const text = grid?.rows.flat().find(({ value, formula }) => typeof value === 'string' && !formula);
  const sheet = grid?.sheet ?? '';
  const repairs = [
    ...(text ? [{ sheet, row: text.row, column: text.column, before: text.value, after: '改后' }] : []),
    { sheet, row: 70, column: 12, before: null, after: 1 },
  ];
  return { name, bytes, repairs };
}

/** A line of the findings sheet, which has a native table. */
const FINDING = {
  sheet: null,
  cell: null,
  severity: '错误',
  rule: '规则',
  value: '',
  message: '=问题',
  repair: '',
};

async function allCases(): Promise<Case[]> {
  const { plans } = planWorkbook(cleanDocument(2, 3));
  const findings = {
    findings: [FINDING],
    counts: { error: 1, warning: 0, todo: 0, info: 0 },
    undecided: [],
    locale: 'zh-CN',
  } as const;
  const { bytes: own } = await writeWorkbook([...plans, planFindingsSheet(findings, '检查结果')]);
  const faults = existsSync(FAULTS) ? readdirSync(FAULTS).filter((name) => name.endsWith('.xlsx')) : [];
  return [
    ...packedCases(),
    await caseOf('own.xlsx', own),
    ...(await Promise.all(
      faults.map((name) => caseOf(name, new Uint8Array(readFileSync(join(FAULTS, name))))),
    )),
  ];
}

const READ_BY_OPENPYXL = `
import json, sys, warnings, openpyxl
from openpyxl.utils.escape import unescape
warnings.simplefilter('ignore')
def value(cell):
    return unescape(cell.value) if isinstance(cell.value, str) else cell.value
for line in sys.stdin:
    case = json.loads(line)
    try:
        book = openpyxl.load_workbook(case['path'])
        print(json.dumps([value(book[sheet][cell]) for sheet, cell in case['cells']]))
    except Exception as error:
        print(json.dumps(repr(error)))
`;

const addressOf = ({ row, column }: CellRepair) => cellAddress(row, column);

/** What openpyxl finds in the repaired cells of each file; a text tells why it could not open one. */
function readByOpenpyxl(python: string, folder: string, cases: readonly Case[]): unknown[] {
  const input = cases.map(({ name, repairs }) =>
    JSON.stringify({
      path: join(folder, name),
      cells: repairs.map((repair) => [repair.sheet, addressOf(repair)]),
    }),
  );
  const output = execFileSync(python, ['-c', READ_BY_OPENPYXL], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
  });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** What LibreOffice finds there: it opens the files and saves them again, and these are read. */
async function readByLibreOffice(office: string, folder: string, cases: readonly Case[]): Promise<unknown[]> {
  const output = join(folder, 'saved-again');
  const paths = cases.map(({ name }) => join(folder, name));
  convert(office, folder, { to: 'xlsx', output, files: paths });
  return Promise.all(
    cases.map(async ({ name, repairs }) => {
      if (!existsSync(join(output, name))) return 'not opened';
      const { grids } = await readWorkbook(new Uint8Array(readFileSync(join(output, name))), name);
      const values = new Map(grids.map((grid) => [grid.sheet, gridValueAt(grid)]));
      return repairs.map(({ sheet, row, column }) => values.get(sheet)?.(row, column));
    }),
  );
}

async function run(): Promise<boolean> {
  const office = findOffice();
  const python = findPython();
  if (!office || !python) return false;
  let passed = 0;
  let failed = 0;
  const folder = mkdtempSync(join(tmpdir(), 'targets-packages-'));
  try {
    const cases: Case[] = [];
    for (const { name, bytes, repairs } of await allCases()) {
      const { bytes: repaired, leftAlone } = await repairWorkbook(bytes, repairs, name);
      writeFileSync(join(folder, name), repaired);
      const made = repairs.filter((repair) => !leftAlone.some((left) => left.repair === repair));
      cases.push({ name, bytes: repaired, repairs: made });
    }
    const found = {
      openpyxl: readByOpenpyxl(python, folder, cases),
      LibreOffice: await readByLibreOffice(office, folder, cases),
    };
    for (const [program, values] of Object.entries(found)) {
      cases.forEach(({ name, repairs }, index) => {
        const expected = JSON.stringify(repairs.map(({ after }) => after));
        const shown = JSON.stringify(values[index]);
        if (shown === expected) passed += 1;
        else {
          failed += 1;
          console.error(`${program}, ${name}: ${shown} instead of ${expected}`);
        }
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

void run().then((isSound) => {
  process.exitCode = isSound ? 0 : 1;
});
