import { localize } from '../../../src/locale/locale';
import { JudgedProject } from '../../../src/rules/support/judged-project';
import {
  settingWanted,
  UNKNOWN_MONEY_UNIT,
  UNKNOWN_VILLAGES,
  UNKNOWN_YEAR,
  whyUnknownBudget,
} from '../../../src/rules/support/unknowns';
import { given, read, type Given } from './given';

test('what would have to be entered, where a setting tells it', () => {
  expect(settingWanted(UNKNOWN_YEAR)).toBe('year');
  expect(settingWanted(UNKNOWN_VILLAGES)).toBe('villages');
  expect(settingWanted(UNKNOWN_MONEY_UNIT)).toBeNull();
});

describe('why the budget of a project is not known', () => {
  const why = ({ document }: Given) => {
    const project = new JudgedProject(document.projects[0]!);
    expect(project.budgetInYuan).toBeNull();
    return localize(whyUnknownBudget(project), 'zh-CN');
  };
  const EMPTY = { 'budget.total': null, 'budget.fiscal': null };

  test('nothing is filled in', () => expect(why(given(EMPTY))).toContain('预算数没有填写'));

  test('what stands there is no amount, an error, or a formula without a result', () => {
    for (const cell of [{ value: '约二十三' }, { error: '#REF!' }, { formula: 'uncalculated' as const }])
      expect(why(read({ 'budget.total': cell }, EMPTY))).toContain('预算数无法读取');
  });

  test('the table does not say its money unit', () =>
    expect(why(given({ moneyUnit: null }))).toContain('没有写明金额单位'));
});
