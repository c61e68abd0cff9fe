import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Big from 'big.js';
import { FORMS, type WrittenForm } from '../src/forms/registry';
import { area } from '../src/grid/area';
import { writeWorkbook } from '../src/outputs/xlsx/write-workbook';
import { PlanBuilder } from '../src/sheet-plan/plan-builder';
import type { SheetPlan } from '../src/sheet-plan/sheet-plan';
import { rowHeight } from '../src/sheet-plan/text-extent';
import { TEMPLATES } from '../src/templates';
import { inForm } from '../src/templates/in-form';
import { planFormSheet } from '../src/workbook/form-sheets';
import { placedCells } from '../test/corpus/table';
import { TABLES } from '../test/corpus/tables';
import { findOffice } from '../test/recalculation/libreoffice';

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

/** A table of the corpus as a sheet: its cells where they stand, with lines around them. */
function printed(id: string): SheetPlan {
  const rows = Object.values(TABLES).find(({ form }) => form === id)?.rows ?? [];
  const cells = placedCells(rows);
  const columns = Math.max(...cells.map(({ column, columns: wide }) => column + wide));
  const plan = new PlanBuilder(
    'project',
    Array.from({ length: columns }, () => Math.max(11, 100 / columns)),
  );
  rows.forEach((_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    const values = Array.from(
      { length: columns },
      (__, column) => own.find((cell) => cell.column === column)?.text ?? null,
    );
    plan.addRow(
      values,
      rowHeight(
        own
          .filter(({ rows: down }) => down === 1)
          .map(({ text, column, columns: wide }) => [text, plan.widthOf(column, wide)]),
      ),
    );
  });
  for (const { row, column, rows: down, columns: wide } of cells) plan.merge(row, column, down, wide);
  plan.style(area(0, 0, rows.length, columns), { border: true });
  return plan.build({ name: '表', page: { orientation: columns > 9 ? 'landscape' : 'portrait' } });
}

/** Draws the first page of a sheet; gives the path of the picture. */
async function draw(plan: SheetPlan, id: string, office: string, folder: string): Promise<string> {
  const book = join(folder, `${id}.xlsx`);
  writeFileSync(book, (await writeWorkbook([plan])).bytes);
  const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'];
  execFileSync(office, [...options, '--convert-to', 'pdf', '--outdir', folder, book], {
    stdio: 'ignore',
    timeout: 180_000,
  });
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
