import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextDocument } from '../../../src/sources/text/read-text-document';
import { UserError } from '../../../src/locale/user-error';
import { budgetTotal } from '../../../src/domain/budget-total';
import type { TargetDocument } from '../../../src/domain/target-document';
import { describeSeed, SEED_FILE } from '../../support/seed';

const SAMPLE_FILE = join(__dirname, '../../../samples/shaliuhe-2023-sample.txt');

function read(text: string): TargetDocument {
  return readTextDocument(new TextEncoder().encode(text), '目标表.txt');
}

/** All texts that a document gives, unplaced ones too. */
function textsOf({ department, projects, unplaced }: TargetDocument): string[] {
  const all: (string | null)[] = unplaced.map(({ text }) => text);
  if (department) {
    all.push(department.overall, ...department.measures);
    for (const { name, goal, indicator } of department.subGoals) all.push(name, goal, indicator);
  }
  for (const { agency, code, name, purpose, goals, indicators } of projects) {
    all.push(agency.code, agency.name, code, name, purpose, ...goals);
    for (const indicator of indicators) {
      const { level1, level2, level3, description, target, basis } = indicator;
      all.push(level1, level2, level3, description, target?.written ?? null, basis);
    }
  }
  return all.filter((text) => text !== null);
}

/** Without what dumps add and cleaning takes away: white space, straight quotes, bookmarks. */
function bare(text: string): string {
  return text.replace(/\[bookmark:[^\]]*\]/g, '').replace(/[\s"\ufeff]/g, '');
}

/** Words of the form itself, which no field holds. */
const FORM = [
  ...['第一部分', '第二部分', '部门整体绩效目标', '预算项目绩效目标', '一、总体绩效目标', '二、分项绩效目标'],
  ...[
    '三、工作保障措施',
    '项目编码',
    '项目名称',
    '预算规模及资金用途',
    '预算数',
    '其中：财政资金',
    '其他资金',
  ],
  ...[
    '资金支出计划（%）',
    '3月底',
    '6月底',
    '10月底',
    '12月底',
    '25%',
    '50%',
    '75%',
    '100%',
    '绩效目标',
    '单位：万元',
  ],
  ...['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
];

function holdsAllOf(file: string): void {
  const source = readFileSync(file, 'utf8');
  const document = readTextDocument(readFileSync(file), 'document.txt');

  test('eight projects, 48 indicators, 14 sub-goals, 212.13, nothing unplaced', () => {
    expect(document.unplaced).toEqual([]);
    expect(document.projects.map(({ indicators }) => indicators.length)).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
    expect(document.department?.subGoals.map(({ no }) => no)).toEqual(
      [...Array(14).keys()].map((n) => n + 1),
    );
    expect(budgetTotal(document.projects, '万元').total.toFixed()).toBe('212.13');
    for (const { plan, budget } of document.projects) {
      expect(plan).toEqual([25, 50, 75, 100]);
      expect([budget.fiscal?.toFixed(), budget.other]).toEqual([budget.total?.toFixed(), null]);
    }
  });

  test('nothing is lost: every piece of every line stands in a field or is a word of the form', () => {
    const found = textsOf(document).map(bare).join('\n');
    const words = new Set(FORM.map(bare));
    const amounts = new Set(document.projects.map(({ budget }) => budget.total?.toFixed(2)));
    const lost = source
      .split(/[\n\t]/)
      .map((piece) => bare(piece).replace(/^\d+、|^绩效(?:目标|指标)：/, ''))
      .flatMap((piece) => piece.split(/绩效指标：|绩效目标表$/))
      .map((piece) => piece.replace(/^485001(?=\D)|^\d\.(?=2\d{3}年|\D)/, ''))
      .filter((piece) => piece !== '' && !words.has(piece) && !amounts.has(piece) && !found.includes(piece));
    expect(lost).toEqual([]);
  });

  test('nothing is invented: every text of the output stands in the source', () => {
    const whole = bare(source);
    expect(textsOf(document).filter((text) => !whole.includes(bare(text)))).toEqual([]);
  });

  test('every field that holds a text points at the line where it begins', () => {
    const lines = source.split('\n');
    for (const { origin, indicators, purpose, code } of document.projects) {
      const lineOf = (path: string) => bare(lines[(origin.cells.get(path)?.line ?? 0) - 1] ?? '');
      expect(lineOf('code')).toBe(code);
      expect(bare(purpose ?? '-').startsWith(lineOf('purpose').slice(0, 8))).toBe(true);
      indicators.forEach(({ level1, target }, index) => {
        expect(lineOf(`indicators[${index}].level1`)).toBe(level1);
        expect(lineOf(`indicators[${index}].target`)).toBe(bare(target?.written ?? '-'));
      });
    }
  });
}

describe('the sample document', () => holdsAllOf(SAMPLE_FILE));
describeSeed('the published document', () => holdsAllOf(SEED_FILE));

describe('a document that cannot be used', () => {
  const sample = readFileSync(SAMPLE_FILE, 'utf8');

  function errorOf(text: string): UserError {
    try {
      read(text);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  }

  test('nothing of the form in it', () => {
    expect(errorOf('会议通知\n请于周五下午到二楼开会。\n').in('zh-CN')).toMatch(/目标表\.txt.*没有找到/);
  });

  test.each([
    ['after the title', /(3\.村级转移支付绩效目标表)\n[\s\S]*/, '$1\n'],
    ['before the budget', /(\n\t30\.90\n)[\s\S]*/, ''],
    ['before the indicators', /(\t30\.90\n[\s\S]*?100%\n)[\s\S]*/, '$1'],
    ['in the middle of an indicator', /(\t30\.90\n[\s\S]*?≥95%\n)[\s\S]*/, '$1'],
  ])('cut off %s: says which project', (_, pattern, kept) => {
    const cut = sample.replace(pattern, kept);
    expect(cut.length).toBeLessThan(sample.length);
    const sentence = errorOf(cut).in('zh-CN');
    expect(sentence).toContain('村级转移支付');
    expect(sentence).toMatch(/第 \d+ 行/);
  });
});

describe('what follows the last table of a document', () => {
  const sample = readFileSync(SAMPLE_FILE, 'utf8');
  const budgets = (document: TargetDocument) =>
    document.projects.map(({ code, budget, indicators, goals }) => [
      code,
      budget.total?.toFixed(),
      indicators.length,
      goals.length,
      indicators.at(-1)?.basis,
    ]);
  const before = budgets(read(sample));

  test.each([
    ['a stamp and a date', ['某县财政局（盖章）', '2023年1月6日'], ['某县财政局（盖章）', '2023年1月6日']],
    [
      'the title of a table of money',
      ['部门预算收支总表', '收入\t\t支出\t'],
      ['部门预算收支总表', '收入\t\t支出'],
    ],
    [
      'a table of money in whole rows',
      ['部门预算收支总表', '项目\t预算数\t项目\t预算数', '一、财政拨款\t212.13\t一、公共服务\t212.13'],
      ['部门预算收支总表'],
    ],
    [
      'a list of projects in whole rows',
      ['序号\t项目名称\t金额', '1\t另一个项目\t30.9'],
      ['另一个项目', '30.9'],
    ],
    ['signatures', ['填表人：甲　　联系电话：12345'], ['填表人：甲', '联系电话：12345']],
  ])('%s: no indicator, no project, and told', (_, lines, told) => {
    const document = read(`${sample}\n${lines.join('\n')}`);
    expect(budgets(document)).toEqual(before);
    expect(document.unplaced.map(({ text }) => text)).toEqual(expect.arrayContaining(told));
  });

  test('a row of indicators below a paragraph that breaks in is read', () => {
    const at = sample.lastIndexOf('\t效益指标');
    expect(at).toBeGreaterThan(0);
    const broken = read(`${sample.slice(0, at)}接上页\n${sample.slice(at)}`);
    expect(broken.projects.at(-1)?.indicators.some(({ level1 }) => level1 === '效益指标')).toBe(true);
    expect(broken.projects.at(-1)?.indicators.at(-1)?.level1).toBe('满意度指标');
  });
});
