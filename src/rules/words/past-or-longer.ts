/** Words near a year, in usual digits, that tell of the past or of a longer period on purpose. */
export const PAST_OR_LONGER = [
  '较',
  '同比',
  '相比',
  '上年',
  '以来',
  '延续',
  '历史',
  '结转',
  '未拨付',
  '〔',
  '[',
  '文件',
  '规划',
  '五年',
] as const;
