import { documentOf, tables, tableWith } from '../../support/given';
import { testRule } from '../../support/test-rule';

const STATISTICS = { name: '统计专项业务经费', 'goals[0]': '统计', 'goals[1]': '统计' };
const own = (text: string) => ({ ...STATISTICS, purpose: text, ...quiet });
/** Texts of the good table that name no subject. */
const quiet = Object.fromEntries([0, 1, 2, 3, 4, 5].map((row) => [`indicators[${row}].description`, '统计']));
const DRAFT = { name: '征兵工作经费', purpose: '征兵', 'goals[0]': '征兵', 'goals[1]': '征兵', ...quiet };
const beside = (text: string) => tables(own(text), DRAFT);
const left = (subject = '征兵', other = '征兵工作经费') =>
  ({ field: 'purpose', table: 0, values: { own: '统计专项业务经费', subject, other } }) as const;

testRule('left-over-text', {
  nearMisses: {
    'its own subject': beside('用于统计工作的报表印刷。'),
    'its own subject beside another': beside('用于统计工作，兼顾征兵工作的人口核对。'),
    'a word of its own subject beside another': tables(
      { ...own('用于抽样调查，兼顾征兵工作。'), name: '人口抽样调查经费' },
      DRAFT,
    ),
    'a short subject in other words': beside('用于征兵宣传动员。'),
    'a project without a subject of its own': tables({ ...own('用于征兵工作。'), name: 'A1' }, DRAFT),
    'a subject that any text may have': tables(own('用于办公工作的开展。'), { ...DRAFT, name: '办公经费' }),
    'subjects that are related': tables(
      { ...own('用于村级组织运转工作。'), name: '村级转移支付' },
      { ...DRAFT, name: '村级组织运转经费' },
    ),
    ...Object.fromEntries(
      '办法 制度 规定 文件 政策 标准 要求 方案 规划'
        .split(' ')
        .flatMap((word) => [`乡镇财政体制${word}`, `乡镇财政体制结算${word}`, `乡镇财政体制管理${word}`])
        .map((text) => [
          `a regulation: ${text}`,
          tables(own(`按照${text}执行。`), { ...DRAFT, name: '乡镇财政体制经费' }),
        ]),
    ),
  },
  failures: {
    ...Object.fromEntries(
      '工作 任务 业务 经费 项目 活动 事务 资金 补助 补贴 专项工作'
        .split(' ')
        .map((word) => [`征兵${word}`, [beside(`用于征兵${word}等支出。`), left()] as const]),
    ),
    'across a blank': [beside('用于征兵 工作等支出。'), left()],
    'a long subject is enough': [
      tables(own('用于乡镇财政体制的结算。'), { ...DRAFT, name: '乡镇财政体制经费' }),
      left('乡镇财政体制', '乡镇财政体制经费'),
    ],
    'goals and descriptions': [
      tables(
        {
          ...own('统计'),
          'goals[1]': '2. 完成征兵任务。',
          'indicators[2].description': '征兵工作完成的日期',
        },
        DRAFT,
      ),
      { field: 'goals[1]', values: { own: '统计专项业务经费', subject: '征兵', other: '征兵工作经费' } },
      {
        field: 'indicators[2].description',
        values: { own: '统计专项业务经费', subject: '征兵', other: '征兵工作经费' },
      },
    ],
    'of the first of two with that subject, by its sheet': [
      documentOf([
        tableWith(own('用于征兵工作。')),
        tableWith(DRAFT, { origin: { file: null, sheet: '表二', cells: new Map() } }),
        tableWith({ ...DRAFT, name: '征兵经费' }),
      ]),
      left('征兵', '表二'),
    ],
    'the first of two that it names': [
      tables(own('用于征兵工作和普法工作。'), DRAFT, {
        ...DRAFT,
        name: '普法工作经费',
        purpose: '普法',
        'goals[0]': '普法',
        'goals[1]': '普法',
      }),
      left(),
    ],
    'a subject of just four characters is enough': [
      tables(own('用于人居环境的改善。'), { ...DRAFT, name: '人居环境经费' }),
      left('人居环境', '人居环境经费'),
    ],
  },
  notApplicable: { 'a table alone': tables(own('用于征兵工作。')) },
});
