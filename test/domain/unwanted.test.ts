import { EMPTY_INDICATOR, type Indicator } from '../../src/domain/indicator';
import { parseTargetValue } from '../../src/domain/target-value';
import { isLessBetter } from '../../src/domain/unwanted';

const isLess = ({ target, ...told }: Partial<Omit<Indicator, 'target'>> & { target?: string }) =>
  isLessBetter({
    ...EMPTY_INDICATOR,
    ...told,
    target: target === undefined ? null : parseTargetValue(target),
  });

describe('whether less of an indicator is better', () => {
  test.each(['反向', '反向指标', '逆向', '负向指标', ' 反向'])('as its direction says: %s', (direction) =>
    expect(isLess({ direction, level3: '补助人数', target: '≥23人' })).toBe(true),
  );

  test.each(['正向', '正向指标', '', '非反向'])('and not: %s', (direction) =>
    expect(isLess({ direction, level2: '成本指标', level3: '差错率', target: '0%' })).toBe(false),
  );

  test.each(['0次', '0', '=0%', '0%'])('of a target of 0: %s', (target) =>
    expect(isLess({ level3: '发生次数', target })).toBe(true),
  );

  test.each(['1次', '1%', '0-5次', '/', '优'])('and not of %s', (target) =>
    expect(isLess({ level3: '发生次数', target })).toBe(false),
  );

  test('of costs', () => {
    expect(isLess({ level2: '成本指标', level3: '补助标准', target: '580元/人' })).toBe(true);
    expect(isLess({ level2: '经济成本指标' })).toBe(true);
    expect(isLess({ level2: '数量指标', level3: '补助标准', target: '580元/人' })).toBe(false);
  });

  test('of what an office wants little of, by its name, or by its description where it has none', () => {
    expect(isLess({ level3: '差错率', target: '5%' })).toBe(true);
    expect(isLess({ description: '投诉次数', target: '5次' })).toBe(true);
    expect(isLess({ level3: '受理次数', description: '投诉次数', target: '5次' })).toBe(false);
    expect(isLess({ target: '5次' })).toBe(false);
  });
});
