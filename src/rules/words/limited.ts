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

/** Units of what is kept below a limit by its nature: temperatures, noise, what water and air hold, how long one waits. */
export const LIMITED_UNITS =
  /^(?:[℃°]|摄氏度|dB|分贝|(?:m|μ|u)?g\/|毫克\/|微克\/|NTU|ms|毫秒|秒|s$|分钟|min|小时|h$)/i;
