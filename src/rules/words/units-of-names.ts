/** What the end of an indicator's name asks of the unit of its target. */
export interface UnitOfNames {
  names: readonly string[];
  /** The units that fit, in small letters; the first is the usual one. */
  units: readonly string[];
  /** Whether more may follow the unit: `元/月`. */
  isOpen?: true;
}

/** Of several entries that fit a name the first counts. */
export const UNITS_OF_NAMES: readonly UnitOfNames[] = [
  { names: ['满意度', '满意率'], units: ['%', '‰', '分'] },
  { names: ['率', '比例', '占比', '比重'], units: ['%', '‰', '百分点', '个百分点', '倍'] },
  {
    names: ['人数', '人次', '人员数', '人员数量', '人员', '干部'],
    units: ['人', '万人', '人次', '万人次', '名', '位', '户'],
  },
  {
    names: ['村数', '村级数', '村个数', '村数量', '社区数', '社区个数'],
    units: ['个', '村', '个村', '个行政村', '个社区', '家'],
  },
  { names: ['户数'], units: ['户', '万户', '家', '户次'] },
  {
    names: ['次数', '频次', '场次'],
    units: ['次', '场', '场次', '期', '轮', '批', '批次', '回', '人次', '起', '万次'],
  },
  { names: ['期数'], units: ['期', '次', '班', '班次', '批'] },
  { names: ['月数', '月份数'], units: ['个月', '月'] },
  { names: ['天数'], units: ['天', '日', '工作日', '个工作日'] },
  { names: ['年限', '年数'], units: ['年'] },
  {
    names: ['面积'],
    units: [
      '平方米',
      '万平方米',
      '平方公里',
      '平方千米',
      '㎡',
      'm2',
      'm²',
      '亩',
      '万亩',
      '公顷',
      'km2',
      'km²',
      '亩次',
    ],
  },
  {
    names: ['里程', '长度', '公里数'],
    units: ['公里', '千米', 'km', '米', '延米', '延长米', 'm'],
  },
  { names: ['册数'], units: ['册', '本', '份', '万册'] },
  { names: ['篇数'], units: ['篇', '条'] },
  {
    names: ['台套数', '台数', '台（套）数', '台(套)数'],
    units: ['台', '套', '台套', '台（套）', '台(套)', '台/套'],
  },
  {
    names: ['金额', '总额', '总投资', '单价', '造价', '投资额', '支出', '费用', '经费', '成本'],
    units: ['元', '万元', '亿元', '千元', '百万元', '%'],
    isOpen: true,
  },
];

/** Names of what shall happen in time or in full, and the units in which that can be told; people are none. */
export const IN_TIME: UnitOfNames = {
  names: ['按时', '及时', '按期', '足额'],
  units: [
    '%',
    '‰',
    '天',
    '日',
    '工作日',
    '个工作日',
    '小时',
    '分钟',
    '个月',
    '月',
    '季度',
    '年',
    '次',
    '批',
    '批次',
    '期',
  ],
};
