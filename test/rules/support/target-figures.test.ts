import { parseTargetValue } from '../../../src/domain/target-value';
import { targetFigures } from '../../../src/rules/support/target-figures';

const figures = (written: string) => targetFigures(parseTargetValue(written));

describe('what rules ask of a target value', () => {
  test.each([
    ['≥23个', 23, 0, '个'],
    ['≤24,000.50元', 24000.5, 1, '元'],
    ['0.125', 0.125, 3, ''],
    ['1200元', 1200, 0, '元'],
    ['≥95.5%', 95.5, 1, '%'],
    ['95百分比', 95, 0, '%'],
    ['23-25个', Number.NaN, 0, '个'],
    ['±3%', Number.NaN, 0, '%'],
    ['2023年12月31日', Number.NaN, 0, ''],
    ['优', Number.NaN, 0, ''],
    ['效果明显', Number.NaN, 0, ''],
  ])('%s: the figure %d with %i decimals, in %j', (written, value, decimals, unit) =>
    expect(figures(written)).toMatchObject({ value, decimals, unit }),
  );

  test.each<[string, string | null, string[]]>([
    ['≤24000元', '元', []],
    ['≤2.4万元', '万元', []],
    ['580元/人·月', '元', ['人', '月']],
    ['580元/人/月', '元', ['人', '月']],
    ['580元／人．月', '元', ['人', '月']],
    ['580元/人.月', '元', ['人', '月']],
    ['580元/人*月', '元', ['人', '月']],
    ['580元每人', '元', ['人']],
    ['580元每人每月', '元', ['人', '月']],
    ['1人/年', null, []],
    ['5%', null, []],
  ])('%s is in %s, for each %j', (written, money, per) =>
    expect(figures(written)).toMatchObject({ money, per }),
  );

  test.each([
    ['≥23个', 'lower'],
    ['>23个', 'lower'],
    ['23个以上', 'lower'],
    ['≤23个', 'upper'],
    ['<23个', 'upper'],
    ['=23个', 'equal'],
    ['约23个', 'equal'],
    // A range has a limit on either side.
    ['23-25个', 'equal'],
    ['23个', 'none'],
    ['2023年12月31日', 'none'],
    ['≤2023年12月31日', 'upper'],
    ['优', 'none'],
    ['按月', 'none'],
  ])('%s limits: %s', (written, direction) => expect(figures(written).direction).toBe(direction));

  test.each([
    ['≥95%', 'usual', '≥95%'],
    ['≥ 95 %', 'spaced', '≥95%'],
    ['≥  23个', 'spaced', '≥23个'],
    // One blank before the unit, as budget systems print it.
    ['≥23 个', 'printed', '≥23个'],
    ['≥23  个', 'spaced', '≥23个'],
    ['≥ 23 个', 'spaced', '≥23个'],
    ['>=95%', 'signs', '≥95%'],
    ['>= 95%', 'signs', '≥95%'],
    ['≥95百分比', 'percentWord', '≥95%'],
    ['≥95percent', 'percentWord', '≥95%'],
    ['百分之95', 'percentWord', '95%'],
    ['2023-12-31前', 'signs', '2023年12月31日前'],
    ['完成5场活动', 'usual', '完成5场活动'],
    ['效果明显', 'usual', '效果明显'],
  ])('%s is written in the way %s, usually %s', (written, writing, usual) =>
    expect(figures(written)).toMatchObject({ writing, usual }),
  );

  test('are worked out once for each text', () => expect(figures('≥23个')).toBe(figures('≥23个')));
});
