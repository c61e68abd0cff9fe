/**
 * Has LibreOffice and openpyxl open and save again what the product wrote and what other programs wrote, and compares
 * what `extract` and `check` say of it before and after. Run by `npm run test:packages`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run';
import { projectWorkbook } from '../cli/fault-workbook';
import { convert, findOffice } from '../recalculation/libreoffice';
import { findPython } from './find-python';

const SAMPLE = join(__dirname, '../../samples/shaliuhe-2023-sample.txt');

const SAVE_BY_OPENPYXL = `
import sys, openpyxl
for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    openpyxl.load_workbook(source).save(target)
`;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What other programs want to know of the parts of a package. */
const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`;

/** What a command prints of a file, whatever the folder that it lies in. */
async function printed(command: string, folder: string, name: string): Promise<string> {
  let out = '';
  await runCli([command, join(folder, name)], { out: (text) => void (out += text), err: () => {} });
  return out.replaceAll(folder, '');
}

async function run(): Promise<boolean> {
  const office = findOffice();
  const python = findPython();
  if (!office || !python) return false;
  const folder = mkdtempSync(join(tmpdir(), 'targets-saved-'));
  const folders = { openpyxl: join(folder, 'openpyxl'), LibreOffice: join(folder, 'office') };
  const names = ['own.xlsx', 'foreign.xlsx'];
  const paths = names.map((name) => join(folder, name));
  let failed = 0;
  try {
    Object.values(folders).forEach((path) => mkdirSync(path));
    await runCli(['import', SAMPLE, '-o', paths[0]!], { out: () => {}, err: () => {} });
    writeFileSync(paths[1]!, projectWorkbook({}, { parts: { '[Content_Types].xml': CONTENT_TYPES } }));
    const pairs = names.flatMap((name) => [join(folder, name), join(folders.openpyxl, name)]);
    execFileSync(python, ['-c', SAVE_BY_OPENPYXL, ...pairs]);
    convert(office, folder, { to: 'xlsx', output: folders.LibreOffice, files: paths });
    for (const command of ['extract', 'check']) {
      for (const name of names) {
        const before = await printed(command, folder, name);
        for (const [program, path] of Object.entries(folders)) {
          if (before !== '' && (await printed(command, path, name)) === before) continue;
          failed += 1;
          console.error(`${command} says something else of ${name} after ${program} has saved it`);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`saved again by other programs: ${failed} differ`);
  return failed === 0;
}

void run().then((isSame) => {
  process.exitCode = isSame ? 0 : 1;
});
