import { isFootLabel, isNote, SUM_LABELS } from '../../../src/forms/vocabulary/endings';
import {
  BLOCK_LABELS,
  GOAL_LABELS,
  INDICATOR_BLOCKS,
  ITEM_AMOUNT,
  ITEM_COLUMNS,
} from '../../../src/forms/vocabulary/goal-labels';
import { AGENCY_LABELS, DEPARTMENT_LABELS, HEAD_LABELS } from '../../../src/forms/vocabulary/head-labels';
import { headingOf } from '../../../src/forms/vocabulary/headings';
import {
  INDICATOR_COLUMNS,
  PROSPECT_COLUMNS,
  REASONS,
} from '../../../src/forms/vocabulary/indicator-columns';
import {
  BREAKDOWN_LABELS,
  EXECUTION_COLUMNS,
  MONEY_LABELS,
} from '../../../src/forms/vocabulary/money-labels';
import { isFormTitle, yearInTitle, yearLine } from '../../../src/forms/vocabulary/titles';
import { meaningOf, planMonth } from '../../../src/forms/vocabulary/vocabulary';
import { COMPOSED_LABELS, WORDS_OF_FORMS } from './words-of-forms';

/** Field of a meaning, its value, and the words that mean it, as the independent list has them. */
const CASES = Object.entries(WORDS_OF_FORMS).flatMap(([entry, words]) => {
  const [key, value] = entry.split(' ') as [string, string];
  return words.split(' ').map((word) => [word, key, value] as const);
});
/** Numbers and truths are written as texts there. */
const valueIn = (text: string, key: string) => {
  const value = meaningOf(text)?.[key as 'field'] as unknown;
  return value === undefined ? undefined : String(value);
};

test.each(CASES)('%s is found as %s %s, however it is spaced and marked', (word, key, value) => {
  for (const written of [
    word,
    `${word}：`,
    `*${word}`,
    word.split('').join(' '),
    word.split('').join('\n'),
    `${word}（一）`,
  ]) {
    expect([written, valueIn(written, key)]).toEqual([written, value]);
  }
});

test('the vocabulary has these words and no others', () => {
  const lists = (record: Readonly<Record<string, readonly string[]>>, key: string) =>
    Object.entries(record).map(([value, words]) => [`${key} ${value}`, words.join(' ')] as const);
  const each = (words: readonly string[], key: string) =>
    words.map((word) => [`${key} ${word}`, word] as const);
  expect(
    Object.fromEntries([
      ...lists(HEAD_LABELS, 'field'),
      ...AGENCY_LABELS.map((words, rank) => [`agency ${rank}`, words.join(' ')] as const),
      ['isDepartment true', [...DEPARTMENT_LABELS].join(' ')],
      ...lists(MONEY_LABELS, 'money'),
      ...lists(EXECUTION_COLUMNS, 'execution'),
      ['isBreakdown true', [...BREAKDOWN_LABELS].join(' ')],
      ...lists(GOAL_LABELS, 'goals'),
      ...lists(BLOCK_LABELS, 'block'),
      ...lists(INDICATOR_BLOCKS, 'scope'),
      ['item other', ITEM_COLUMNS.join(' ')],
      ['item amount', [...ITEM_AMOUNT].join(' ')],
      ...lists(INDICATOR_COLUMNS, 'column'),
      ...each(PROSPECT_COLUMNS, 'prospect'),
      ...each(REASONS, 'reason'),
      ['isSum true', SUM_LABELS.join(' ')],
    ]),
  ).toEqual(WORDS_OF_FORMS);
});

/** The labels of a template: each word of its braces, with the first of the others. */
function labelsOf(template: string): string[] {
  const parts = template
    .split(/[{}]/)
    .map((part, at) => (at % 2 === 1 ? part.split(' ').map((word) => (word === '_' ? '' : word)) : [part]));
  return parts.flatMap((words, at) =>
    words.map((word) => parts.map((others, other) => (other === at ? word : (others[0] ?? ''))).join('')),
  );
}

test.each(COMPOSED_LABELS)('labels that are put together as %s are %s %s', (template, key, value) => {
  const labels = [...new Set(labelsOf(template))];
  expect(labels.filter((label) => valueIn(label, key) !== value)).toEqual([]);
});

test('a seal behind the label of an agency is no part of it', () => {
  for (const [word, key, rank] of CASES.filter(([, name]) => name === 'agency'))
    expect([word, valueIn(`${word}（盖章）：`, key)]).toEqual([word, rank]);
});

test.each([
  ['其中：财政    资金', 'money', 'fiscal'],
  ['1.其中：财政拨款', 'money', 'fiscal'],
  ['其中：①财政拨款', 'money', 'fiscal'],
  ['②上年结转', 'money', 'carried'],
  ['⑴ 其他资金', 'money', 'other'],
  ['资金总额（①+②+③）', 'money', 'total'],
  ['预算数（万元）', 'money', 'total'],
  ['年度(/项目)指标值', 'column', 'target'],
  ['分值权重（90）', 'column', 'weight'],
  ['主管部门(及代码)', 'field', 'supervisor'],
  ['1-7月完成情况', 'column', 'actual'],
  ['1—6月执行数', 'execution', 'executed'],
  ['全年执行数(B)', 'execution', 'executed'],
  ['年度绩效目标1(40分)', 'goals', 'year'],
  ['评(扣)分标准', 'column', 'scoringRule'],
  ['一、项目概况', 'field', 'other'],
])('%s is %s %s', (text, key, value) => expect(meaningOf(text)?.[key as 'field']).toBe(value));

test.each([
  ['政策资金总额（万元）', 'money', 'total'],
  ['本年度预算安排数', 'money', 'total'],
  ['部门预算支出合计', 'money', 'total'],
  ['项目实施期预算总额', 'money', 'whole'],
  ['工程总概算', 'money', 'whole'],
  ['竣工总决算', 'money', undefined],
  ['省级财政补助资金', 'money', 'part'],
  ['地方政府专项债券资金', 'money', 'part'],
  ['当年一般公共预算财政拨款', 'money', 'fiscal'],
  ['2026年指标值', 'column', 'target'],
  ['绩效目标值内容', 'column', undefined],
  ['绩效指标性质', 'column', 'comparator'],
  ['绩效度量单位', 'column', 'unit'],
  ['三级指标分值', 'column', 'weight'],
  ['二级指标权重', 'column', 'remark'],
  ['扣分原因及下一步改进措施', 'column', 'reason'],
  ['全年实际达到值', 'column', 'actual'],
  ['全年预计完成值', 'column', 'remark'],
  ['指标值设定依据说明', 'column', 'basis'],
  ['评价标准', 'column', 'scoringRule'],
  ['去年完成值', 'column', 'previous'],
  ['业务主管单位名称及代码', 'field', 'supervisor'],
  ['专项资金（项目）名称', 'field', 'name'],
  ['项目编码和项目名称', 'field', 'name'],
  ['预算项目代码', 'field', 'code'],
  ['项目建设期限', 'field', 'period'],
  ['项目具体实施单位', 'agency', 0],
  ['项目申报单位', 'agency', 4],
  ['部门整体支出年度绩效目标', 'goals', 'year'],
  ['政策实施期绩效目标', 'goals', 'longTerm'],
  ['整体支出绩效目标', 'goals', 'any'],
  ['年度绩效目标实现情况说明', 'goals', 'actual'],
  ['部门整体年度绩效指标', 'scope', 'year'],
  ['政策资金安排情况', 'block', 'money'],
  ['本年度重点工作任务', 'block', 'tasks'],
  ['全年实际支出数', 'execution', 'executed'],
  ['预算支付进度', 'execution', 'rate'],
  ['调整后的预算数', 'execution', 'budget'],
])('%s, put together from words of the forms, is %s %s', (text, key, value) =>
  expect(meaningOf(text)?.[key as 'field']).toBe(value),
);

test.each([
  '年度预算资金下达后三日内拨付的金额',
  '完成年度目标',
  '项目负责单位应当及时申报绩效目标',
  '超过预算金额',
  '资金支付及时率',
  '按年度预算数额',
  '使用单位满意度',
  '专项资金使用合规率',
  '',
  '（万元）',
  '村级转移支付',
  '用于村级办公',
  '目标1：按时发放',
  '预算数不得超过三十万元',
  '项目名称以批复为准',
  '指标值为全年累计数据的平均数值',
  '项目名称'.repeat(20),
])('%j is no label', (text) => expect(meaningOf(text)).toBeNull());

test.each([
  ...[
    '填表人',
    '填报人',
    '制表人',
    '编制人',
    '经办人',
    '审核人',
    '复核人',
    '联系人',
    '电话',
    '填表日期',
    '填报时间',
  ],
  ...['填表时间', '日期', '公章', '负责人', '单位主要负责人', '部门负责人签章', '科室负责人签名', '分管领导'],
  ...['主管领导签字', '主管部门审批意见', '专家评审意见', '单位盖章', '经办人签章'],
  '项目负责人',
  '财务负责人',
  '联系电话',
  '填报日期',
  '单位公章',
  '财政部门审核意见',
  '单位负责人签字',
])('%s stands below a table', (text) => expect(isFootLabel(text)).toBe(true));
test.each([
  '培训负责人数',
  '意见箱',
  '工作意见',
  '人',
  '负责',
  '审核人数',
  '领导签字笔',
  '保障日期内供水',
  '电话费补贴',
])('%s does not', (text) => expect(isFootLabel(text)).toBe(false));
test.each([
  ['注：一式三份', true],
  ['备注：无', true],
  ['说明1、一式三份', true],
  ['填表说明.按实填写', true],
  ['填报说明：按实填写', true],
  ['注意事项:按实填写', true],
  ['注2:一式三份', true],
  ['见备注：无', false],
  ['备注', false],
  ['注册企业数', false],
  ['说明会次数', false],
])('%s is a note: %s', (text, is) => expect(isNote(text)).toBe(is));

test.each([
  '1.村级转移支付绩效目标表',
  '项目支出绩效目标申报表',
  '项目绩效目标批复表（2024年度）',
  '项目支出绩效自评表',
  '黄桥市项目支出绩效监控表(古桥)',
  '部门整体支出绩效目标自评情况表',
])('%s is a title', (text) => expect(isFormTitle(text)).toBe(true));
test.each(['部门预算收支总表', '绩效目标', '填报绩效目标表的说明', '绩效工资发放表', '表'])(
  '%s is none',
  (text) => expect(isFormTitle(text)).toBe(false),
);

test.each([
  ['（2024年度）', 2024],
  ['( 2019 年度)', 2019],
  ['2025年', 2025],
  ['2024年12月', null],
  ['第2024号', null],
  ['某镇2024年度', null],
])('%j under a title is the year %s', (text, year) => expect(yearLine(text)).toBe(year));

test('the year of a title is no part of the name of the project', () => {
  expect(yearInTitle('2.2022年乡镇经费绩效目标表', '2022年乡镇经费')).toBeNull();
  expect(yearInTitle('2023年项目支出绩效目标申报表', '2022年乡镇经费')).toBe(2023);
  expect(yearInTitle('某市2022年市直部门项目绩效目标表', null)).toBe(2022);
});

test.each([
  ['一、总体绩效目标', 'overall'],
  ['（二）分项绩效目标：', 'subGoals'],
  ['三、工作保障措施', 'measures'],
  ['保障措施', 'measures'],
  ['第十二部分实现绩效目标的保障措施', 'measures'],
  ['部门总体绩效目标', 'overall'],
  ['第二部分', 'structure'],
  ['目录', 'structure'],
  ['二、部门整体绩效目标', 'structure'],
  ['部门预算绩效目标', 'structure'],
  ['预算项目绩效目标', 'structure'],
  ['部门预算项目绩效目标', 'structure'],
  ['项目 绩效目标：', 'structure'],
  ['', null],
  ['：', null],
  ['1、总体绩效目标', null],
  ['总体绩效目标是保障运转', null],
  ['绩效目标', null],
])('%s is the heading %s', (text, heading) => expect(headingOf(text)).toBe(heading));

test.each([
  ['3月底', 3],
  ['截至10月末', 10],
  ['13月底', null],
  ['3月', 3],
  ['3个月', null],
  ['至 6 月底：', 6],
  ['12月底前', 12],
  ['１月末', 1],
  ['0月底', null],
  ['截至2023年10月底', null],
  ['约3月底', null],
  ['3月底左右', null],
])('%s is the month %s', (text, month) => expect(planMonth(text)).toBe(month));

test.each([
  ['总体目标', 'any'],
  ['总体目标（2024年）', 'any'],
  ['总体目标（2024年—2026年）', 'longTerm'],
  ['绩效目标（2024-2026年）', 'longTerm'],
  ['绩效目标（2024年至2026年）：', 'longTerm'],
  ['年度目标（2024年—2026年）', 'year'],
  ['实施期目标（2024年—2026年）', 'longTerm'],
])('%s is of the time %s', (label, time) => {
  expect(meaningOf(label)?.goals).toBe(time);
});
