import { PASSED, NOT_APPLICABLE, type WorkbookRule } from '../../rule';
import { SOURCES } from '../../support/sources';

export const summaryOutdated: WorkbookRule = {
  scope: 'workbook',
  id: 'summary-outdated',
  family: 'form',
  severity: 'warning',
  title: { 'zh-CN': '汇总表不是最新', 'en-US': 'Summary is out of date' },
  message: {
    'zh-CN':
      '汇总表列出{listed}个项目、合计{shown}万元；工作簿现有{projects}个项目、合计{total}万元，或项目名称、编码已改。请刷新汇总表。',
    'en-US':
      'The summary lists {listed} {listed:project|projects} and a total of {shown} (10,000 yuan); the workbook has {projects} and {total}, or projects are called otherwise by now. Refresh the summary.',
  },
  why: {
    'zh-CN': '新增、删除、复制项目表或改名之后，汇总表要刷新才包括它们；报出去的汇总与各表不符会被退回。',
    'en-US':
      'Tables that were added, deleted, copied or renamed are in the summary only when it is refreshed; one that disagrees with its tables is sent back.',
  },
  source: SOURCES.review,
  check({ projects, outdatedSummary: outdated }) {
    if (outdated === undefined) return projects.length === 0 ? NOT_APPLICABLE : PASSED;
    const { listed, shown, total } = outdated;
    return [
      {
        field: 'summary.total',
        values: { listed, projects: outdated.projects, shown: shown ?? '—', total },
      },
    ];
  },
};
