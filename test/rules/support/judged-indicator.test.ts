import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { JudgedIndicator } from '../../../src/rules/support/judged-indicator';

const isUnwanted = (name: string) => new JudgedIndicator(0, { ...EMPTY_INDICATOR, level3: name }).isUnwanted;

describe('what an office wants little of', () => {
  test.each(
    '差错 错误 失误 误差 偏差 投诉 争议 事故 安全事件 伤亡 死亡 拖欠 欠款 欠薪 违规 违法 违纪 违建 上访 缺陷 漏报 迟报 错发 流失 返工 返贫 延误 超支 闲置 空置 损失 损耗 变质 霉变 破损 能耗 排放 污染 等待 发案 案发 退回 故障 逾期 结余 结转 负债 债务 不良 不合格 不满意 调整次数 应保未保 应发未发'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isUnwanted(word)).toBe(true);
    expect(isUnwanted(`全镇${word}比例`)).toBe(true);
  });

  test.each(
    '整改 处理 处置 办结 修复 化解 查处 拆除 下降 降低 减少 控制 解决 调解 清理 清偿 回复 响应 覆盖 排查 救援 赔付 演练 核查 建档 节约 压减 达标 稳控 盘活 消化 治理 整治 防治 防控 预防 监测 宣传'.split(
      ' ',
    ),
  )('but not of what is done about it: %s', (word) => expect(isUnwanted(`投诉${word}率`)).toBe(false));

  test('a rate of errors is one whatever they are made in, unless its name says that it shall fall', () => {
    for (const name of ['宣传内容差错率', '监测数据错误率', '预防接种登记失误率'])
      expect(isUnwanted(name)).toBe(true);
    for (const name of ['降低差错率', '差错率下降比例', '差错整改率']) expect(isUnwanted(name)).toBe(false);
  });

  test.each(['', '拨付次数', '应保尽保率', '未保存', '错落有致'])('nothing of the kind: %s', (name) =>
    expect(isUnwanted(name)).toBe(false),
  );
});

test('an indicator without a name is called by its description', () => {
  const named = (level3: string | null, description: string | null) =>
    new JudgedIndicator(0, { ...EMPTY_INDICATOR, level3, description }).name;
  expect(named('名称', '描述')).toBe('名称');
  expect(named(null, '描述')).toBe('描述');
  expect(named(null, null)).toBe('');
});
