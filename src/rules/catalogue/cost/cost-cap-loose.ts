import { compareAmounts } from '../../../domain/money';
import { NOT_APPLICABLE, PASSED, type Problem, type ProjectRule } from '../../rule';
import { arithmetic } from '../../support/cost-arithmetic';
import { short } from '../../support/decimals';
import { costCapsOf } from '../../support/cost-cap';
import { SOURCES } from '../../support/sources';
import { indicatorPath } from '../../support/text-places';

export const costCapLoose: ProjectRule = {
  scope: 'project',
  id: 'cost-cap-loose',
  family: 'cost',
  severity: 'warning',
  forms: 'all',
  title: { 'zh-CN': '成本上限起不到约束作用', 'en-US': 'Cost cap that cannot bind' },
  message: {
    'zh-CN':
      '成本上限允许{arithmetic}，高于预算{budget}元（按预算实为每份{actual}元），不可能超过，起不到约束作用。',
    'en-US':
      'The cap allows {arithmetic}, more than the budget of {budget} yuan (which makes {actual} yuan a share): it can never be broken.',
  },
  why: {
    'zh-CN': '成本指标应与预算测算一致，上限宜按预算÷数量÷次数填写。允许的余量可在设置中调整。',
    'en-US':
      'A cost target follows from the budget: budget / count / periods. The slack allowed is a setting.',
  },
  source: SOURCES.goals2015,
  limit: 'capSlack',
  check(project, settings) {
    const caps = costCapsOf(project, settings);
    const budget = project.budgetInYuan;
    if (caps.length === 0 || budget === null || budget.lte(0)) return NOT_APPLICABLE;
    if (caps.every(({ allowed }) => compareAmounts(allowed, budget) <= 0)) return PASSED;
    const limit = budget.times(1 + settings.limits.capSlack / 100);
    return caps.flatMap((cap): Problem[] => {
      const shares = cap.shares ?? 1;
      if (cap.allowed.lte(limit.plus(cap.rounding()))) return [];
      const values = {
        arithmetic: arithmetic(cap),
        budget: short(budget),
        actual: short(budget.div(shares || 1)),
      };
      return [{ field: indicatorPath(cap.index, 'target'), values }];
    });
  },
};
