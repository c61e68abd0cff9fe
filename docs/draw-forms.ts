import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Big from 'big.js';
import { FORMS, type WrittenForm } from '../src/forms/registry';
import { writeWorkbook } from '../src/outputs/xlsx/write-workbook';
import type { SheetPlan } from '../src/sheet-plan/sheet-plan';
import { TEMPLATES } from '../src/templates';
import { inForm } from '../src/templates/in-form';
import { planFormSheet } from '../src/workbook/form-sheets';
import { foreignSheet } from '../test/corpus/table';
import { TABLES } from '../test/corpus/tables';
import { convert, findOffice } from '../test/recalculation/libreoffice';

/**
 * Draws a picture of each form for docs/forms.md (`npm run pictures:forms`): a form that we write as it lays itself out,
 * one that we only read as the first table of the corpus in it. Needs LibreOffice and pdftoppm.
 */

/** Pictures are of so many pixels an inch of an A4 page. */
const RESOLUTION = 64;

const WRITTEN_WITH = ['village-transfers', 'training-meetings'];

function written(form: WrittenForm): SheetPlan {
  const facts = {
    year: 2027,
    agency: { code: '485001', name: '某镇人民政府' },
    moneyUnit: '万元' as const,
    villages: 23,
    budget: { total: new Big('30.9'), fiscal: new Big('30.9'), other: null },
  };
  const wanted = TEMPLATES.filter(({ id }) => WRITTEN_WITH.includes(id)).slice(0, form.layout.isList ? 2 : 1);
  const tables = wanted.map(({ build, name }) => ({
    ...inForm(build({ ...facts, name: name['zh-CN'] }), form),
    supervisor: '某县财政局',
  }));
  return planFormSheet(form, tables, '表').plan;
}

/** The first table of the corpus in a form, as a sheet. */
function printed(id: string): SheetPlan {
  return foreignSheet(Object.values(TABLES).find(({ form }) => form === id)?.rows ?? []);
}

/** Draws the first page of a sheet; gives the path of the picture. */
async function draw(plan: SheetPlan, id: string, office: string, folder: string): Promise<string> {
  const book = join(folder, `${id}.xlsx`);
  writeFileSync(book, (await writeWorkbook([plan])).bytes);
  convert(office, folder, { to: 'pdf', output: folder, files: [book] });
  const page = join(folder, id);
  execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-png', '-singlefile', `${page}.pdf`, page]);
  return `${page}.png`;
}

async function main(office: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    for (const form of FORMS) {
      const plan = form.layout ? written(form as WrittenForm) : printed(form.id);
      copyFileSync(
        await draw(plan, form.id, office, folder),
        join(__dirname, `pictures/form-${form.id}.png`),
      );
    }
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
