import { given } from '../../support/given';
import { testRule } from '../../support/test-rule';

const goal = (text: string) => given({ 'goals[1]': text });
const wrong = (text: string, found = text) =>
  [goal(`2. ${text}`), { field: 'goals[1]', values: { found } }] as const;

testRule('text-empty-phrase', {
  nearMisses: {
    'less than half of it': goal('2. 积极开展工作，修复村道。修水渠'),
    'a figure': goal('2. 确保工作顺利开展，促进社会稳定，修路3处。'),
    'a long text': goal(`2. ${'确保工作顺利开展，'.repeat(7)}`),
    'the purpose': given({ purpose: '确保工作顺利开展。' }),
    'two phrases that are less than half of it': goal('2. 开展工作，做好工作，修村道，修水渠，通水管'),
    'brackets inside count': goal('2. 开展工作（修路）（通水）'),
  },
  failures: {
    'just half of it': wrong('积极开展工作，修复村道。', '积极开展工作'),
    'the number and the marks of the goal do not count': [
      given({ 'goals[1]': '（2）、开展工作；，修路。、通水' }),
      { field: 'goals[1]', values: { found: '开展工作' } },
    ],
    'a text of just sixty characters': [
      given({ 'goals[1]': `2. ${'确保工作开展'.repeat(9)}天天天` }),
      { field: 'goals[1]', values: { found: '确保工作开展' } },
    ],
    'without the marks about it': wrong('（确保工作开展）', '确保工作开展'),
    ...Object.fromEntries(
      [
        '切实服务大局的作用',
        '切实服务群众',
        '服务大局',
        '积极开展各项工作',
        '认真开展工作',
        '开展工作',
        '做好各项工作',
        '做好本职工作',
        '做好相关工作',
        '做好有关工作',
        '做好工作',
        '确保各项工作顺利开展',
        '确保工作完成',
        '保障各项工作正常开展',
        '保障工作顺利运转',
        '保障工作完成',
        '通过开展此项工作的开展',
        '通过该项工作',
        '通过本项工作',
        '对工作的开展',
        '起到积极的作用',
        '达到的作用',
        '发挥作用',
        '大力改善民生',
        '促进社会和谐稳定',
        '促进社会稳定',
        '维护社会稳定',
        '提高工作效率',
        '提高工作水平',
        '提升整体工作水平',
        '提升工作水平',
        '圆满完成各项任务',
        '圆满完成任务',
        '取得良好成效',
        '取得显著效果',
      ].map((phrase) => [phrase, wrong(phrase)]),
    ),
  },
});
