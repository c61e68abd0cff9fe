import { EMPTY_INDICATOR } from '../../src/domain/indicator';
import { EMPTY_PROJECT } from '../../src/domain/project-table';
import Big from 'big.js';
import fc from 'fast-check';
import { parseTargetValue } from '../../src/domain/target-value';
import { NO_ORIGIN } from '../../src/domain/place';
import type { DepartmentGoals } from '../../src/domain/department-goals';
import type { Indicator } from '../../src/domain/indicator';
import type { ProjectTable } from '../../src/domain/project-table';

/** Texts as offices write them: mixed scripts, line breaks, signs that formulas begin with. */
export const text = fc
  .oneof(
    fc.constantFrom('保障村级运转', '=1+1', '@SUM(A1)', "it's", '含"引号"的说明', '第一行\n第二行', 'A-1'),
    fc.string({
      unit: fc.constantFrom('绩', '效', '目', '标', 'a', '1', '，', ' ', '\n'),
      minLength: 1,
      maxLength: 80,
    }),
  )
  .map((value) => value.trim() || '文');

const longText = fc.tuple(text, fc.integer({ min: 1, max: 60 })).map(([value, times]) => value.repeat(times));
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => new Big(cents).div(100));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const percent = orNull(fc.integer({ min: 0, max: 100 }));

/** What no value of the form is drawn for stays empty. */
const constants = <T extends object>(empty: T) =>
  Object.fromEntries(Object.entries(empty).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };

const indicator: fc.Arbitrary<Indicator> = fc.record({
  ...constants(EMPTY_INDICATOR),
  level1: orNull(fc.constantFrom('产出指标', '效益指标', '满意度指标')),
  level2: orNull(fc.constantFrom('数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标')),
  level3: orNull(text),
  description: orNull(text),
  target: orNull(fc.constantFrom('≥23个', '≥95%', '2023年12月31日', '优', '=1+1').map(parseTargetValue)),
  basis: orNull(text),
});

export const project: fc.Arbitrary<ProjectTable> = fc.record({
  ...constants(EMPTY_PROJECT),
  agency: fc.record({ code: orNull(fc.constantFrom('485001', '001')), name: orNull(text) }),
  moneyUnit: fc.constantFrom('万元', '元', null),
  code: orNull(fc.constantFrom('13020823P00010010004W', '13020824P000047100203')),
  name: orNull(text),
  budget: fc.record({ total: orNull(amount), fiscal: orNull(amount), other: orNull(amount) }),
  purpose: orNull(longText),
  plan: fc.tuple(percent, percent, percent, percent),
  goals: fc.array(longText, { maxLength: 4 }),
  indicators: fc.array(indicator, { maxLength: 12 }),
  origin: fc.constant(NO_ORIGIN),
});

export const department: fc.Arbitrary<DepartmentGoals> = fc.record({
  agency: orNull(text),
  overall: orNull(longText),
  subGoals: fc.array(
    fc.record({
      no: orNull(fc.integer({ min: 1, max: 99 })),
      name: orNull(text),
      goal: orNull(longText),
      indicator: orNull(longText),
    }),
    { maxLength: 5 },
  ),
  measures: fc.array(longText, { maxLength: 5 }),
  origin: fc.constant(NO_ORIGIN),
});
