import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import type { ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';
import { WRITTEN_FORMS } from '../../src/forms/registry';
import { writeDocx } from '../../src/outputs/docx/write-docx';
import { writeHtml } from '../../src/outputs/html/write-html';
import { writeWorkbook } from '../../src/outputs/xlsx/write-workbook';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { publish } from '../../src/workbook/publish';
import { cleanDocument } from '../../test/support/clean-document';
import { workbookByHand } from './other-forms';

/** A file of a generated pile. */
export interface PileFile {
  /** Within the folder of the pile: a folder a street, as counties collect them. */
  name: string;
  bytes: Uint8Array;
}

/** What a careful reader of a generated pile would count. */
export interface PileFacts {
  files: number;
  /** Projects in all files that can be read, and what they come to in 万元. */
  projects: number;
  total: Big;
  /** Files that cannot be read. */
  unreadable: number;
}

/** Kinds of files by their share of a pile of twenty. */
const KINDS: readonly ('xlsx' | 'hand' | 'docx' | 'html' | 'broken')[] = [
  ...Array.from({ length: 15 }, () => 'xlsx' as const),
  'hand',
  'docx',
  'docx',
  'html',
  'broken',
];

/** The forms of projects. */
const PROJECT_FORMS = WRITTEN_FORMS.filter(({ kind }) => kind !== 'department');

/** The tables of an office: its agency, codes of its own, every fifth in 元. */
function tablesOf(office: number, projects: number): ProjectTable[] {
  const agency = { code: String(400_000 + office), name: `第${office + 1}乡镇人民政府` };
  const form = PROJECT_FORMS[office % PROJECT_FORMS.length]?.id ?? 'spendingPlan';
  return cleanDocument(projects, office + 1).projects.map((table, index) => {
    const code = `13020824P${String(office * 1_000 + index).padStart(11, '0')}B`;
    const own = { ...table, form, agency, code };
    if (office % 5 !== 0) return own;
    const inYuan = (amount: Big | null) => amount?.times(10_000) ?? null;
    const { total, fiscal, other } = table.budget;
    return {
      ...own,
      moneyUnit: '元' as const,
      budget: { total: inYuan(total), fiscal: inYuan(fiscal), other: inYuan(other) },
    };
  });
}

async function bytesOf(kind: (typeof KINDS)[number], document: TargetDocument): Promise<Uint8Array> {
  switch (kind) {
    case 'xlsx':
      return (await writeWorkbook(planWorkbook(document).plans)).bytes;
    case 'hand':
      return workbookByHand(document.projects);
    case 'docx':
      return writeDocx(publish(document).published);
    case 'html':
      return new TextEncoder().encode(writeHtml(publish(document).published));
    case 'broken':
      return (await writeWorkbook(planWorkbook(document).plans)).bytes.slice(0, 2_000);
  }
}

const ENDINGS = { xlsx: 'xlsx', hand: 'xlsx', docx: 'docx', html: 'html', broken: 'xlsx' } as const;

/** The files of a county, one an office, in every form and kind: workbooks for the most part. */
export async function* generatePile(offices: number, projects = 20): AsyncGenerator<PileFile> {
  for (let office = 0; office < offices; office += 1) {
    const kind = KINDS[(office * 7) % KINDS.length] as (typeof KINDS)[number];
    const document = {
      department: null,
      projects: tablesOf(office, projects),
      departments: [],
      unplaced: [],
    };
    yield {
      name: join(`片区${Math.floor(office / 25) + 1}`, `第${office + 1}乡镇绩效目标.${ENDINGS[kind]}`),
      bytes: await bytesOf(kind, document),
    };
  }
}

/** What is in a generated pile, by what it was made of. */
export function pileFacts(offices: number, projects = 20): PileFacts {
  let [total, count, unreadable] = [new Big(0), 0, 0];
  for (let office = 0; office < offices; office += 1) {
    if (KINDS[(office * 7) % KINDS.length] === 'broken') {
      unreadable += 1;
      continue;
    }
    for (const { budget, moneyUnit } of tablesOf(office, projects)) {
      count += 1;
      total = total.plus((budget.total ?? new Big(0)).times(moneyUnit === '元' ? '0.0001' : 1));
    }
  }
  return { files: offices, projects: count, total, unreadable };
}

/** Writes a pile into a folder. */
export async function writePile(folder: string, offices: number, projects = 20): Promise<void> {
  for await (const { name, bytes } of generatePile(offices, projects)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
