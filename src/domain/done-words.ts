/** What is done by a time or with what is counted: 完成, 发放到位, 办结. */
const DONE =
  /(?:全部|全面|按时|如期|按期|基本)?(?:完成|完工|竣工|结束|到位|建成|发放|拨付|支付|实施|交付|验收|启动|上报|投入使用|办结|到达|送达|答复|回复|响应|处置|处理|修复|反馈|报送|公开|公示|受理|审核|审批|整改)(?:到位|完毕|完成|支付|拨付|发放|验收|交付|建设|工作)?$/;

/** A text without the words at its end that say what is done: `12月底前发放到位` gives `12月底前`. */
export function withoutDone(text: string): string {
  return text.replace(DONE, '');
}
