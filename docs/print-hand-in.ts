import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../src/outputs/xlsx/write-workbook';
import { readTextDocument } from '../src/sources/text/read-text-document';
import { planHandIn } from '../src/workbook/hand-in-plan';
import { convert, findOffice } from '../test/recalculation/libreoffice';

/**
 * Prints what `hand-in` makes of the sample through LibreOffice, page by page (`npm run pictures:print`), so that a person
 * can look at each page. Needs LibreOffice and pdftoppm.
 */

const SAMPLE = join(__dirname, '../samples/shaliuhe-2023-sample.txt');
const PICTURES = join(__dirname, 'pictures/print');
/** Pictures are of so many pixels an inch of an A4 page. */
const RESOLUTION = 60;

async function main(office: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const document = readTextDocument(readFileSync(SAMPLE), 'sample.txt');
    const { plans } = planHandIn(document);
    // What is not printed with the others (settings, unplaced texts) stays at home.
    const printed = plans.filter(({ kind }) => ['cover', 'department', 'project', 'summary'].includes(kind));
    const book = join(folder, 'hand-in.xlsx');
    writeFileSync(book, (await writeWorkbook(printed)).bytes);
    convert(office, folder, { to: 'pdf', output: folder, files: [book] });
    execFileSync('pdftoppm', [
      '-r',
      String(RESOLUTION),
      '-png',
      join(folder, 'hand-in.pdf'),
      join(folder, 'page'),
    ]);
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    for (const page of readdirSync(folder).filter((file) => /^page.*\.png$/.test(file)))
      copyFileSync(join(folder, page), join(PICTURES, page));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const office = findOffice();
if (office === null) process.exitCode = 1;
else
  void main(office).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
