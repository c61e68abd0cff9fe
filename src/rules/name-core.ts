import { memo } from './memo';

/** Words that names of projects share and that say nothing of what the project is about. */
const GENERIC_END =
  /(?:绩效目标表|项目|专项|资金|经费|费用|费|补助|补贴|拨款|支出|工作|业务|任务|活动|服务|管理|运行|运转|保障|配套|其他)$/;
const GENERIC_START =
  /^(?:关于|未拨付|结转|上年|本年|年度|提前下达|下达|中央|省级|市级|区级|县级|本级|安排|拨付|用于)/;

/** Activities that any project may have in its texts: a name made of them alone marks nothing out. */
const COMMONPLACE = new Set(
  '办公 日常 日常办公 公用 运转 培训 会议 宣传 维修 维护 设备 采购 购置 差旅 人员 机关 办公用品 信息化 印刷 水电 取暖 工资 福利 车辆 劳务 咨询 审计 检查 调研 建设 宣传动员 购买 信息 日常运行'.split(
    ' ',
  ),
);

/** Shorter ends are left on the name, so that something remains of it. */
const SHORTEST = 2;

/**
 * What the name of a project is about: `2022年未拨付村级转移支付` gives 村级转移支付, `征兵工作经费` 征兵. Empty when
 * nothing particular is left.
 */
export const nameCore: (name: string) => string = memo((name) => {
  let core = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[(（【[].*?[)）】\]]/g, '')
    .replace(/(?:20)?\d{2}年度?/g, '');
  for (;;) {
    const shorter = core.replace(GENERIC_START, '');
    const next = shorter.replace(GENERIC_END, '');
    const kept = next.length >= SHORTEST ? next : shorter.length >= SHORTEST ? shorter : core;
    if (kept === core) break;
    core = kept;
  }
  if (/\d/.test(core) || !/^\p{Script=Han}{2,}$/u.test(core)) return '';
  return core;
});

/** Whether a core is so common that its words in another project's text mean nothing. */
export function isCommonplace(core: string): boolean {
  return COMMONPLACE.has(core) || core.length < SHORTEST;
}

/** Whether two cores speak of the same: one holds the other, or they share two neighbouring characters. */
export function areRelated(first: string, second: string): boolean {
  if (first === '' || second === '') return false;
  for (let index = 0; index + 2 <= first.length; index += 1) {
    if (second.includes(first.slice(index, index + 2))) return true;
  }
  return false;
}
