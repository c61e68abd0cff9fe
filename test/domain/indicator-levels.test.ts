import {
  level1Of,
  level2Of,
  levelName,
  writtenLevel,
  readLevelName,
  readLevelPair,
} from '../../src/domain/indicator-levels';

/** The names of public forms, each with what it is: 财预〔2013〕53号, 〔2015〕88号, 〔2020〕10号, 〔2021〕101号 and provinces. */
const LEVEL1 = {
  产出: ['产出', '预期产出', '项目产出', '绩效产出', '实施产出'],
  效益: ['效益', '预期效益', '项目效益', '实施效益', '效果', '预期效果', '项目效果', '实施效果'],
  满意度: ['满意度', '预期满意度', '项目满意度'],
  成本: ['成本', '预期成本', '项目成本'],
  投入: ['投入', '项目投入', '投入和管理', '投入与管理', '投入管理'],
  过程: ['过程', '项目过程', '过程管理'],
  决策: ['决策', '项目决策'],
  管理: ['管理', '项目管理'],
} as const;

const LEVEL2 = {
  'quantity 产出': ['数量', '产出数量'],
  'quality 产出': ['质量', '产出质量'],
  'timeliness 产出': ['时效', '产出时效', '进度', '产出进度'],
  'cost 产出 成本': ['成本', '产出成本', '预算控制', '投资规模控制', '预算（或投资规模）控制', '成本控制'],
  'cost 成本 产出': ['经济成本', '社会成本', '生态环境成本', '生态成本', '环境成本'],
  'benefit 效益': [
    '经济效益',
    '社会效益',
    '生态效益',
    '环境效益',
    '生态环境效益',
    '社会、经济、生态效益',
    '经济、社会、生态效益',
    '可持续影响',
    '可持续性影响',
    '可持续影响力',
    '可持续发展',
    '可持续发展影响',
  ],
  'satisfaction 满意度': [
    '服务对象满意度',
    '满意度',
    '社会满意度',
    '社会公众满意度',
    '公众满意度',
    '群众满意度',
    '受益对象满意度',
    '受益群体满意度',
  ],
  'satisfaction 满意度 效益': [
    '社会公众或服务对象满意度',
    '服务对象或社会公众满意度',
    '社会公众及服务对象满意度',
    '社会公众和服务对象满意度',
  ],
  'management 过程 管理 投入 决策': [
    '项目立项',
    '资金投入',
    '资金落实',
    '资金管理',
    '财务管理',
    '业务管理',
    '组织实施',
    '组织管理',
    '实施管理',
  ],
} as const;

const level1Cases = Object.entries(LEVEL1).flatMap(([level, names]) => names.map((name) => [name, level]));
const level2Cases = Object.entries(LEVEL2).flatMap(([meaning, names]) =>
  names.map((name) => [name, meaning]),
);

function meaningOf(text: string): string | null {
  const level2 = level2Of(text);
  return level2 === null ? null : [level2.kind, ...level2.under].join(' ');
}

/** The ways in which forms print a name. */
const ways: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `${name}指标`,
  (name) => `${name}指标(50分)`,
  (name) => `${name}指标（20 分）`,
  (name) => `${name}\n（定量）`,
  (name) => [...`${name}指标`].join('\n'),
  (name) => ` 二、${name} 指标：`,
  (name) => `★${name}指标`,
];

describe('names of level 1', () => {
  test.each(level1Cases)('%s is %s in every way of writing', (name, level) => {
    for (const way of ways) expect(level1Of(way(name as string))).toBe(level);
  });

  test.each(['数量', '其他指标', '产出数', '绩效', '经济效益', '', '指标', '产出指标值', '投入产出比'])(
    '%s is none',
    (text) => expect(level1Of(text)).toBeNull(),
  );
});

describe('names of level 2', () => {
  test.each(level2Cases)('%s is %s in every way of writing', (name, meaning) => {
    for (const way of ways) expect(meaningOf(way(name as string))).toBe(meaning);
  });

  test.each(['产出', '村民满意度', '效益', '数量和质量', '', '绩效目标', '成本核算', '项目产出'])(
    '%s is none',
    (text) => expect(level2Of(text)).toBeNull(),
  );
});

describe('what the cell of a level says', () => {
  test.each([
    ['产出指标(50分)', '产出指标', '50'],
    ['产出指标（50分）', '产出指标', '50'],
    ['效益指标【30】', '效益指标', '30'],
    ['效益指标[12.5分]', '效益指标', '12.5'],
    ['满意度指标（权重10%）', '满意度指标', '10'],
    ['满意度指标(分值：10)', '满意度指标', '10'],
    ['产出指标(共40分)', '产出指标', '40'],
    ['产出指标(计40分)', '产出指标', '40'],
    ['产出指标(满分40分)', '产出指标', '40'],
    ['产\n出\n指\n标', '产出指标', null],
    ['生态环境\n成本指标', '生态环境成本指标', null],
    ['社会效益', '社会效益', null],
    ['数量指标（定性）', '数量指标', null],
    ['产出指标(1000分)', '产出指标', null],
    ['预算（或投资规模）控制（10分）', '预算（或投资规模）控制', '10'],
    ['预算(或投资规模)控制', '预算(或投资规模)控制', null],
    ['（一）产出指标', '产出指标', null],
    ['1.产出指标', '产出指标', null],
  ])('%j: the name %s, points %s', (text, written, points) => {
    const read = readLevelName(text);
    expect(read?.written).toBe(written);
    expect(read?.points?.toFixed() ?? null).toBe(points);
  });

  test('成本 and 满意度 may be a level 1 as well as a level 2', () => {
    expect(readLevelName('成本指标')).toMatchObject({ level1: '成本', level2: { kind: 'cost' } });
    expect(readLevelName('满意度指标')).toMatchObject({ level1: '满意度', level2: { kind: 'satisfaction' } });
    expect(readLevelName('数量指标')).toMatchObject({ level1: null, level2: { kind: 'quantity' } });
    expect(readLevelName('产出指标')).toMatchObject({ level1: '产出', level2: null });
  });

  test('a text without a known name says nothing', () => {
    expect(readLevelName('(50分)')).toBeNull();
    expect(readLevelName('保障村数')).toBeNull();
    expect(readLevelName('产出指标(50分')).toBeNull();
  });

  test('a text of more than 40 characters names no level', () => {
    const padded = (length: number) => '数量指标'.padEnd(length, ' ');
    expect(level2Of(padded(40))?.kind).toBe('quantity');
    expect(level2Of(padded(41))).toBeNull();
    expect(levelName(padded(40))).toBe('数量');
    expect(levelName(padded(41))).toBe('');
  });
});

describe('the bare name of a level', () => {
  test.each([
    ['数量指标', '数量'],
    ['产出指标（50分）', '产出'],
    ['甲 指标', '甲'],
    ['甲', '甲'],
    ['指标体系', '指标体系'],
    ['指标', ''],
    ['', ''],
  ])('%s: %s', (text, name) => expect(levelName(text)).toBe(name));
});

describe('the name of a level as it is written, known or not', () => {
  test.each([
    ['产出指标（50分）', '产出指标', '50'],
    ['二、产出指标', '产出指标', null],
    ['规划（15分）', '规划', '15'],
    ['规划 （权重：15%）', '规划', '15'],
    ['规\n 划 \n（15分）', '规划', '15'],
    ['甲 乙', '甲 乙', null],
    // Of a name that nobody knows a bare number may be anything, and a bracket alone is no points of nothing.
    ['规划（15）', '规划（15）', null],
    ['规划（一期）', '规划（一期）', null],
    ['（15分）', '（15分）', null],
    ['', '', null],
  ])('%j: %j, points %s', (text, written, points) => {
    const read = writtenLevel(text);
    expect([read.written, read.points?.toFixed() ?? null]).toEqual([written, points]);
  });
});

describe('two levels in one cell', () => {
  test.each([
    ['产出指标-数量指标', '产出指标', '数量指标'],
    ['产出/数量', '产出', '数量'],
    ['效益指标——社会效益指标', '效益指标', '社会效益指标'],
    ['满意度指标>服务对象满意度指标', '满意度指标', '服务对象满意度指标'],
    ['产出指标→质量指标（10分）', '产出指标', '质量指标（10分）'],
    [`产出指标-${'数量指标'.padEnd(35)}`, '产出指标', '数量指标'.padEnd(35)],
  ])('%s', (text, level1, level2) => expect(readLevelPair(text)).toEqual({ level1, level2 }));

  test.each([
    '',
    '产出指标',
    '产出指标-',
    '-数量指标',
    '产出指标-村数',
    '产出指标数量指标',
    '某县-数量指标',
    '数量指标-产出指标',
    '产出指标-效益指标',
    '产出指标-数量指标-村数',
    `产出指标-${'数量指标'.padEnd(36)}`,
  ])('near miss: %s', (text) => expect(readLevelPair(text)).toBeNull());
});
