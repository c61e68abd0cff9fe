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
import type { TargetDocument } from '../src/domain/target-document';
import { TARGET_FORMS } from '../src/forms/registry';
import { writeWorkbook } from '../src/outputs/xlsx/write-workbook';
import { readTextDocument } from '../src/sources/text/read-text-document';
import type { SheetKind } from '../src/sheet-plan/sheet-kind';
import { planHandIn } from '../src/workbook/hand-in-plan';
import { filledYear } from '../test/support/filled-year';
import { convert, findOffice } from '../test/recalculation/libreoffice';

/**
 * Prints what `hand-in` makes of the sample through LibreOffice, page by page (`npm run pictures:print`), and of some of its
 * projects in the other forms with their later phases, so that a person can look at each page. Needs LibreOffice and pdftoppm.
 */

const SAMPLE = join(__dirname, '../samples/shaliuhe-2023-sample.txt');
const PICTURES = join(__dirname, 'pictures/print');
/** Pictures are of so many pixels an inch of an A4 page. */
const RESOLUTION = 60;
const PRINTED: ReadonlySet<SheetKind> = new Set<SheetKind>([
  'cover',
  'department',
  'project',
  'summary',
  'monitoringSummary',
  'evaluationSummary',
]);

/** The first projects of a document, one in each form, with what follows them in the year. */
function inEveryForm(document: TargetDocument): TargetDocument {
  const projects = TARGET_FORMS.flatMap(({ id }, index) => {
    const table = document.projects[index];
    return table ? [{ ...table, form: id }] : [];
  });
  return filledYear({ ...document, projects }, 2023);
}

/** Prints what handing in makes of a document; the pictures are called as `name` and the number of their page. */
async function print(document: TargetDocument, name: string, office: string, folder: string): Promise<void> {
  const { plans } = planHandIn(document);
  // What is not printed with the others (settings, unplaced texts) stays at home.
  const printed = plans.filter(({ kind }) => PRINTED.has(kind));
  const book = join(folder, `${name}.xlsx`);
  writeFileSync(book, (await writeWorkbook(printed)).bytes);
  convert(office, folder, { to: 'pdf', output: folder, files: [book] });
  const pages = join(folder, name);
  execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-png', `${pages}.pdf`, pages]);
  for (const page of readdirSync(folder).filter((file) => file.startsWith(name) && file.endsWith('.png')))
    copyFileSync(join(folder, page), join(PICTURES, page));
}

async function main(office: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    const document = readTextDocument(readFileSync(SAMPLE), 'sample.txt');
    await print(document, 'page', office, folder);
    await print(inEveryForm(document), 'year', office, folder);
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
