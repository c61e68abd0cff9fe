import { defineTemplate } from './define-template';

/** The bare form with the level-2 categories that every table must have. */
export const blank = defineTemplate({
  id: 'blank',
  name: { 'zh-CN': '空白表', 'en-US': 'Blank' },
  description: {
    'zh-CN': '只有栏目和必备的二级指标，内容自行填写',
    'en-US': 'The form with the required level-2 categories; all content is yours',
  },
  purpose: () => null,
  goals: () => [],
  indicators: () => [
    ['数量指标', null, null, null, null],
    ['质量指标', null, null, null, null],
    ['时效指标', null, null, null, null],
    ['成本指标', null, null, null, null],
    ['社会效益指标', null, null, null, null],
    ['服务对象满意度指标', null, null, null, null],
  ],
});
