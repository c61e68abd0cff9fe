import { pileFindingsReport, pileSummaryReport } from '../../../src/reports/pile';
import { pileFindingsSheet, type PileFindingRow } from '../../../src/reports/pile/pile-findings-sheet';
import { pileSummarySheet, type PileGroup } from '../../../src/reports/pile/pile-summary-sheet';
import { writeLongWorkbook } from '../../../src/outputs/xlsx/write-long-workbook';
import { writeWorkbook } from '../../../src/outputs/xlsx/write-workbook';
import { expectSame } from '../../commands/host-fixture';
import { contentOf, openedHost } from '../../support/workbook-content';

const place = { sheet: "表'一", cell: { row: 3, column: 1 } };

/** Findings with what is hard to write: signs of XML, a text like a formula, a forbidden character, a long path. */
function* findingRows(count: number): Generator<PileFindingRow> {
  for (let index = 0; index < count; index += 1)
    yield {
      file: `甲&<${index}>.xlsx`,
      href: index % 3 === 0 ? null : index % 3 === 1 ? `片区/甲&${index}.xlsx` : 'x'.repeat(300),
      place: place.sheet,
      ...place,
      agency: '=1+1',
      project: '项目\u0001_x0041_',
      severity: '错误',
      rule: '规则',
      value: index % 2 === 0 ? index : '  两端空格  ',
      message: '第一行\n第二行',
      repair: null,
    };
}

const groups: PileGroup[] = ['甲', '乙'].map((name, at) => ({
  name,
  count: 3,
  sums: [6, 4, 0],
  counts: [1, 0, 2],
  note: at === 0 ? '缺 1 个金额：…' : null,
  *rows() {
    for (let index = 0; index < 3; index += 1)
      yield {
        code: `1302082${index}`,
        name: `项目${index}`,
        year: 2024,
        form: '项目绩效目标表',
        amounts: index === 2 ? ['未读（#REF!）', null, null] : [3, 2, null],
        counts: [index, 0, 0],
        file: '甲.xlsx',
        href: '甲.xlsx',
        ...place,
        note: null,
      };
  },
}));

test('a long sheet is the same written row by row, as a plan in a file, and with any number of rows', async () => {
  for (const count of [0, 1, 40]) {
    const findings = { head: ['头 & 尾'], rows: () => findingRows(count), locale: 'zh-CN' as const };
    const total = { name: '', count: 6, sums: [12, 8, 0] as const, counts: [2, 0, 4] as const, note: null };
    const summary = { head: ['共 2 个文件'], groups, total, locale: 'zh-CN' as const };
    const pieces: Uint8Array[] = [];
    await writeLongWorkbook(
      [pileSummarySheet(summary, '汇审汇总'), pileFindingsSheet(findings, '汇审问题')],
      (bytes) => pieces.push(bytes),
      async () => {},
    );
    const plans = [
      pileSummaryReport.plan(summary, '汇审汇总'),
      pileFindingsReport.plan(findings, '汇审问题'),
    ];
    const [long, whole] = await Promise.all([
      openedHost(Buffer.concat(pieces)),
      openedHost((await writeWorkbook(plans)).bytes),
    ]);
    expectSame(contentOf(long), contentOf(whole));
  }
});

test('it ends when a pause throws, and writes what is asked for in pieces', async () => {
  const findings = { head: [], rows: () => findingRows(5_000), locale: 'zh-CN' as const };
  let written = 0;
  await expect(
    writeLongWorkbook(
      [pileFindingsSheet(findings, '汇审问题')],
      (bytes) => (written += bytes.length),
      async () => {
        throw new Error('enough');
      },
    ),
  ).rejects.toThrow('enough');
  expect(written).toBeLessThan(200_000);
});
