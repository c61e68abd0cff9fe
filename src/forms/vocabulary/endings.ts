/** First cells of rows that add up a block; they are no indicators. */
export const SUM_LABELS: readonly string[] = [
  '总分',
  '合计',
  '总计',
  '小计',
  '总得分',
  '合计得分',
  '自评总分',
  '总分合计',
  '金额合计',
];

/** Of those, the ones that give the total score of an evaluation. */
export const TOTAL_SCORE_LABELS: ReadonlySet<string> = new Set([
  '总分',
  '总计',
  '合计',
  '总得分',
  '合计得分',
  '自评总分',
  '总分合计',
]);

/** Labels of signatures and opinions below a table. */
const FOOT =
  /^(?:填表人|填报人|制表人|编制人|经办人|审核人|复核人|联系人|联系电话|电话|填报日期|填表日期|填报时间|填表时间|日期|单位公章|公章|(?:单位|项目|财务|部门|科室)?(?:主要)?负责人(?:签字|签章|签名)?|(?:分管|主管)领导(?:签字)?|(?:申报|主管|实施|填报|编制|预算|财政|业务)(?:单位|部门|科室|处室)意见|.{0,14}(?:审核|审批|评审|初审|复审|审查|核准|批复)意见|.{0,10}(?:盖章|签字|签章))$/;

/** A note below a table: `注：`, `备注：`, `填表说明`. */
const NOTE = /^(?:注|备注|说明|填表说明|填报说明|注意事项)\d*[:：.、]/;

/** Whether a label, in the way of label-key.ts, belongs to the signatures and opinions below a table. */
export function isFootLabel(key: string): boolean {
  return key.length <= 20 && FOOT.test(key);
}

/** Whether a text is a note below a table. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}
