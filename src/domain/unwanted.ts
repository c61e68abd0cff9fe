import { hasWord } from './has-word';
import { level2Of } from './indicator-levels';
import type { Indicator } from './indicator';
import { memo } from './memo';

/** Words for what an office wants little of, so that an upper limit is right. */
const UNWANTED = [
  '差错',
  '错误',
  '失误',
  '误差',
  '偏差',
  '投诉',
  '争议',
  '事故',
  '安全事件',
  '伤亡',
  '死亡',
  '拖欠',
  '欠款',
  '欠薪',
  '违规',
  '违法',
  '违纪',
  '违建',
  '上访',
  '缺陷',
  '漏报',
  '迟报',
  '错发',
  '流失',
  '返工',
  '返贫',
  '延误',
  '超支',
  '闲置',
  '空置',
  '损失',
  '损耗',
  '变质',
  '霉变',
  '破损',
  '能耗',
  '排放',
  '污染',
  '等待',
  '发案',
  '案发',
  '退回',
  '故障',
  '逾期',
  '结余',
  '结转',
  '负债',
  '债务',
  '不良',
  '不合格',
  '不满意',
  '调整次数',
] as const;

/** Words for what is done about it: of that an office wants much, however bad the thing itself is. */
const REMEDIES = [
  '整改',
  '处理',
  '处置',
  '办结',
  '修复',
  '化解',
  '查处',
  '拆除',
  '下降',
  '降低',
  '减少',
  '控制',
  '解决',
  '调解',
  '清理',
  '清偿',
  '回复',
  '响应',
  '覆盖',
  '排查',
  '救援',
  '赔付',
  '演练',
  '核查',
  '建档',
  '节约',
  '压减',
  '达标',
  '稳控',
  '盘活',
  '消化',
  '治理',
  '整治',
  '防治',
  '防控',
  '预防',
  '监测',
  '宣传',
] as const;

const isUnwantedThing = hasWord(UNWANTED);
/** What should have been done and was not: 应保未保, 应发未发. */
const LEFT_UNDONE = /应\p{Script=Han}未\p{Script=Han}/u;
const isRemedy = hasWord(REMEDIES);
/** How much is wrong, whatever it is wrong with: 宣传内容差错率; but 降低差错率 tells how much less. */
const ERROR_RATE = /^(?!.*(?:降低|下降|减少|控制|压减)).*(?:差错|错误|失误|出错)率$/u;

/** Whether less of what the name of an indicator says is better (差错率, 投诉次数). */
export const isUnwantedName = memo(
  (name) => ERROR_RATE.test(name) || ((isUnwantedThing(name) || LEFT_UNDONE.test(name)) && !isRemedy(name)),
);

/**
 * Whether less of an indicator is better where its target has no comparator: as its 指标方向性 says (反向, 逆向, 负向), else
 * of costs, of what an office wants little of, and of a target of 0, which aims at none. Both the formulas of the self-evaluation sheet and the rule that holds
 * scores against them go by it.
 */
export function isLessBetter({ level2, level3, description, direction, target }: Indicator): boolean {
  if (direction !== null) return /^[反逆负]/.test(direction.trim());
  if ((target?.kind === 'quantity' || target?.kind === 'percentage') && target.number.eq(0)) return true;
  return level2Of(level2 ?? '')?.kind === 'cost' || isUnwantedName(level3 ?? description ?? '');
}
