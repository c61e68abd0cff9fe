import { NOT_APPLICABLE, type IndicatorRule } from '../../rule';
import { requiredCell } from '../../support/required-cell';
import { indicatorPath } from '../../support/text-places';

const required = requiredCell(
  'level1-empty',
  'level1',
  'error',
  { 'zh-CN': '一级指标', 'en-US': 'Level 1' },
  {
    'zh-CN': '不写一级指标就不知道它属于产出、效益还是满意度，汇总和评分都按一级指标进行。',
    'en-US':
      'Without level 1 nobody knows whether it is an output, a benefit or satisfaction, by which tables are summed up and scored.',
  },
);

export const level1Empty: IndicatorRule = {
  ...required,
  // A fresh table states it.
  isToDo: false,
  check(indicator, project, settings) {
    const { cells } = project.table.origin;
    // A table without a column for it does not lack it in a row.
    const hasColumn = cells.size === 0 || cells.has(indicatorPath(indicator.index, 'level1'));
    return hasColumn ? required.check(indicator, project, settings) : NOT_APPLICABLE;
  },
};
