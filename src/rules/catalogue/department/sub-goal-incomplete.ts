import type { DepartmentRule, Problem } from '../../rule';
import { SOURCES } from '../../support/sources';
import { subGoalPath } from '../../support/text-places';

const PARTS = [
  ['name', { 'zh-CN': '名称', 'en-US': 'name' }],
  ['goal', { 'zh-CN': '绩效目标', 'en-US': 'goal' }],
  ['indicator', { 'zh-CN': '绩效指标', 'en-US': 'indicator' }],
] as const;

export const subGoalIncomplete: DepartmentRule = {
  scope: 'department',
  id: 'sub-goal-incomplete',
  family: 'department',
  severity: 'error',
  title: { 'zh-CN': '分项目标不完整', 'en-US': 'Sub-goal is incomplete' },
  message: {
    'zh-CN': '第{no}项分项目标没有写{part}。',
    'en-US': 'Sub-goal {no} has no {part}.',
  },
  why: {
    'zh-CN': '每个分项都要有名称、绩效目标和绩效指标。',
    'en-US': 'Each sub-goal has a name, a goal and an indicator.',
  },
  source: SOURCES.form,
  check({ subGoals }) {
    return subGoals.flatMap((subGoal, index) =>
      PARTS.filter(([field]) => subGoal[field] === null).map(([field, part]): Problem => {
        return { field: subGoalPath(index, field), values: { no: index + 1, part } };
      }),
    );
  },
};
