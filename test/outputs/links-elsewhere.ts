/**
 * Has LibreOffice and openpyxl open a list of findings in files whose names have signs that links cannot hold as they
 * stand, and compares where the links lead. Run by `npm run test:packages`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLongWorkbook } from '../../src/outputs/xlsx/write-long-workbook';
import { pileFindingsSheet, type PileFindingRow } from '../../src/reports/pile/pile-findings-sheet';
import { convert, findOffice } from '../recalculation/libreoffice';
import { findPython } from './find-python';

const PLACE = { sheet: "表'一#", cell: { row: 3, column: 1 } };
const FILES = ['片区 #1/第1#文件.xlsx', '完成率100%.xlsx', '甲%41.xlsx', '[定稿] (2) 甲&乙.xlsx', '表.xlsx'];

function* rows(): Generator<PileFindingRow> {
  for (const file of FILES)
    yield {
      file,
      href: file,
      place: PLACE.sheet,
      ...PLACE,
      agency: null,
      project: null,
      severity: '错误',
      rule: '规则',
      value: null,
      message: '问题',
      repair: null,
    };
}

const BY_OPENPYXL = `
import json, sys, openpyxl
links = [row[0].hyperlink for row in openpyxl.load_workbook(sys.argv[1]).worksheets[0].iter_rows(min_row=4)]
print(json.dumps([[link.target, link.location] for link in links if link]))
`;

async function run(): Promise<boolean> {
  const office = findOffice();
  const python = findPython();
  if (!office || !python) return false;
  const folder = mkdtempSync(join(tmpdir(), 'targets-links-'));
  try {
    const book = join(folder, 'list.xlsx');
    const pieces: Uint8Array[] = [];
    const list = pileFindingsSheet({ head: [], rows, locale: 'zh-CN' }, '汇审问题');
    await writeLongWorkbook(
      [list],
      (bytes) => pieces.push(bytes),
      async () => {},
    );
    writeFileSync(book, Buffer.concat(pieces));
    convert(office, folder, { to: 'fods', output: folder, files: [book] });
    const opened = readFileSync(join(folder, 'list.fods'), 'utf8').replaceAll('&amp;', '&');
    const led = [...opened.matchAll(/xlink:href="([^"]*)"/g)].map(
      ([, href = '']) => href.split('#')[0] ?? '',
    );
    const printed = execFileSync(python, ['-c', BY_OPENPYXL, book], { encoding: 'utf8' });
    const read = (JSON.parse(printed) as [string, string][]).map(([target]) => target);
    const expected = JSON.stringify([...FILES].sort());
    const found = { LibreOffice: led.map((href) => href.replace('./', '')), openpyxl: read };
    const wrong = Object.entries(found).filter(
      ([, hrefs]) => JSON.stringify([...new Set(hrefs)].map(decodeURIComponent).sort()) !== expected,
    );
    for (const [program, hrefs] of wrong) console.error(`${program}: ${hrefs.join(' ')}`);
    console.log(`links: ${2 - wrong.length} passed, ${wrong.length} failed`);
    return wrong.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void run().then((isSound) => {
  process.exitCode = isSound ? 0 : 1;
});
