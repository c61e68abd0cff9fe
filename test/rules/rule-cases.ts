import Big from 'big.js';
import type { EnteredSettings } from '../../src/domain/workbook-settings';
import { withField } from '../../src/domain/field-paths';
import type { DepartmentGoals } from '../../src/domain/department-goals';
import type { ProjectTable } from '../../src/domain/project-table';
import type { TargetDocument } from '../../src/domain/target-document';
import { NO_ORIGIN } from '../../src/domain/place';
import { cleanTable, randomNumbers } from '../support/clean-document';

/** A document that a rule passes or fails, how the workbook is set, and the field of the finding. */
export interface RuleCase {
  document: TargetDocument;
  entered?: Partial<EnteredSettings>;
  field: string;
}

type Fields = Readonly<Record<string, string | number>>;

/** A good table on a template with some fields changed. */
function table(fields: Fields = {}, template = 'village-transfers', number = 1): ProjectTable {
  let made = cleanTable(number, template, randomNumbers(number));
  for (const [path, value] of Object.entries(fields)) made = withField(made, path, value);
  return made;
}

const only = (...projects: ProjectTable[]): TargetDocument => ({
  department: null,
  projects,
  unplaced: [],
});

/** One table with some fields changed; `field` is the first of them unless told. */
const one = (fields: Fields, field = Object.keys(fields)[0] ?? '', template?: string): RuleCase => ({
  document: only(table(fields, template)),
  field,
});

const changed = (change: (made: ProjectTable) => ProjectTable, field: string): RuleCase => ({
  document: only(change(table())),
  field,
});

/** A cell that holds something else than its field, as it was read. */
const read = (path: string, value: string | number, change: Partial<ProjectTable> = {}): RuleCase =>
  changed(
    (made) => ({
      ...made,
      ...change,
      origin: { file: null, sheet: '表', cells: new Map([[path, { row: 3, column: 2, value }]]) },
    }),
    path,
  );

/** Several tables, each with its changes. */
const several = (field: string, ...fields: Fields[]): RuleCase => ({
  document: only(...fields.map((change, index) => table(change, 'village-transfers', index + 1))),
  field,
});

const DEPARTMENT: DepartmentGoals = {
  agency: '丰润区沙流河镇人民政府',
  overall: '全镇23个村的村级组织转移支付和行政村办公保障到位。',
  subGoals: [
    { no: 1, name: '村级运转', goal: '保障村级组织运转。', indicator: '拨付率大于等于95%。' },
    { no: 2, name: '民生保障', goal: '补助发放到位。', indicator: '发放率大于等于95%。' },
  ],
  measures: [],
  origin: NO_ORIGIN,
};

const department = (change: Partial<DepartmentGoals>, field: string, project: Fields = {}): RuleCase => ({
  document: { ...only(table(project)), department: { ...DEPARTMENT, ...change } },
  field: `department.${field}`,
});

const subGoal = (
  index: number,
  change: Partial<DepartmentGoals['subGoals'][number]>,
  part: string,
): RuleCase =>
  department(
    { subGoals: DEPARTMENT.subGoals.map((entry, at) => (at === index ? { ...entry, ...change } : entry)) },
    `subGoals[${index}].${part}`,
  );

const without = (level2: RegExp): RuleCase =>
  changed(
    (made) => ({ ...made, indicators: made.indicators.filter((row) => !level2.test(row.level2 ?? '')) }),
    'indicators',
  );

/** A row of the village template with one cell emptied. */
const emptied = (column: 'level2' | 'level3' | 'description' | 'target' | 'basis'): RuleCase =>
  changed(
    (made) => ({
      ...made,
      indicators: made.indicators.map((row, index) => (index === 1 ? { ...row, [column]: null } : row)),
    }),
    `indicators[1].${column}`,
  );

const plan = (
  a: number | null,
  b: number | null,
  c: number | null,
  d: number | null,
  field: string,
): RuleCase => changed((made) => ({ ...made, plan: [a, b, c, d] }), field);

const budget = (total: number | null, fiscal: number | null, other: number | null, field: string): RuleCase =>
  changed((made) => {
    const amount = (value: number | null) => (value === null ? null : new Big(value));
    return { ...made, budget: { total: amount(total), fiscal: amount(fiscal), other: amount(other) } };
  }, field);

const set = (entered: Partial<EnteredSettings>, made: RuleCase): RuleCase => ({ ...made, entered });
const good = (field = 'code'): RuleCase => one({}, field);

/** Rows of the village template. */
const VILLAGES = 'indicators[0].target';
const TIMES = 'indicators[1].target';
const QUALITY = 'indicators[2].target';
const DEADLINE = 'indicators[4].target';
const COST = 'indicators[5].target';
const BENEFIT = 'indicators[6].target';
const SATISFACTION = 'indicators[8].target';

/** For every rule what it must find, and what it must let pass. */
export const RULE_CASES: Readonly<Record<string, { fail: readonly RuleCase[]; pass: readonly RuleCase[] }>> =
  {
    'code-missing': { fail: [changed((t) => ({ ...t, code: null }), 'code')], pass: [good()] },
    'name-missing': { fail: [changed((t) => ({ ...t, name: null }), 'name')], pass: [good('name')] },
    'agency-missing': {
      fail: [changed((t) => ({ ...t, agency: { code: '485001', name: null } }), 'agency.name')],
      pass: [good('agency.name')],
    },
    'money-unit-missing': {
      fail: [changed((t) => ({ ...t, moneyUnit: null }), 'moneyUnit')],
      pass: [good('moneyUnit')],
    },
    'purpose-missing': {
      fail: [changed((t) => ({ ...t, purpose: null }), 'purpose')],
      pass: [good('purpose')],
    },
    'goals-missing': { fail: [changed((t) => ({ ...t, goals: [] }), 'goals[0]')], pass: [good('goals[0]')] },
    'code-form': {
      fail: [
        one({ code: '13020824P0000' }),
        one({ code: '99020824P00000001001A' }),
        one({ code: '13020824p00000001001a' }),
      ],
      pass: [good(), one({ code: '13020824P00010010004W' })],
    },
    'code-year': {
      fail: [set({ year: 2025 }, good()), one({ code: '13020823P00000001001A' })].map((made) =>
        set({ year: 2025 }, made),
      ),
      pass: [good(), one({ code: 'x' })],
    },
    'code-duplicate': {
      fail: [several('code', { code: '13020824P00000001001A' }, { code: '13020824P00000001001A' })],
      pass: [several('code', {}, {})],
    },
    'name-duplicate': {
      fail: [several('name', { name: '统计经费' }, { name: '统计 经费' })],
      pass: [several('name', {}, {})],
    },
    'code-region': {
      fail: [several('code', { code: '13020924P00000001001A' }, {}, {}, {})],
      pass: [several('code', {}, {}, {})],
    },
    'name-year': {
      fail: [one({ name: '2022年村级转移支付' })],
      pass: [one({ name: '2024年村级转移支付' }), good('name')],
    },
    'agency-differs': {
      fail: [several('agency.name', { 'agency.name': '石各庄镇人民政府' }, {}, {})],
      pass: [several('agency.name', { 'agency.name': '丰润区沙流河镇人民政府' }, {}, {})],
    },
    'money-unit-differs': {
      fail: [several('moneyUnit', { moneyUnit: '元' }, {}, {})],
      pass: [several('moneyUnit', {}, {}, {})],
    },
    'budget-number': {
      fail: [read('budget.total', '约十五万', { budget: { total: null, fiscal: null, other: null } })],
      pass: [good('budget.total')],
    },
    'budget-missing': { fail: [budget(null, 15, null, 'budget.total')], pass: [good('budget.total')] },
    'budget-part-missing': {
      fail: [budget(20, null, 5, 'budget.fiscal'), budget(20, null, null, 'budget.fiscal')],
      pass: [budget(20, 20, null, 'budget.fiscal'), budget(5, null, 5, 'budget.fiscal')],
    },
    'budget-sum': {
      fail: [budget(20, 15, 4, 'budget.total'), budget(20, 15, null, 'budget.total')],
      pass: [
        budget(20, 15, 5, 'budget.total'),
        budget(0.3, 0.1, 0.2, 'budget.total'),
        set({ limits: { amountTolerance: 200 } }, budget(20, 19.99, null, 'budget.total')),
      ],
    },
    'budget-positive': {
      fail: [budget(0, 0, null, 'budget.total'), budget(5, 6, -1, 'budget.other')],
      pass: [good('budget.total'), budget(5, 5, 0, 'budget.other')],
    },
    'budget-decimals': {
      fail: [budget(5.125, 5.125, null, 'budget.total')],
      pass: [budget(5.12, 5.12, null, 'budget.total')],
    },
    'budget-unit-slip': {
      fail: [several('budget.total', { 'budget.total': 154500 }, {}, {}, {})],
      pass: [several('budget.total', { 'budget.total': 500 }, {}, {}, {}), several('budget.total', {}, {})],
    },
    'approved-total-exceeded': {
      fail: [set({ approvedTotal: new Big(1) }, good('budget.total'))],
      pass: [set({ approvedTotal: new Big(9999) }, good('budget.total')), good('budget.total')],
    },
    'approved-total-short': {
      fail: [set({ approvedTotal: new Big(9999) }, good('budget.total'))],
      pass: [set({ approvedTotal: new Big(1) }, good('budget.total'))],
    },
    'plan-missing': { fail: [plan(25, null, 75, 100, 'plan[1]')], pass: [plan(0, 0, 50, 100, 'plan[1]')] },
    'plan-number': {
      fail: [read('plan[0]', '三成', { plan: [null, 50, 75, 100] })],
      pass: [good('plan[0]')],
    },
    'plan-range': {
      fail: [plan(-5, 50, 75, 100, 'plan[0]'), plan(25, 50, 75, 120, 'plan[3]')],
      pass: [plan(0, 50, 75, 100, 'plan[0]')],
    },
    'plan-not-cumulative': {
      fail: [plan(25, 25, 25, 25, 'plan[1]'), plan(10, 20, 30, 40, 'plan[2]')],
      pass: [plan(25, 50, 75, 100, 'plan[1]'), plan(0, 0, 0, 100, 'plan[1]')],
    },
    'plan-falling': { fail: [plan(25, 60, 50, 100, 'plan[2]')], pass: [plan(25, 25, 75, 100, 'plan[1]')] },
    'plan-end': { fail: [plan(25, 50, 75, 90, 'plan[3]')], pass: [good('plan[3]')] },
    'plan-spent-at-start': {
      fail: [plan(100, 100, 100, 100, 'plan[0]')],
      pass: [plan(90, 95, 100, 100, 'plan[0]')],
    },
    'plan-late': { fail: [plan(0, 10, 20, 100, 'plan[2]')], pass: [good('plan[2]')] },
    'indicators-missing': {
      fail: [changed((t) => ({ ...t, indicators: [] }), 'indicators')],
      pass: [good('indicators')],
    },
    'level2-missing': {
      fail: [without(/^数量/), without(/^质量/), without(/^时效/), without(/^成本/)],
      pass: [
        good('indicators'),
        // The form of 2021 has cost as a level of its own.
        one({ 'indicators[5].level1': '成本指标', 'indicators[5].level2': '经济成本指标' }, 'indicators'),
      ],
    },
    'benefit-missing': { fail: [without(/效益|可持续/)], pass: [good('indicators')] },
    'satisfaction-missing': { fail: [without(/满意度/)], pass: [good('indicators')] },
    'indicators-too-many': {
      fail: [
        changed(
          (t) => ({ ...t, indicators: [...t.indicators, ...t.indicators, ...t.indicators] }),
          'indicators',
        ),
      ],
      pass: [good('indicators')],
    },
    'indicator-duplicate': {
      fail: [
        changed(
          (t) => ({ ...t, indicators: [...t.indicators, ...t.indicators.slice(0, 1)] }),
          'indicators[9].level3',
        ),
      ],
      pass: [good('indicators[8].level3')],
    },
    'level2-empty': { fail: [emptied('level2')], pass: [good('indicators[1].level2')] },
    'indicator-name-missing': { fail: [emptied('level3')], pass: [good('indicators[1].level3')] },
    'target-missing': { fail: [emptied('target')], pass: [good(TIMES)] },
    'description-missing': { fail: [emptied('description')], pass: [good('indicators[1].description')] },
    'basis-missing': { fail: [emptied('basis')], pass: [good('indicators[1].basis')] },
    'level-unknown': {
      fail: [one({ 'indicators[1].level2': '效率指标' }), one({ 'indicators[0].level1': '其他指标' })],
      pass: [
        one({ 'indicators[1].level2': '数量' }),
        one({ 'indicators[1].level2': '进度指标（10分）' }),
        one({ 'indicators[0].level1': '预期产出指标' }),
      ],
    },
    'level2-misplaced': {
      fail: [one({ 'indicators[6].level1': '产出指标' }, 'indicators[6].level2')],
      pass: [good('indicators[6].level2')],
    },
    'description-repeats-name': {
      fail: [one({ 'indicators[1].description': '拨付批次' })],
      pass: [good('indicators[1].description')],
    },
    'several-bases': {
      fail: [
        one({ 'indicators[0].basis': '工作需要\n行业标准\n计划指标' }),
        one({ 'indicators[0].basis': '历史标准、行业标准' }),
      ],
      pass: [
        one({ 'indicators[0].basis': '行业标准：甲制度、乙制度' }),
        one({ 'indicators[0].basis': '历史标准' }),
      ],
    },
    'target-not-measurable': {
      fail: [one({ [TIMES]: '按时完成' }), one({ [COST]: '优' }), one({ [SATISFACTION]: '满意' })],
      pass: [good(TIMES), one({ [QUALITY]: '优' }), one({ [BENEFIT]: '明显改善' })],
    },
    'target-vague': {
      fail: [one({ [BENEFIT]: '明显改善' })],
      pass: [one({ [BENEFIT]: '优' }), good(BENEFIT)],
    },
    'comparator-missing': {
      fail: [one({ [TIMES]: '4次' }), one({ [QUALITY]: '95%' })],
      pass: [one({ [QUALITY]: '100%' }), good(TIMES)],
    },
    'target-unit-missing': { fail: [one({ [TIMES]: '≥4' })], pass: [good(TIMES)] },
    'percentage-range': {
      fail: [one({ [QUALITY]: '≥120%' }), one({ [QUALITY]: '≥-5%' })],
      pass: [good(QUALITY), one({ [BENEFIT]: '≥120%', 'indicators[6].level3': '产值增长率' }, BENEFIT)],
    },
    'target-trivial': {
      fail: [one({ [TIMES]: '≥0次' }), one({ [QUALITY]: '≤100%' })],
      pass: [good(TIMES), one({ [TIMES]: '≥1次' })],
    },
    'percent-unit': {
      fail: [one({ [QUALITY]: '≥95 百分比' }), one({ [QUALITY]: '百分之95' })],
      pass: [good(QUALITY)],
    },
    'target-signs': {
      fail: [one({ [QUALITY]: '>=95％' }), one({ [TIMES]: '大于等于4次' }), one({ [COST]: '≤6,717元' })],
      pass: [good(QUALITY), one({ [VILLAGES]: '≥23 个' })],
    },
    'target-spacing': {
      fail: [one({ [VILLAGES]: '≥23  个' }), one({ [QUALITY]: '≥ 95%' })],
      pass: [one({ [VILLAGES]: '≥23 个' })],
    },
    'cost-comparator': {
      fail: [one({ [COST]: '≥6000元' })],
      pass: [good(COST), one({ [COST]: '≥5%', 'indicators[5].level3': '成本节约率' }, COST)],
    },
    'satisfaction-comparator': { fail: [one({ [SATISFACTION]: '≤95%' })], pass: [good(SATISFACTION)] },
    'output-capped': {
      fail: [one({ [TIMES]: '≤4次' }), one({ [BENEFIT]: '≤95%' })],
      pass: [good(TIMES), one({ [QUALITY]: '≤1%', 'indicators[2].level3': '资金差错率' }, QUALITY)],
    },
    'unwanted-floor': {
      fail: [one({ [QUALITY]: '≥1%', 'indicators[2].level3': '资金差错率' }, QUALITY)],
      pass: [good(QUALITY), one({ [QUALITY]: '≥95%', 'indicators[2].level3': '投诉办结率' }, QUALITY)],
    },
    'satisfaction-low': {
      fail: [one({ [SATISFACTION]: '≥70%' })],
      pass: [good(SATISFACTION), set({ limits: { leastSatisfaction: 60 } }, one({ [SATISFACTION]: '≥70%' }))],
    },
    'satisfaction-of-whom': {
      fail: [one({ 'indicators[8].level3': '满意度', 'indicators[8].description': '表示满意的比例' })],
      pass: [good('indicators[8].level3'), one({ 'indicators[8].level3': '青年满意度' })],
    },
    'indicator-weak': {
      fail: [one({ 'indicators[1].level3': '购买办公用品次数' })],
      pass: [good('indicators[1].level3')],
    },
    'unit-fits-name': {
      fail: [
        one({ [TIMES]: '≥4人', 'indicators[1].level3': '拨付次数' }, TIMES),
        one({ [VILLAGES]: '≥23人' }),
        one({ [QUALITY]: '≥95次' }),
      ],
      pass: [good(TIMES), good(VILLAGES), one({ [SATISFACTION]: '≥90分' })],
    },
    'cost-unit': {
      fail: [one({ [COST]: '≤5次', 'indicators[5].level3': '经济成本指标' }, COST)],
      pass: [good(COST), one({ [COST]: '≤5%', 'indicators[5].level3': '成本控制率' }, COST)],
    },
    'cost-cap-exceeded': {
      fail: [
        // 23 villages x 1,000 yuan are 2.3, 12 months x 100 yuan 0.12.
        one({ [COST]: '≤1000元', 'budget.total': 15.45, 'budget.fiscal': 15.45 }, COST),
        one(
          { [COST]: '≤100元/月', 'indicators[5].level3': '支出', 'indicators[5].description': '支出' },
          COST,
        ),
      ],
      pass: [
        good(COST),
        // A cap rounded to whole yuan: 6,717 x 23 = 154,491.
        one({ [COST]: '≤6717元', 'budget.total': 15.45, 'budget.fiscal': 15.45, 'budget.other': 0 }, COST),
      ],
    },
    'cost-cap-loose': {
      fail: [
        one({ [COST]: '≤24000元', 'budget.total': 15.45, 'budget.fiscal': 15.45, 'budget.other': 0 }, COST),
      ],
      pass: [
        good(COST),
        set(
          { limits: { capSlack: 300 } },
          one({ [COST]: '≤24000元', 'budget.total': 15.45, 'budget.fiscal': 15.45, 'budget.other': 0 }, COST),
        ),
      ],
    },
    'cost-caps-together': {
      fail: [several(COST, { name: '村级转移支付' }, { name: '2023年未拨付村级转移支付' })],
      pass: [several(COST, { name: '村级转移支付' }, { name: '行政村办公经费' })],
    },
    'villages-too-many': {
      fail: [set({ villages: 23 }, one({ [VILLAGES]: '≥24个' }))],
      pass: [set({ villages: 23 }, good(VILLAGES)), set({ villages: 23 }, one({ [TIMES]: '≥30次' }))],
    },
    'villages-too-few': {
      fail: [set({ villages: 23 }, one({ [VILLAGES]: '≥22个' }))],
      pass: [
        set({ villages: 23 }, good(VILLAGES)),
        set({ villages: 23 }, one({ [VILLAGES]: '≥5个', 'indicators[0].level3': '重点村数' }, VILLAGES)),
      ],
    },
    'villages-in-text': {
      fail: [set({ villages: 23 }, one({ purpose: '拨付22个行政村运转经费，用于村级组织日常支出。' }))],
      pass: [set({ villages: 23 }, one({ purpose: '拨付23个行政村运转经费，用于村级组织日常支出。' }))],
    },
    'counts-differ': {
      fail: [
        {
          document: only(
            table({ name: '高龄老人补贴', 'indicators[0].target': '≥80人' }, 'personal-subsidies', 1),
            table({ name: '高龄老人补助', 'indicators[0].target': '≥90人' }, 'personal-subsidies', 2),
          ),
          field: 'indicators[0].target',
        },
      ],
      pass: [several('indicators[0].target', { name: '高龄老人补贴' }, { name: '统计经费' })],
    },
    'date-not-real': {
      fail: [one({ [DEADLINE]: '2024年2月30日' }), one({ [DEADLINE]: '2024年6月31日前' })],
      pass: [one({ [DEADLINE]: '2024年2月29日' })],
    },
    'date-outside-year': {
      fail: [one({ [DEADLINE]: '2023年12月31日' }), one({ [DEADLINE]: '2025年1月5日' })],
      pass: [one({ [DEADLINE]: '2024年12月31日' })],
    },
    'date-format': {
      fail: [one({ [DEADLINE]: '2024-12-20' }), one({ [DEADLINE]: '2024.12.20' })],
      pass: [good(DEADLINE)],
    },
    'timeliness-without-date': {
      fail: [one({ [DEADLINE]: '及时' }), one({ [DEADLINE]: '优' })],
      pass: [one({ [DEADLINE]: '≤15天' }), one({ [DEADLINE]: '2024年12月底前' })],
    },
    'date-vague': {
      fail: [one({ [DEADLINE]: '2024年12月底前' })],
      pass: [good(DEADLINE), one({ [DEADLINE]: '12月31日前' }), one({ [DEADLINE]: '2024年12月31日前' })],
    },
    'date-after-spending': {
      fail: [changed((t) => ({ ...t, plan: [25, 50, 100, 100] }), DEADLINE)],
      pass: [good(DEADLINE)],
    },
    'text-date-not-real': {
      fail: [one({ 'goals[0]': '1. 2024年11月31日前拨付到位。' })],
      pass: [one({ 'goals[0]': '1. 2024年11月30日前拨付到位。' })],
    },
    'text-year': {
      fail: [
        one({ 'goals[0]': '1. 2023年底前分四批拨付到位。' }),
        one({ 'goals[0]': '1. 2025年分四批将经费拨至各行政村，比例合规，自行核对。' }),
      ],
      pass: [
        one({ 'goals[0]': '1. 较2023年提高5个百分点。' }),
        one({ 'goals[0]': '1. 自2023年起连续实施。' }),
        one({ 'goals[0]': '1. 2022至2023年的欠款结清。' }),
        one({ 'goals[0]': '1. 比２０２３年多拨一成。' }),
        good('goals[0]'),
      ],
    },
    'text-too-long': { fail: [one({ purpose: '村级办公支出'.repeat(90) })], pass: [good('purpose')] },
    'text-like-formula': {
      fail: [one({ purpose: '=用于村级办公' }), one({ purpose: '@村级办公' })],
      pass: [good('purpose')],
    },
    'text-placeholder': {
      fail: [one({ purpose: '用于XX村办公支出' }), one({ purpose: '待定' })],
      pass: [good('purpose'), one({ purpose: '购置A4打印纸3×5箱' })],
    },
    'stray-blanks': {
      fail: [one({ purpose: '用于办公 、培训等村级支出。' }), one({ purpose: '用于办公   培训' })],
      pass: [one({ purpose: '用于 A4 纸' })],
    },
    'stray-tabs': { fail: [one({ purpose: '用于办公\t培训' })], pass: [good('purpose')] },
    'half-width-punctuation': {
      fail: [one({ purpose: '用于办公,培训等' })],
      pass: [one({ purpose: '每月1,000元' })],
    },
    'doubled-punctuation': { fail: [one({ purpose: '用于办公，，培训等' })], pass: [good('purpose')] },
    'quotes-unbalanced': {
      fail: [one({ purpose: '落实“四个民主要求' })],
      pass: [one({ purpose: '落实“四个民主”要求' })],
    },
    'text-empty-phrase': {
      fail: [one({ 'goals[1]': '2. 确保工作顺利开展，促进社会稳定。' })],
      pass: [good('goals[1]')],
    },
    'stray-quotes': {
      fail: [read('purpose', '"用于村级组织办公\t"', { purpose: '用于村级组织办公' })],
      pass: [read('purpose', '落实"一事一议"制度', { purpose: '落实"一事一议"制度' })],
    },
    'left-over-text': {
      fail: [
        several(
          'purpose',
          { name: '统计专项业务经费', purpose: '用于征兵工作的宣传和体检。' },
          { name: '征兵工作经费', purpose: '用于征兵工作的宣传和体检。' },
        ),
      ],
      pass: [
        several(
          'purpose',
          { name: '统计专项业务经费', purpose: '用于统计工作的报表印刷。' },
          { name: '征兵工作经费' },
        ),
        several(
          'purpose',
          { name: '统计经费', purpose: '用于统计工作，兼顾征兵工作的人口核对。' },
          { name: '征兵工作经费' },
        ),
      ],
    },
    'text-shared': {
      fail: [
        several(
          'purpose',
          { name: '统计经费', purpose: '用于开展各类调查的印刷和交通支出。' },
          { name: '普法经费', purpose: '用于开展各类调查的印刷和交通支出。' },
        ),
      ],
      pass: [several('purpose', { name: '村级转移支付' }, { name: '2022年村级转移支付' })],
    },
    'goal-repeats-purpose': {
      fail: [
        one(
          { purpose: '用于村级组织办公和培训支出。', 'goals[0]': '1. 用于村级组织办公和培训支出' },
          'goals[0]',
        ),
      ],
      pass: [good('goals[0]')],
    },
    'goal-numbering': {
      fail: [one({ 'goals[1]': '3. 各村经费收支按季公开，合规率100%。' })],
      pass: [good('goals[1]')],
    },
    'overall-missing': {
      fail: [department({ overall: null }, 'overall')],
      pass: [department({}, 'overall')],
    },
    'sub-goal-numbering': {
      fail: [subGoal(1, { no: 3 }, 'no'), subGoal(1, { no: 1 }, 'no')],
      pass: [department({}, 'subGoals[1].no')],
    },
    'sub-goal-duplicate': {
      fail: [subGoal(1, { name: '村级运转' }, 'name')],
      pass: [department({}, 'subGoals[1].name')],
    },
    'sub-goal-incomplete': {
      fail: [subGoal(0, { goal: null }, 'goal'), subGoal(0, { indicator: null }, 'indicator')],
      pass: [department({}, 'subGoals[0].goal')],
    },
    'sub-goal-not-quantified': {
      fail: [subGoal(0, { indicator: '及时拨付到位。' }, 'indicator')],
      pass: [subGoal(0, { indicator: '会议不少于三次。' }, 'indicator')],
    },
    'sub-goal-percentage': {
      fail: [subGoal(0, { indicator: '拨付率大于等于150%。' }, 'indicator')],
      pass: [subGoal(0, { indicator: '产值增长150%。' }, 'indicator')],
    },
    'sub-goal-quotes': {
      fail: [subGoal(0, { goal: '实行“四个民主"。' }, 'goal')],
      pass: [subGoal(0, { goal: '实行“四个民主”。' }, 'goal')],
    },
    'department-agency-differs': {
      fail: [department({ agency: '丰润区石各庄镇人民政府' }, 'agency')],
      pass: [department({}, 'agency'), department({ agency: '唐山市丰润区沙流河镇人民政府' }, 'agency')],
    },
    'project-uncovered': {
      fail: [department({}, 'subGoals[0].name', { name: '征兵工作经费' })],
      pass: [department({}, 'subGoals[0].name', { name: '村级转移支付' })],
    },
  };
