import Big from 'big.js';
import { NOTHING_ENTERED } from '../../../src/domain/workbook-settings';
import { addPlannedSheet } from '../../../src/excel/apply-plan';
import { runCommand } from '../../../src/excel/run-command';
import { TARGET_FORMS } from '../../../src/forms/registry';
import { planProjectSheet } from '../../../src/forms/spending-plan/project-sheet';
import { writeWorkbook } from '../../../src/outputs/xlsx/write-workbook';
import { CHANGE_KINDS, CHANGE_TEXTS } from '../../../src/reports/comparison/change-kinds';
import { planComparisonSheet } from '../../../src/reports/comparison/comparison-sheet';
import { planFindingsSheet } from '../../../src/reports/findings/findings-sheet';
import { planProjectListSheet } from '../../../src/reports/project-list/project-list-sheet';
import { pileFindingsReport, pileSummaryReport } from '../../../src/reports/pile';
import { planRollForwardSheet } from '../../../src/reports/roll-forward/roll-forward-sheet';
import type { ChartPlan, SheetPlan } from '../../../src/sheet-plan/sheet-plan';
import { TEMPLATES } from '../../../src/templates';
import { inForm } from '../../../src/templates/in-form';
import { planFormSheet } from '../../../src/workbook/form-sheets';
import { planWorkbook } from '../../../src/workbook/workbook-plan';
import { expectSame, openWorkbook, sampleDocument } from '../../commands/host-fixture';
import { contentOf, openedHost } from '../../support/workbook-content';

const FACTS = {
  year: 2024,
  agency: { code: '485001', name: '沙流河镇人民政府' },
  moneyUnit: '万元' as const,
  villages: 23,
};

/** A finding with a text that begins like a formula, in both kinds of places. */
const FINDINGS = {
  findings: [
    {
      sheet: '汇总',
      cell: { row: 3, column: 1 },
      severity: '错误',
      rule: '规则',
      value: '＝1+1',
      message: '=问题 _x0041_',
      repair: '≥95%',
    },
    { sheet: null, cell: null, severity: '提示', rule: '规则', value: '', message: '没有位置', repair: '' },
  ],
  counts: { error: 1, warning: 0, todo: 0, info: 1 },
  undecided: ['不知道年份'],
  locale: 'zh-CN' as const,
};

/** A comparison with every kind of change, one with a text that begins like a formula. */
const COMPARISON = {
  head: ['原：甲；现：乙。', '=1+1'],
  rows: CHANGE_KINDS.map((kind, index) => ({
    project: '=项目',
    code: '13020823P00010010004W',
    change: CHANGE_TEXTS[kind]['zh-CN'],
    field: '预算数',
    before: index === 0 ? null : '=1+1',
    after: index === 1 ? null : 2.5,
    difference: index === 2 ? -0.25 : null,
    percent: index === 2 ? -10 : null,
    place: index === 2 ? { sheet: '汇总', cell: { row: 3, column: 1 } } : null,
  })),
  locale: 'zh-CN' as const,
};

/** What was taken over, with a text that begins like a formula. */
const CARRIED = [true, false].map((isReviewed) => ({
  sheet: '甲',
  cell: { row: 3, column: 1 },
  field: '资金用途',
  before: '=1+1',
  after: isReviewed ? 30.9 : '=1+1',
  hint: '沿用上年',
  isReviewed,
}));

/** A pile of one agency whose project has an amount that cannot be read. */
const PILE_ROW = {
  code: '13020823P00010010004W',
  name: '=项目',
  year: 2024,
  form: '项目绩效目标表',
  amounts: ['未读（#REF!）', 2, null] as const,
  counts: [1, 0, 2] as const,
  file: '甲.xlsx',
  href: '片区/甲.xlsx',
  sheet: "表'一",
  cell: { row: 3, column: 1 },
  note: '缺 1 个金额',
};
const PILE_SUM = { name: '甲', count: 1, sums: [0, 2, 0], counts: [1, 0, 2], note: '缺 1 个金额' } as const;
const PILE = {
  head: ['共 1 个文件'],
  groups: [{ ...PILE_SUM, rows: () => [PILE_ROW] }],
  total: PILE_SUM,
  locale: 'zh-CN' as const,
};
const PILE_FINDINGS = [
  {
    ...PILE_ROW,
    place: PILE_ROW.sheet,
    agency: '甲',
    project: '=项目',
    severity: '错误',
    rule: '规则',
    value: '=1+1',
    message: '问题',
    repair: '≥95%',
  },
];

/** A chart of a kind and with a number of series that no report has today, so that the contract holds for them too. */
function withChart(plan: SheetPlan): SheetPlan {
  const [chart] = plan.charts;
  const [series] = chart?.series ?? [];
  if (!chart || !series) throw new Error('the summary has charts');
  const more: ChartPlan = {
    ...chart,
    name: 'PerfTargetTrialChart',
    kind: 'columnClustered',
    series: [series, { ...series, name: '另一列' }],
    position: { ...chart.position, row: chart.position.row + 60 },
  };
  return { ...plan, charts: [...plan.charts, more] };
}

/** Every plan that the product makes. */
function allPlans(): SheetPlan[] {
  const entered = {
    ...NOTHING_ENTERED,
    year: 2023,
    villages: 23,
    approvedTotal: new Big('300.5'),
    rulesOff: ['percent-unit'],
  };
  const document = sampleDocument();
  const projects = document.projects.slice(0, 2);
  const unplaced = [{ line: 4, text: '=未归入' }];
  const others = [
    ...TEMPLATES.map((template) => planProjectSheet(template.build(FACTS), `模板 ${template.id}`)),
    ...TARGET_FORMS.map((form) => {
      const tables = TEMPLATES.slice(0, form.layout.isList ? 4 : 2)
        .slice(form.layout.isList ? 0 : 1)
        .map((template) => inForm(template.build({ ...FACTS, name: template.name['zh-CN'] }), form));
      return planFormSheet(form, tables, `表式 ${form.id}`).plan;
    }),
    planProjectListSheet(
      { rows: [], agency: FACTS.agency, moneyUnit: '元', templates: TEMPLATES },
      '项目清单',
    ),
    planFindingsSheet(FINDINGS, '检查 结果'),
    planComparisonSheet(COMPARISON, '对比 结果'),
    pileSummaryReport.plan(PILE, '汇审汇总'),
    pileFindingsReport.plan({ head: ['=1'], rows: () => PILE_FINDINGS, locale: 'zh-CN' }, '汇审问题'),
    planRollForwardSheet({ from: 2023, to: 2024, rows: CARRIED }, '结转核对'),
  ];
  // The summary says how many sheets the workbook has.
  const taken = others.map(({ name }) => name);
  const { plans } = planWorkbook({ ...document, projects, unplaced }, { entered, taken });
  return [...plans.map((plan) => (plan.kind === 'summary' ? withChart(plan) : plan)), ...others];
}

test('every plan gives the same sheet in Excel and in a file', async () => {
  const plans = allPlans();
  expect(new Set(plans.map(({ kind }) => kind))).toEqual(
    new Set([
      'project',
      'department',
      'summary',
      'projectList',
      'unplaced',
      'settings',
      'findings',
      'comparison',
      'rollForward',
      'pileSummary',
      'pileFindings',
    ]),
  );
  const excel = openWorkbook();
  await Excel.run(async (context) => {
    for (const plan of plans) addPlannedSheet(context, plan);
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  await excel.settle();
  const inExcel = contentOf(excel);
  // Not calculated: formulas show the results that were saved with them.
  const inFile = contentOf(await openedHost((await writeWorkbook(plans)).bytes));
  expect(inFile).toHaveLength(plans.length);
  plans.forEach((_, index) => expectSame(inFile[index], inExcel[index]));
});

test('a sheet that Excel copies from one of the same shape differs from the file in heights alone; long texts are cut alike', async () => {
  const [template] = TEMPLATES;
  if (!template) throw new Error('there are templates');
  const project = template.build(FACTS);
  const long = { ...project, purpose: '长'.repeat(40_000) };
  // The text spreads over rows of its own, which a table of the same shape must have as well.
  const other = { ...project, purpose: '短'.repeat(40_000) };
  const plans = [planProjectSheet(long, '甲'), planProjectSheet(other, '乙')];
  const excel = openWorkbook();
  await runCommand(async (workbook) => {
    const reading = await workbook.readSheets();
    await workbook.changeSheets(reading, { add: plans, rewrite: [] });
  });
  expect(excel.undoClearing).toContain('Worksheet.copy');
  const { bytes, cut } = await writeWorkbook(plans);
  expect(cut.map(({ sheet, length }) => [sheet, length])).toEqual([
    ['甲', 40_000],
    ['乙', 40_000],
  ]);
  const withoutHeights = (sheets: unknown[]) =>
    sheets.map((sheet) => ({ ...(sheet as object), heights: [] }));
  const [, ...inExcel] = withoutHeights(contentOf(excel));
  expectSame(withoutHeights(contentOf(await openedHost(bytes))), inExcel);
});
