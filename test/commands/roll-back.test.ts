import { buildSummary } from '../../src/commands/in-excel/build-summary';
import { OpenWorkbookChecker } from '../../src/commands/in-excel/open-workbook-checker';
import { importDocument } from '../../src/commands/in-excel/import-document';
import { insertTemplate } from '../../src/commands/in-excel/insert-template';
import { writeFindings } from '../../src/commands/in-excel/write-findings';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import { TEMPLATES } from '../../src/templates';
import { UserError } from '../../src/locale/user-error';
import type { OnProgress, Progress } from '../../src/steps/progress';
import type { ExcelHost } from '../../host/excel-host';
import {
  documentOf,
  openWorkbook,
  openWorkbookOf,
  sampleDocument,
  snapshot,
  expectSame,
} from './host-fixture';

/** A workbook of the user's own: a sheet with contents and formats, and imported tables when `imported`. */
async function userWorkbook(imported: boolean): Promise<ExcelHost> {
  const host = openWorkbook();
  const sheet = host.model.workbook.getSheets()[0]!;
  sheet.getRange(0, 0, 1, 2).setValues([['我的数据', 42]]);
  sheet.getRange(0, 0, 1, 1).setBackgroundColor('#ffcc00');
  if (imported) await importDocument(sampleDocument(), { existing: 'skip' });
  host.resetCounters();
  return host;
}

describe('a workbook that cannot be changed', () => {
  test('with a protected structure is left alone, with a sentence that says what to do', async () => {
    const host = await userWorkbook(false);
    host.model.isStructureProtected = true;
    const before = snapshot(host);
    const refused: unknown = await importDocument(sampleDocument(), { existing: 'skip' }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(UserError);
    expect((refused as UserError).in('zh-CN')).toContain('取消“保护工作簿”');
    expectSame(snapshot(host), before);
  });

  test('in an Excel below 2019 gets a sentence, and no request is sent', async () => {
    const host = openWorkbook({ requirementSet: '1.7' });
    const refused: unknown = await insertTemplate(TEMPLATES[0]!.id).catch((error: unknown) => error);
    expect((refused as UserError).in('zh-CN')).toContain('Excel 2019');
    expect(host.syncs).toBe(0);
  });

  test('with a protected summary is not half refreshed', async () => {
    const host = await userWorkbook(true);
    host.model.side(host.model.find('绩效目标汇总')!).isProtected = true;
    const before = snapshot(host);
    await expect(buildSummary()).rejects.toBeInstanceOf(UserError);
    expectSame(snapshot(host), before);
  });
});

describe('the undo stack', () => {
  test('survives inserting one sheet and building the summary', async () => {
    const host = openWorkbook({ requirementSet: '1.8' });
    for (const template of TEMPLATES.slice(0, 3)) await insertTemplate(template.id);
    await buildSummary();
    expect(host.undoClearing).toEqual([]);
  });

  test('is cleared by bulk insertion only through copies and their names', async () => {
    const host = await userWorkbook(false);
    await importDocument(sampleDocument(), { existing: 'skip' });
    expect(new Set(host.undoClearing)).toEqual(new Set(['Worksheet.copy', 'Worksheet.name']));
  });
});

test.each(['reading', 'checking'] as const)(
  'a check that is cancelled while it is %s leaves the workbook as it was, and the next one colours it',
  async (when) => {
    const host = openWorkbookOf(planWorkbook(sampleDocument()).plans);
    const before = snapshot(host);
    const checks = new OpenWorkbookChecker();
    const cancel = ({ stage }: Progress) => {
      if (stage === when) throw new Error('cancelled');
    };
    await expect(checks.checkAll(cancel)).rejects.toThrow('cancelled');
    expectSame(snapshot(host), before);
    await checks.checkAll();
    expect(snapshot(host)).not.toEqual(before);
  },
);

test.each([buildSummary, (told: OnProgress) => writeFindings('zh-CN', told)])(
  'a report that is cancelled before it is written leaves the workbook as it was',
  async (command) => {
    const host = openWorkbookOf(planWorkbook(sampleDocument()).plans);
    const before = snapshot(host);
    const told: string[] = [];
    const cancel = ({ stage, done, total }: Progress) => {
      told.push(`${stage} ${done}/${total}`);
      if (done === total) throw new Error('cancelled');
    };
    await expect(command(cancel)).rejects.toThrow('cancelled');
    const { length } = host.sheetNames();
    expect(told).toEqual([`reading 0/${length}`, `reading ${length}/${length}`]);
    expectSame(snapshot(host), before);
  },
);

test('an import that is cancelled half-way leaves the workbook as it was', async () => {
  const host = openWorkbook();
  const before = snapshot(host);
  const seen: number[] = [];
  await expect(
    importDocument(documentOf(120), {
      existing: 'skip',
      onProgress: ({ stage, done, total }) => {
        if (stage !== 'writing') return;
        seen.push(done);
        if (done >= 50 && done < total) throw new Error('cancelled');
      },
    }),
  ).rejects.toThrow('cancelled');
  expect(seen.at(-1)).toBe(50);
  expectSame(snapshot(host), before);
});
