/** What follows a short subject when a text really speaks of it: 征兵工作, not 宣传动员. */
export const AFTER_SUBJECT = [
  '工作',
  '任务',
  '业务',
  '经费',
  '项目',
  '活动',
  '事务',
  '资金',
  '补助',
  '补贴',
] as const;

/** What follows a subject when a regulation of that name is quoted. */
export const REGULATIONS = ['办法', '制度', '规定', '文件', '政策', '标准', '要求', '方案', '规划'] as const;
