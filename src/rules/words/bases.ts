/** How the name of a basis ends, as the choices of the form have it. */
export const ENDS_OF_BASES = [
  '标准',
  '需要',
  '指标',
  '计划',
  '安排',
  '预算',
  '水平',
  '依据',
  '问卷',
] as const;
