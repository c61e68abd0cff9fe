/** Words for what may well be limited: how long something takes, and what is kept within a limit. */
export const LIMITED = [
  '时间',
  '时长',
  '时限',
  '天数',
  '周期',
  '耗时',
  '控制率',
  '控制数',
  '控制量',
  '限额',
] as const;
