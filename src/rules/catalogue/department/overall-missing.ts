import { PASSED, type DepartmentRule } from '../../rule';
import { SOURCES } from '../../support/sources';

export const overallMissing: DepartmentRule = {
  scope: 'department',
  id: 'overall-missing',
  family: 'department',
  severity: 'warning',
  title: { 'zh-CN': '缺少总体绩效目标', 'en-US': 'Overall goals are missing' },
  message: {
    'zh-CN': '部门整体绩效目标中没有总体目标。',
    'en-US': 'The department states no overall goals.',
  },
  why: {
    'zh-CN': '总体目标说明部门全部资金要实现什么，分项目标由它分解而来。',
    'en-US': 'The overall goals say what all the money is for; sub-goals follow from them.',
  },
  source: SOURCES.goals2015,
  check: ({ overall }) => (overall === null ? [{ field: 'department.overall' }] : PASSED),
};
