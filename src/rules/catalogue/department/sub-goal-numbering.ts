import { NOT_APPLICABLE, type DepartmentRule, type Problem } from '../../rule';
import { SOURCES } from '../../support/sources';
import { subGoalPath } from '../../support/text-places';

export const subGoalNumbering: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-numbering',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '分项目标编号不连续', 'en-US': 'Numbers of sub-goals' },
  message: {
    'zh-CN': '分项目标的编号是{found}，按顺序应为{expected}。',
    'en-US': 'The sub-goal is numbered {found}; in order it should be {expected}.',
  },
  why: {
    'zh-CN': '编号缺漏或重复，看起来像漏了或多了一项。',
    'en-US': 'A gap or a double number looks as if one were missing or there twice.',
  },
  source: SOURCES.form,
  check({ subGoals }) {
    if (subGoals.length === 0) return NOT_APPLICABLE;
    return subGoals.flatMap(({ no }, index): Problem[] => {
      if (no === index + 1) return [];
      const field = subGoalPath(index, 'no');
      return [
        {
          field,
          values: { found: no ?? '—', expected: index + 1 },
          fix: { field, value: index + 1 },
        },
      ];
    });
  },
};
