import type { LocalText } from '../../locale/locale';

/** Where rules come from; a rule quotes one of these. */
export const SOURCES = {
  form: {
    'zh-CN': '项目绩效目标表的格式与填报要求',
    'en-US': 'The official project target form and how it is filled in',
  },
  goals2015: {
    'zh-CN': '财预〔2015〕88号《中央部门预算绩效目标管理办法》',
    'en-US': '财预〔2015〕88号, management of budget performance targets of central departments',
  },
  core2021: {
    'zh-CN': '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
    'en-US': '财预〔2021〕101号, guide to core indicators of project spending and their values (trial)',
  },
  evaluation2020: {
    'zh-CN': '财预〔2020〕10号《项目支出绩效评价管理办法》',
    'en-US': '财预〔2020〕10号, evaluation of project spending',
  },
  monitoring2019: {
    'zh-CN': '财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》',
    'en-US': '财预〔2019〕136号, monitoring of budget performance (provisional)',
  },
  review: {
    'zh-CN': '财政部门审核中的常见退回原因',
    'en-US': 'What reviewers at finance bureaus commonly send back',
  },
  codes: {
    'zh-CN': '预算项目编码的构成（区划6位、年度2位、类别字母、12位流水）',
    'en-US': 'The make-up of budget project codes (region 6, year 2, a letter, 12 characters)',
  },
} satisfies Record<string, LocalText>;
