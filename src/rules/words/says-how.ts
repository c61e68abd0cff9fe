/**
 * Words before a figure that say what is done with it, so that it is clear how more or less is scored: what is to be done
 * is reached or not (`完成5场活动`), and a budget is a limit (`年度预算220万元`).
 */
export const SAYS_HOW = [
  '完成',
  '举办',
  '举行',
  '开展',
  '组织',
  '召开',
  '实施',
  '新建',
  '建成',
  '建设',
  '改建',
  '修建',
  '新增',
  '购置',
  '采购',
  '发放',
  '培训',
  '印制',
  '印发',
  '预算',
  '限额',
] as const;
