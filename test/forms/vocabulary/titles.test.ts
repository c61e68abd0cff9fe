import {
  isFormTitle,
  isPageNumber,
  nameInTitle,
  titleTraits,
  yearInTitle,
  yearLine,
} from '../../../src/forms/vocabulary/titles';
import { splitGoals } from '../../../src/forms/reader/goals-text';

test.each([
  ['项目绩效目标表', true],
  ['2025年度项目支出绩效目标申报表', true],
  ['绩效目标批复表（2023年度）', true],
  ['部门整体支出绩效自评表', true],
  ['绩效监控表(古桥)', true],
  ['绩效目标运行监控情况表', true],
  ['绩 效 目 标 表', true],
  ['绩效目标', false],
  ['绩效表', false],
  ['绩效目标表说明', false],
  ['预算收支总表', false],
  [`${'项目'.repeat(60)}绩效目标表`, false],
])('%s is a title: %s', (text, is) => {
  expect(isFormTitle(text)).toBe(is);
});

test.each([
  ['（2024年度）', 2024],
  ['( 2019 年度)', 2019],
  ['[2025年]', 2025],
  ['2024年', 2024],
  ['2024年度', 2024],
  ['2024度', 2024],
  ['1999年度', 1999],
  ['2024', null],
  ['1824年度', null],
  ['2024年度预算', null],
  ['二〇二四年度', null],
  ['（2024年度）                         ', null],
])('%j is the year %s', (text, year) => {
  expect(yearLine(text)).toBe(year);
});

test.each([
  ['2025年度项目绩效目标表', null, 2025],
  ['某县2026年绩效目标表', null, 2026],
  ['2024年汛期保洁绩效目标表', '2024年汛期保洁', null],
  ['2025年2024年汛期保洁绩效目标表', '2024年汛期保洁', 2025],
  ['12024年绩效目标表', null, null],
  ['项目绩效目标表', null, null],
])('%s of the project %s names the year %s', (title, name, year) => {
  expect(yearInTitle(title, name)).toBe(year);
});

test.each([
  ['部门整体支出绩效目标表', { isDepartment: true, isEvaluation: false, isMonitoring: false }],
  ['单位整体绩效自评表', { isDepartment: true, isEvaluation: true, isMonitoring: false }],
  ['项目支出绩效评价表', { isDepartment: false, isEvaluation: true, isMonitoring: false }],
  ['项目支出绩效监控表', { isDepartment: false, isEvaluation: false, isMonitoring: true }],
  ['项目绩效目标表', { isDepartment: false, isEvaluation: false, isMonitoring: false }],
])('%s', (title, traits) => {
  expect(titleTraits(title)).toEqual(traits);
});

test.each([
  ['“智慧养老”平台运维项目绩效目标表', '“智慧养老”平台运维项目'],
  ['智慧养老项目支出绩效目标表', '智慧养老项目'],
  ['附件1：2025年河道保洁补助资金绩效目标表', '河道保洁补助资金'],
  ['附件2 2025年河道保洁补助资金绩效目标表', '河道保洁补助资金'],
  ['附件2-1：河道保洁补助资金绩效目标表', '河道保洁补助资金'],
  ['3.某县2025年度河道保洁工程绩效目标申报表', '河道保洁工程'],
  ['路灯项目绩效目标表', null],
  ['水利局项目绩效目标表', null],
  ['河道保洁绩效目标表', null],
  ['部门预算项目支出绩效目标表', null],
  ['区域重点专项资金绩效目标表', null],
])('%s names the project %s', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});

test.each([
  ['- 3 -', true],
  ['- ３ -', true],
  ['第１２页', true],
  ['—12—', true],
  ['第 3 页', true],
  ['第3页 共 12 页', true],
  ['3', false],
  ['第3章', false],
  ['- 3', false],
  ['第3页说明', false],
  ['见第3页', false],
])('%s is a page number: %s', (text, is) => {
  expect(isPageNumber(text)).toBe(is);
});

describe('several goals in one cell', () => {
  test.each<[string, readonly string[]]>([
    ['河道整洁。', ['河道整洁。']],
    ['河道整洁。\n水质达标。', ['河道整洁。\n水质达标。']],
    ['1.河道整洁。\n2.水质达标。', ['1.河道整洁。', '2.水质达标。']],
    [
      '目标1：河道整洁。\n目标2：水质达标，\n每月检测。',
      ['目标1：河道整洁。', '目标2：水质达标，\n每月检测。'],
    ],
    ['全年目标：\n（1）河道整洁。', ['全年目标：', '（1）河道整洁。']],
    ['1.河道整洁。\n\n2.水质达标。', ['1.河道整洁。', '2.水质达标。']],
    ['', []],
  ])('%j', (text, goals) => {
    expect(splitGoals(text)).toEqual(goals);
  });

  test('in one line, where line breaks became blanks: only of a copy of a page', () => {
    const text = '目标1：河道整洁。 目标2：水质达标。 3.5公里畅通。';
    expect(splitGoals(text, true)).toEqual(['目标1：河道整洁。', '目标2：水质达标。 3.5公里畅通。']);
    expect(splitGoals(text)).toEqual([text]);
    expect(splitGoals('1、整洁； 2、达标； （3）畅通。', true)).toEqual([
      '1、整洁；',
      '2、达标；',
      '（3）畅通。',
    ]);
  });
});
