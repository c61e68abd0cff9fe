import Big from 'big.js';
import {
  EMPTY_EXECUTION,
  EMPTY_PROJECT,
  type FormId,
  type ProjectTable,
} from '../../src/domain/project-table';
import { NO_ORIGIN } from '../../src/domain/place';
import { parseTargetValue } from '../../src/domain/target-value';
import { DEFAULT_LIMITS } from '../../src/domain/workbook-settings';
import { planDepartmentEvaluation } from '../../src/forms/department-self-evaluation/layout';
import { planDepartmentSheet } from '../../src/forms/department-goals/department-sheet';
import {
  planDepartmentTargets,
  printedDepartmentFields,
} from '../../src/forms/department-targets/department-targets-sheet';
import { planMonitoring } from '../../src/forms/monitoring/monitoring-sheet';
import { WRITTEN_FORMS } from '../../src/forms/registry';
import { planEvaluation } from '../../src/forms/self-evaluation/evaluation-sheet';
import type { Area } from '../../src/grid/area';
import type { SheetPlan } from '../../src/sheet-plan/sheet-plan';
import { textHeight } from '../../src/sheet-plan/text-extent';
import { fillFormula } from '../../host/protocol/formula-references';
import { drawn, drawnValidations } from '../support/drawn-plan';
import { expectSoundPlan } from '../support/plan-invariants';
import { FULL } from '../support/full-table';

const FORMS = WRITTEN_FORMS.map((form) => [form.id, form] as const);
const layoutOf = (id: FormId) => WRITTEN_FORMS.find((form) => form.id === id)!.layout;
const sheet = (id: FormId, change: Partial<ProjectTable> = {}) =>
  layoutOf(id).plan([{ ...FULL, form: id, ...change }], '表');
const linesOf = (drawing: string) => drawing.trim().split('\n');

/*
 * The sheets of the forms as they are printed, drawn in letters (see support/drawn-plan.ts): labels, their order and how
 * they are merged are those of the official forms (the printed 项目绩效目标表; 财预〔2021〕101号, 〔2019〕136号, 〔2020〕10号).
 */
const SPENDING_PLAN = `
project portrait 9-9 frozen 0 #2F75B5 {"isMonochrome":true}
13 14 17 15 11 16 14
36 .16黑* 河道保洁绩效目标表 →7
23 .< 485001某镇人民政府 →5  .> 单位：万元 →2
28 |# 项目编码  |' 13020825P00010010004W →2  |#' 项目名称  |' 河道保洁 →3
38 |# 预算规模及资金用途 →1↓2  |#{0.00} 预算数  |{0.00} 12  |#{0.00} 其中：财政资金  |{0.00} 10  |#{0.00} 其他资金  |{0.00} 2
38 |< 用于河道日常保洁。 →6
24 |# 资金支出计划（%） →1↓2  |#{0%} 3月底  |#{0%} 6月底  |#{0%} 10月底 →2  |#{0%} 12月底 →2
24 |{0%} 0.25  |{0%} 0.5  |{0%} 0.75 →2  |{0%} 1 →2
54 |# 绩效目标  |< 1. 河道整洁。/2. 水质达标。 →6
34 |#* 一级指标  |#* 二级指标  |#* 三级指标  |#* 绩效指标描述 →2  |#* 指标值  |#* 指标值确定依据
34 |# 产出指标 →1↓2  | 数量指标  |< 保洁次数  |< 全年保洁次数 →2  |' ≥20次  |' 工作计划
34 | 时效指标  |< 完成时间  |< →2  |' 2025年12月31日  |'
34 |# 效益指标  | 社会效益指标  |< 村民知晓率  |< →2  |' ≥90%  |'
`;

const DECLARATION = `
project portrait 9-9 frozen 0 #2F75B5 {"isMonochrome":true}
12 17 19 12 14 17 9
36 .16黑* 项目支出绩效目标申报表 →7
22 . （2025年度） →7
28 |# 项目名称  |' 河道保洁 →6
28 |# 主管部门  |' 某县水利局 →2  |#' 实施单位  |' 485001某镇人民政府 →3
24 |# 资金情况/（万元） →1↓3  |#< 年度资金总额：  |{0.00} 12 →5
24 |#< 其中：财政拨款  |{0.00} 10 →5
24 |#< 其他资金  |{0.00} 2 →5
72 |# 年度目标  |< 1. 河道整洁。/2. 水质达标。 →6
34 |#* 绩效指标 →1↓4  |#* 一级指标  |#* 二级指标  |#* 三级指标 →2  |#* 指标值  |#* 分值权重/（90）
28 | 产出指标 →1↓2  | 数量指标  |< 保洁次数 →2  |' ≥20次  | 40
28 | 时效指标  |< 完成时间 →2  |' 2025年12月31日  | 30
28 | 效益指标  | 社会效益指标  |< 村民知晓率 →2  |' ≥90%  | 20
`;

const INDICATOR_LIST = `
project landscape 3-3 frozen 3 #2F75B5 {"isMonochrome":true}
15 17 12 30 12 14 22 9 13 9 7 10
36 .16黑* 部门预算项目绩效目标申报表（2025年度） →12
22 .> 金额单位：万元 →12
34 |#* 单位名称  |#* 项目名称  |#* 预算数  |#* 年度目标  |#* 一级指标  |#* 二级指标  |#* 三级指标  |#* 指标性质  |#* 指标值  |#* 度量单位  |#* 权重（90）  |#* 指标方向性
26 |<' 485001某镇人民政府 →1↓3  |<' 河道保洁 →1↓3  |{0.00} 12 →1↓3  |<' 1. 河道整洁。/2. 水质达标。 →1↓3  | 产出指标  | 数量指标  |< 保洁次数  |' ≥  |' 20  |' 次  | 40  | 正向指标
38 | 产出指标  | 时效指标  |< 完成时间  |' 定性  |' 2025年12月31日  |'  | 30  |
26 | 效益指标  | 社会效益指标  |< 村民知晓率  |' ≥  |' 90  |' %  | 20  |
`;

const SELF_EVALUATION = `
project portrait 11-11 frozen 0 #7030A0 {"isMonochrome":true}
11 11 15 22 15 17 9 11 24
36 .16黑* 项目支出绩效自评表 →9
22 . （2025年度） →9
28 |# 项目名称  |' 河道保洁 →4  |#' 项目编码  |' 13020825P00010010004W →3
28 |# 主管部门  |' 某县水利局 →4  |#' 实施单位  |' 485001某镇人民政府 →3
26 |# 项目资金/（万元） →1↓4  |# →2  |# 年初预算数  |# 全年预算数  |# 全年执行数  |# 分值  |# 执行率  |# 得分
26 |#< 年度资金总额： →2  |{0.00} 11  |{0.00} 12  |{0.00} 9  | 10  |{0.00%} =0.75  | =7.5
24 |#< 其中：财政拨款 →2  |{0.00}  |{0.00} 10  |{0.00}  |  |  |
24 |#< 其他资金 →2  |{0.00}  |{0.00} 2  |{0.00}  |  |  |
24 |# 年度总体目标 →1↓2  |# 预期目标 →4  |# 实际完成情况 →4
60 |< 1. 河道整洁。/2. 水质达标。 →4  |< 已整洁。 →4
34 |#* 绩效指标 →1↓4  |#* 一级指标  |#* 二级指标  |#* 三级指标  |#* 年度指标值  |#* 实际完成值  |#* 分值  |#* 得分  |#* 偏差原因分析及改进措施
30 | 产出指标 →1↓2  | 数量指标  |< 保洁次数  |' ≥20次  |{General"次"} 20  | 40  | =40  |<
38 | 时效指标  |< 完成时间  |' 2025年12月31日  |{yyyy"年"m"月"d"日"} 46022  | 30  | =30  |< 汛期停工。
30 | 效益指标  | 社会效益指标  |< 村民知晓率  |' ≥90%  |{0.00%} 0.81  | 20  | =18  |<
28 |#* 总分 →6  |* =100  |* =95.5  |*
28 |#* 评价等级 →7  |* =优  |*
`;

const DEPARTMENT_HEAD = `
project portrait 11-11 frozen 0 #7030A0 {"isMonochrome":true}
11 11 15 22 15 17 9 11 24
36 .16黑* 部门整体支出绩效自评表 →9
22 . （2025年度） →9
38 |# 部门（单位）名称  |' 485001某镇人民政府 →8
28 |# 主管部门  |' 某县水利局 →8
`;

const MONITORING = `
project portrait 10-10 frozen 0 #C65911 {"isMonochrome":true}
11 11 16 22 16 17 16 26
36 .16黑* 项目支出绩效运行监控表 →8
22 . （2025年度） →8
28 |# 项目名称  |' 河道保洁 →4  |#' 项目编码  |' 13020825P00010010004W →2
28 |# 主管部门  |' 某县水利局 →4  |#' 实施单位  |' 485001某镇人民政府 →2
26 |# 项目资金/（万元） →1↓3  |# →2  |# 年初预算数  |# 全年预算数  |# 执行数  |# 执行率  |# 全年预计执行数
26 |#< 年度资金总额： →2  |{0.00} 11  |{0.00} 12  |{0.00} 9  |{0.00%} =0.75  |{0.00} 12
26 |#< 按计划应支出 →2  |{0.00}  |{0.00}  |{0.00}  |{"偏差"+0.00%;"偏差"-0.00%;"偏差"0.00%} =  |{0.00}
54 |# 支出偏差原因及改进措施  |< →7
54 |# 年度目标  |< 1. 河道整洁。/2. 水质达标。 →7
34 |#* 绩效指标 →1↓4  |#* 一级指标  |#* 二级指标  |#* 三级指标  |#* 年度指标值  |#* 完成情况  |#* 完成目标可能性  |#* 偏差原因分析及改进措施
30 | 产出指标 →1↓2  | 数量指标  |< 保洁次数  |' ≥20次  |{General"次"} 20  | 确定能  |<
30 | 时效指标  |< 完成时间  |' 2025年12月31日  |{yyyy"年"m"月"d"日"} 46022  | 有可能  |< 汛期停工。
30 | 效益指标  | 社会效益指标  |< 村民知晓率  |' ≥90%  |{0.00%} 0.81  | 不可能  |<
`;

const DEPARTMENT_GOALS = `
department portrait frozen 0 #548235 {"isMonochrome":true}
7 18 37 37
36 .16黑* 部门整体绩效目标 →4
26 |# 部门名称 →2  |< 某镇 →2
28 |10.5黑#*< 一、总体绩效目标 →4
38 |< 保障运转。/改善环境。 →4
28 |10.5黑#*< 二、分项绩效目标 →4
28 |#* 序号  |#* 分项名称  |#* 绩效目标  |#* 绩效指标
24 | 1  | 便民  |< 窗口有人。  |< 值守率大于等于98%。
28 |10.5黑#*< 三、工作保障措施 →4
24 |< 一本账。 →4
24 |< 按月核对。 →4
`;

const DEPARTMENT_TARGETS = `
department portrait frozen 0  {"isMonochrome":true}
12 15 17 15 12 13 11
36 .16黑* 部门整体支出绩效目标表 →7
- .16黑* （2025年度） →7
- |# 部门（单位）名称 →2  | 某镇 →5
- |# 年度主要任务 →1↓4  |#* 任务名称 →1↓2  |#* 主要内容 →2↓2  |#* 预算金额（万元） →3
- |#* 总额  |#* 财政拨款  |#* 其他资金
- | 保洁  |< 每月一次 →2  |{0.00} 7  |{0.00} 6  |{0.00} 1
- | 金额合计 →3  |{0.00} 12  |{0.00} 10  |{0.00} 2
- |# 年度总体目标  |< 1. 河道整洁。/2. 水质达标。 →6
- |# 年度绩效指标 →1↓4  |#* 一级指标  |#* 二级指标  |#* 三级指标 →2  |#* 指标值  |#* 分值权重（90）
- | 产出指标 →1↓2  | 数量指标  |< 保洁次数 →2  | ≥20次  | 40
- | 时效指标  |< 完成时间 →2  | 2025年12月31日  | 30
- | 效益指标  | 社会效益指标  |< 村民知晓率 →2  | ≥90%  | 20
`;

const GOALS = {
  agency: '某镇',
  overall: '保障运转。\n改善环境。',
  subGoals: [{ no: 1, name: '便民', goal: '窗口有人。', indicator: '值守率大于等于98%。' }],
  measures: ['一本账。', '按月核对。'],
  origin: NO_ORIGIN,
};
const DEPARTMENT: ProjectTable = {
  ...FULL,
  form: 'departmentTargets',
  name: '某镇',
  items: [{ name: '保洁', content: '每月一次', total: new Big(7), fiscal: new Big(6), other: new Big(1) }],
};

describe('a sheet is drawn as its form is printed', () => {
  const drawings: Readonly<Record<FormId, string>> = {
    spendingPlan: SPENDING_PLAN,
    declaration: DECLARATION,
    indicatorList: INDICATOR_LIST,
    selfEvaluation: SELF_EVALUATION,
    departmentSelfEvaluation: [DEPARTMENT_HEAD.trim(), ...linesOf(SELF_EVALUATION).slice(6)].join('\n'),
    monitoring: MONITORING,
  };
  test.each(FORMS)('of %s', (id) => expect(drawn(sheet(id))).toEqual(linesOf(drawings[id] ?? 'no drawing')));

  test('of the goals of a department', () =>
    expect(drawn(planDepartmentSheet(GOALS, '整体'))).toEqual(linesOf(DEPARTMENT_GOALS)));
  test('of the goals of a department that says little', () =>
    expect(
      drawn(planDepartmentSheet({ ...GOALS, subGoals: [], measures: [], agency: null }, '整体')),
    ).toEqual(linesOf(DEPARTMENT_GOALS.replace('|< 某镇', '|<')).slice(0, 6)));
  test('of the targets of a department', () =>
    expect(drawn(planDepartmentTargets(DEPARTMENT))).toEqual(linesOf(DEPARTMENT_TARGETS)));
  test('of the targets of a department of which the points are told, or what they come to', () => {
    const indicators = FULL.indicators.map((one) => ({ ...one, weight: null }));
    const header = (change: Partial<ProjectTable>) =>
      drawn(planDepartmentTargets({ ...DEPARTMENT, ...change })).at(-4);
    expect(header({ indicators })).toMatch(/#\* 指标值 {2}\|#\* 分值权重（90）$/);
    expect(header({ weightTotal: null })).toMatch(/#\* 指标值 {2}\|#\* 分值权重$/);
    expect(header({ indicators, weightTotal: null })).toMatch(/#\* 指标值 →2$/);
  });
});

test('the printed table of a department has the fields that it prints', () => {
  const has = printedDepartmentFields(DEPARTMENT);
  const shown = drawn(planDepartmentTargets({ ...DEPARTMENT, supervisor: '某县' })).join('\n');
  expect(has).toEqual([
    'year',
    'name',
    'moneyUnit',
    ...['total', 'fiscal', 'other'].map((part) => `budget.${part}`),
    ...['name', 'content', 'total', 'fiscal', 'other'].map((part) => `items[].${part}`),
    'goals',
    ...['level1', 'level2', 'level3', 'target', 'weight'].map((field) => `indicators[].${field}`),
    'weightTotal',
  ]);
  expect(shown).not.toContain('某县');
  // The department is the unit that carries it out, unless the table names another.
  const itself = { ...DEPARTMENT, agency: { code: null, name: '某镇' } };
  expect(printedDepartmentFields(itself)).toEqual([...has.slice(0, 2), 'agency.name', ...has.slice(2)]);
});

describe('a sheet in yuan says so, and shows its cents with commas', () => {
  test.each<[FormId, number]>([
    ['spendingPlan', 6],
    ['declaration', 3],
    ['indicatorList', 1],
    ['selfEvaluation', 9],
    ['departmentSelfEvaluation', 9],
    ['monitoring', 8],
  ])('%s', (id, amounts) => {
    const text = drawn(sheet(id, { moneyUnit: '元' })).join('\n');
    expect(text.split('{#,##0.00}')).toHaveLength(amounts + 1);
    expect(text).not.toContain('{0.00}');
    expect(text).toMatch(/(?:单位：|（)元/);
  });
});

/** What an empty table leaves of a drawing: the labels, and no more than the room that the form keeps. */
const EMPTY_PARTS: readonly (readonly [FormId, string])[] = [
  [
    'spendingPlan',
    `
36 .16黑* 项目绩效目标表 →7
23 .< 预算单位： →5  .> 单位： →2
28 |# 项目编码  |' →2  |#' 项目名称  |' →3
38 |# 预算规模及资金用途 →1↓2  |#{0.00} 预算数  |{0.00}  |#{0.00} 其中：财政资金  |{0.00}  |#{0.00} 其他资金  |{0.00}
38 |< →6
24 |{0%}  |{0%}  |{0%} →2  |{0%} →2
54 |# 绩效目标  |< →6
34 |#  |  |<  |< →2  |'  |'
`,
  ],
  [
    'declaration',
    `
22 . →7
24 |# 资金情况 →1↓3  |#< 年度资金总额：  |{0.00} →5
34 |#* 绩效指标 →1↓2  |#* 一级指标  |#* 二级指标  |#* 三级指标 →2  |#* 指标值  |#* 分值权重/（90）
28 |  |  |< →2  |'  |
`,
  ],
  [
    'indicatorList',
    `
36 .16黑* 部门预算项目绩效目标申报表 →12
22 .> 金额单位： →12
34 |#* 单位名称  |#* 项目名称  |#* 预算数  |#* 年度目标  |#* 一级指标  |#* 二级指标  |#* 三级指标  |#* 指标性质  |#* 指标值  |#* 度量单位  |#* 权重  |#* 指标方向性
26 |<'  |<' ……  |{0.00}  |<'  |  |  |<  |'  |'  |'  |  |
`,
  ],
  [
    'selfEvaluation',
    `
22 . →9
26 |# 项目资金 →1↓4  |# →2  |# 年初预算数  |# 全年预算数  |# 全年执行数  |# 分值  |# 执行率  |# 得分
26 |#< 年度资金总额： →2  |{0.00}  |{0.00}  |{0.00}  | 10  |{0.00%} =  | =
30 |  |  |<  |'  |  |  |  |<
28 |#* 总分 →6  |* =10  |* =  |*
28 |#* 评价等级 →7  |* =  |*
`,
  ],
  [
    'monitoring',
    `
22 . →8
26 |# 项目资金 →1↓3  |# →2  |# 年初预算数  |# 全年预算数  |# 执行数  |# 执行率  |# 全年预计执行数
34 |#* 绩效指标 →1↓2  |#* 一级指标  |#* 二级指标  |#* 三级指标  |#* 年度指标值  |#* 完成情况  |#* 完成目标可能性  |#* 偏差原因分析及改进措施
30 |  |  |<  |'  |  |  |<
`,
  ],
];
const DEPARTMENT_TARGETS_EMPTY = `
department portrait frozen 0  {"isMonochrome":true}
12 15 17 15 12 13 11
36 .16黑* 部门整体支出绩效目标表 →7
- |# 部门（单位）名称 →2  | →5
- |# 年度主要任务 →1↓3  |#* 任务名称 →1↓2  |#* 主要内容 →2↓2  |#* 预算金额 →3
- |#* 总额  |#* 财政拨款  |#* 其他资金
- | 金额合计 →3  |{0.00}  |{0.00}  |{0.00}
- |# 年度总体目标  |< →6
- |# 年度绩效指标  |#* 一级指标  |#* 二级指标  |#* 三级指标 →2  |#* 指标值 →2
`;

describe('a sheet with nothing on it', () => {
  test.each(EMPTY_PARTS)('of %s has the labels and the room', (id, parts) => {
    const lines = drawn(layoutOf(id).plan([{ ...EMPTY_PROJECT, form: id }], '表'));
    expect(lines.filter((line) => linesOf(parts).includes(line))).toEqual(linesOf(parts));
    // The page, the row of widths, and for three indicators one row.
    expect(lines).toHaveLength(drawn(sheet(id)).length - 2);
  });
  test('of the targets of a department', () =>
    expect(drawn(planDepartmentTargets(EMPTY_PROJECT))).toEqual(linesOf(DEPARTMENT_TARGETS_EMPTY)));
});

/** Texts of a table that are cut off because their rows are too low for them. */
function cutOff(plan: SheetPlan, table: ProjectTable): string[] {
  const own = JSON.stringify(table);
  const isOwn = (text: string) => text.split('\n').every((line) => own.includes(line.replace(/^485001/, '')));
  const cut: string[] = [];
  plan.rows.forEach((contents, row) =>
    contents.forEach((content, column) => {
      const merged = plan.merges.find((one) => one.row === row && one.column === column);
      const [rows, columns] = [merged?.rows ?? 1, merged?.columns ?? 1];
      const width = plan.columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      const heights = plan.rowHeights.slice(row, row + rows).map((height) => height ?? 0);
      const height = heights.reduce((sum, one) => sum + one, 0);
      // No row is higher than Excel allows: where every row is, there is no more room.
      if (typeof content !== 'string' || !isOwn(content) || heights.every((one) => one === 409)) return;
      // Titles are half as large again.
      const needed = textHeight(content, row === 0 ? (width * 2) / 3 : width);
      if (needed > height + 0.5) cut.push(content);
    }),
  );
  return cut;
}

describe.each(FORMS)('a sheet of %s', (id, { layout }) => {
  const long = (length: number) => '长'.repeat(length);
  test.each([
    ['as usual', {}],
    [
      'with long names',
      { name: long(130), supervisor: long(40), agency: { code: '485001', name: long(60) } },
    ],
    ['with a long supervisor', { supervisor: long(150) }],
    ['with a long name', { name: long(190) }],
    ['with a long name of its unit', { agency: { code: null, name: long(190) } }],
    ['with a long purpose', { purpose: long(2500) }],
    ['with a few goals', { goals: Array.from({ length: 9 }, (_, index) => `${index + 1}. ${long(30)}`) }],
    ['with many goals', { goals: Array.from({ length: 40 }, (_, index) => `${index + 1}. ${long(70)}`) }],
    ['with a long outcome', { outcome: long(1800), goals: ['1. 短。'] }],
    ['with an outcome as long as its goals', { outcome: long(700), goals: [long(700)] }],
    ...(['level2', 'level3', 'description', 'basis', 'reason'] as const).map((field): [string, object] => [
      `with a long ${field} of an indicator`,
      {
        indicators: FULL.indicators.map((one, index) => (index === 1 ? { ...one, [field]: long(160) } : one)),
      },
    ]),
    [
      'with a long target',
      { indicators: FULL.indicators.map((one) => ({ ...one, target: parseTargetValue(long(90)) })) },
    ],
  ])('%s shows every text whole', (_, change) => {
    const table = { ...FULL, form: id, ...change };
    const isHigher = (plan: SheetPlan) => plan.rowHeights.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const plan = layout.plan([table], '表');
    expectSoundPlan(plan);
    expect(cutOff(plan, table)).toEqual([]);
    // No more paper than that: an empty table is lower than any other.
    expect(isHigher(plan)).toBeGreaterThan(isHigher(layout.plan([{ ...EMPTY_PROJECT, form: id }], '表')));
    // Every field still stands where the layout tells.
    const places = layout.places([table])[0]!;
    const goals = places.get('goals[0]')!;
    expect(plan.rows[goals.row]![goals.column]).toBe(table.goals.join('\n'));
    const name = places.get('indicators[2].level3')!;
    expect(plan.rows[name.row]![name.column]).toBe(table.indicators[2]!.level3);
  });

  test('guards a row of indicators that is added as it guards those that are there', () => {
    const tables = [{ ...FULL, form: id }];
    const plan = layout.plan(tables, '表');
    const places = layout.places(tables)[0]!;
    const rowAt = (index: number) => places.get(`indicators[${index}].level3`)!.row;
    const [first, last] = [rowAt(0), rowAt(2)];
    const added = layout.rowGuards(tables, last);
    const isOnLast = ({ area: { row, rows } }: { area: Area }) =>
      row >= first && row <= last && row + rows > last;
    const onLast = (covered: Area) => ({ ...covered, row: last, rows: 1 });
    const moved = (formula: string, { row }: Area) => fillFormula(formula, last - row, 0);
    expect(added.validations).toEqual(
      plan.validations.filter(isOnLast).map((guard) => ({
        ...guard,
        area: onLast(guard.area),
        rule:
          guard.rule.type === 'custom'
            ? { ...guard.rule, formula: moved(guard.rule.formula, guard.area) }
            : guard.rule,
      })),
    );
    // What a list says of its projects is asked for once, not in every row.
    const firstColumn = layout.isList ? places.get('indicators[0].level1')!.column : 0;
    expect(added.conditionalFormats).toEqual(
      plan.conditionalFormats
        .filter((guard) => isOnLast(guard) && guard.area.column >= firstColumn)
        .map((guard) => ({
          ...guard,
          area: onLast(guard.area),
          formula: moved(guard.formula, guard.area),
        })),
    );
  });

  test('says in its guards what is wanted', () => {
    const { validations } = sheet(id);
    expect(validations.filter(({ message }) => !/^[\p{Script=Han}].{5,120}。$/u.test(message))).toEqual([]);
  });
});

test.each<[FormId, string[]]>([
  [
    'spendingPlan',
    [
      'C4 warning 预算金额: 0 to 1000000000000',
      'E4 warning 预算金额: 0 to 1000000000000',
      'G4 warning 预算金额: 0 to 1000000000000',
      'B7:G7 stop 资金支出计划: by formula',
      'G10:G12 information 指标值确定依据: 历史标准、行业标准、计划标准、国家标准、政策文件、年初预算、工作计划、合同约定、统计数据、调查问卷',
    ],
  ],
  ['declaration', ['C5:C7 warning 预算金额: 0 to 1000000000000', 'G10:G12 stop 分值权重: by formula']],
  [
    'indicatorList',
    [
      'C4:C6 warning 预算金额: 0 to 1000000000000',
      'H4:H6 information 指标性质: ≥、≤、=、>、<、定性',
      'K4:K6 stop 分值权重: by formula',
      'L4:L6 information 指标方向性: 正向指标、反向指标',
    ],
  ],
  ['selfEvaluation', ['E6:F6 warning 项目资金: 0 to 1000000000000']],
  [
    'monitoring',
    ['F6 warning 执行数: 0 to 1000000000000', 'G11:G13 warning 完成目标可能性: 确定能、有可能、不可能'],
  ],
])('what may be entered on a sheet of %s', (id, expected) => {
  const found = drawnValidations(sheet(id));
  expect(found.filter((line) => !line.includes('实际完成值'))).toEqual(expected);
  // Where it has what was achieved, each indicator has its own.
  const has = layoutOf(id).has.includes('indicators[].actual');
  expect(found.filter((line) => line.includes('实际完成值'))).toHaveLength(has ? 3 : 0);
});

test('the money of a department follows the sums of its projects unless another is stated', () => {
  const sums = {
    budget: { formula: 'SUM(汇总!D:D)', result: 12 },
    executed: { formula: 'SUM(汇总!E:E)', result: 9 },
  };
  const money = (budget: number | null, executed: number | null) =>
    planDepartmentEvaluation(
      {
        ...FULL,
        execution: {
          ...EMPTY_EXECUTION,
          budget: budget === null ? null : new Big(budget),
          executed: executed === null ? null : new Big(executed),
        },
      },
      '自评',
      sums,
    ).rows[5]!.slice(4, 6);
  expect(money(null, null)).toEqual([sums.budget, sums.executed]);
  expect(money(12, 9)).toEqual([sums.budget, sums.executed]);
  expect(money(13, 9)).toEqual([13, sums.executed]);
  expect(money(12, 8)).toEqual([sums.budget, 8]);
  expect(planDepartmentEvaluation({ ...FULL, execution: null }, '自评', sums).rows[5]!.slice(4, 6)).toEqual([
    sums.budget,
    sums.executed,
  ]);
});

describe('a sheet that follows its targets', () => {
  const places = layoutOf('spendingPlan').places([FULL])[0]!;
  const linked = {
    sheet: '目标 1',
    project: { ...FULL, origin: { file: null, sheet: '目标 1', cells: places } },
  };
  /** What a drawing becomes: the linked texts are formulas, in cells whose format lets them be that. */
  const followed = (drawing: string) =>
    linesOf(drawing).map((line) =>
      line
        .replaceAll("'", '{General}')
        .replace(/\} (河道保洁|13020825P00010010004W|≥20次|2025年12月31日|≥90%)(?= |$)/g, '} =$1')
        .replace(/\| (数量指标|时效指标|社会效益指标)/, '| =$1')
        .replace(/\|< (保洁次数|完成时间|村民知晓率)/, '|< =$1')
        .replace('{0.00} 11 ', '{0.00} =11 '),
    );
  test('of a self-evaluation', () => {
    const plan = planEvaluation({ ...FULL, form: 'selfEvaluation' }, '自评', linked);
    expect(drawn(plan)).toEqual(followed(SELF_EVALUATION));
    // Level 2 of an evaluation stands in the row of its own, the code is that of the targets' sheet.
    expect(plan.rows[2]![6]).toEqual({ formula: `'目标 1'!$B$3&""`, result: FULL.code });
    expect(plan.rows[5]![3]).toEqual({
      formula: `IF('目标 1'!$C$4="","",VALUE('目标 1'!$C$4))`,
      result: 11,
    });
  });

  test.each<[number | null, string, string, number | string]>([
    [null, '', '按计划应支出', ''],
    [2, '1-2月', '按计划应支出（0%）', 0],
    [3, '1-3月', '=按计划应支出（25%）', 3],
    [5, '1-5月', '=按计划应支出（25%）', 3],
    [6, '1-6月', '=按计划应支出（50%）', 6],
    [9, '1-9月', '=按计划应支出（50%）', 6],
    [10, '1-10月', '=按计划应支出（75%）', 9],
    [11, '1-11月', '=按计划应支出（75%）', 9],
    [12, '1-12月', '=按计划应支出（100%）', 12],
  ])('of a monitoring up to month %s', (month, months, label, planned) => {
    const plan = planMonitoring({ ...FULL, form: 'monitoring' }, '监控', {
      linked,
      month,
      limits: DEFAULT_LIMITS,
    });
    const lines = drawn(plan);
    expect(lines[6]).toContain(`|# ${months}执行数`);
    expect(lines[11]).toContain(`|#* ${months}完成情况`);
    expect(lines[8]).toContain(`|#< ${label} →2`);
    const [amount, deviation] = plan.rows[6]!.slice(5).map((content) =>
      typeof content === 'object' ? content?.result : content,
    );
    expect(amount ?? '').toBe(planned);
    // Three quarters of 12 are spent.
    expect(deviation).toBe(planned === '' ? '' : new Big(0.75).minus(new Big(planned).div(12)).toNumber());
    if (month === 3) expect(lines.slice(0, 6)).toEqual(followed(MONITORING).slice(0, 6));
  });

  test.each<[string, Partial<ProjectTable>]>([
    ['a plan that says nothing yet', { plan: [null, null, null, null] }],
    ['no budget', { budget: { total: null, fiscal: null, other: null } }],
  ])('nothing is due of %s', (_, change) => {
    const project = { ...linked.project, ...change };
    const plan = planMonitoring(
      { ...FULL, ...change, execution: { ...EMPTY_EXECUTION, executed: new Big(9) }, form: 'monitoring' },
      '监控',
      { linked: { ...linked, project }, month: 8, limits: DEFAULT_LIMITS },
    );
    const [amount, deviation] = plan.rows[6]!.slice(5);
    expect([amount, deviation]).toMatchObject([{ result: '' }, { result: '' }]);
  });

  test('but where it says otherwise by itself, that stays', () => {
    const execution = { ...FULL.execution!, rate: new Big(80), score: new Big(9) };
    const stated = planEvaluation({ ...FULL, execution, score: new Big(99), rating: '良' }, '自评');
    expect(stated.rows[5]!.slice(6)).toEqual([10, 0.8, 9]);
    expect(stated.rows.slice(-2).map((cells) => cells[7])).toEqual([99, '良']);
    // 7.5 of 10, and 88 of the indicators; a cent is what people round differently.
    const rounded = planEvaluation(
      {
        ...FULL,
        execution: { ...FULL.execution!, score: new Big(7.51) },
        score: new Big(95.49),
        rating: '优',
      },
      '自评',
    );
    expect(rounded.rows[5]![8]).toMatchObject({ result: 7.5 });
    expect(rounded.rows.slice(-2).map((cells) => cells[7])).toMatchObject([
      { formula: expect.stringContaining('SUM') as string },
      { formula: expect.stringContaining('IF') as string },
    ]);
  });

  test('cells that the targets have not are as the table says', () => {
    const nothing = { ...linked, project: { ...linked.project, origin: NO_ORIGIN } };
    expect(planEvaluation(FULL, '自评', nothing).rows[2]).toEqual(planEvaluation(FULL, '自评').rows[2]);
    expect(planEvaluation(FULL, '自评', nothing).rows[5]![3]).toBe(11);
    // `20万元` is an amount for people only.
    const cells = (value: string | number) =>
      new Map(places).set('budget.total', { ...places.get('budget.total')!, value });
    const at = (value: string | number) =>
      planEvaluation(FULL, '自评', {
        ...linked,
        project: { ...linked.project, origin: { file: null, sheet: '目标 1', cells: cells(value) } },
      }).rows[5]![3];
    expect(at('11万元')).toBe(11);
    expect(at(' 1,100.00 ')).toMatchObject({ result: 11 });
    expect(at(11)).toMatchObject({ result: 11 });
  });
});
