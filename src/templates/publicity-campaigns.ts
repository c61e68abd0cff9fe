import { defineTemplate } from './define-template';

export const publicityCampaigns = defineTemplate({
  id: 'publicity-campaigns',
  name: { 'zh-CN': '宣传动员活动', 'en-US': 'Publicity campaigns' },
  description: {
    'zh-CN': '征兵、普法、防疫等主题宣传，覆盖到村',
    'en-US': 'Campaigns such as conscription, law or health, carried to every village',
  },
  purpose: () =>
    '用于制作宣传品和展板、租用场地和音响、入户发放资料、新媒体推送以及宣传人员误餐交通等宣传动员支出。',
  goals: ({ year, villages }) => [
    `${year}年宣传活动覆盖${villages === null ? '各' : `全部${villages}个`}行政村，每个村至少集中宣讲一次。`,
    '目标人群政策知晓率达到90%，报名、咨询等后续事项有专人跟踪办理。',
  ],
  indicators: ({ year, atLeastVillages, capPerShare }) => [
    ['数量指标', '集中宣传活动场次', '当年举办集中宣传活动的场次', '≥12场', '计划标准：年度宣传方案'],
    ['数量指标', '宣传覆盖村数', '开展过入村宣讲的行政村个数', atLeastVillages, '计划标准：年度宣传方案'],
    [
      '质量指标',
      '宣传内容差错率',
      '被指出内容差错的宣传品占全部宣传品的比例',
      '≤1%',
      '行业标准：宣传品审校要求',
    ],
    [
      '时效指标',
      '宣传活动完成时限',
      '最后一场集中宣传活动结束的日期',
      `${year}年11月30日`,
      '计划标准：年度宣传方案',
    ],
    ['成本指标', '月均宣传支出', '全年宣传支出除以12个月', capPerShare(12), '计划标准：年初预算测算'],
    [
      '社会效益指标',
      '目标人群知晓率',
      '受访目标人群中知道政策要点的比例',
      '≥90%',
      '历史标准：上年抽样调查结果',
    ],
    [
      '服务对象满意度指标',
      '参与群众满意度',
      '受访参与群众中表示满意的比例',
      '≥90%',
      '历史标准：上年问卷调查结果',
    ],
  ],
});
