/** Words that tell a time without naming the day. */
export const TIME_WORDS = [
  '年底',
  '年末',
  '年内',
  '季度',
  '上半年',
  '下半年',
  '当年',
  '当月',
  '当天',
] as const;
