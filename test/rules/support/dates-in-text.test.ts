import { EMPTY_INDICATOR } from '../../../src/domain/indicator';
import { parseTargetValue } from '../../../src/domain/target-value';
import { deadlineOf, unrealDateIn } from '../../../src/rules/support/dates-in-text';
import { JudgedIndicator } from '../../../src/rules/support/judged-indicator';

test.each([
  ['于2023年2月30日前完成', '2023年2月30日'],
  ['2023年12月1日至2023年13月1日', '2023年13月1日'],
  ['2023 年 4 月 31 号前', '2023 年 4 月 31 号'],
  ['２０２３年２月３０日', '2023年2月30日'],
  ['截至2023-02-30', '2023-02-30'],
  ['截至2023.11.31。', '2023.11.31'],
  ['截至2023/6/31', '2023/6/31'],
  ['截至２０２３－０２－３０', '2023-02-30'],
  ['2023年0月1日', '2023年0月1日'],
  ['2023年2月29日、2023年4月31日', '2023年2月29日'],
])('%s: %s', (text, date) => expect(unrealDateIn(text)).toBe(date));

test.each([
  '',
  '及时拨付',
  '2024年2月29日前完成',
  '2023-12-31',
  '2月30日',
  '2023年2月',
  '文号12023-02-30',
  '1.2023.2.30',
  '2023-02/30',
  '2023-02-301',
  '1823-02-30',
])('none in %s', (text) => expect(unrealDateIn(text)).toBe(''));

test('the deadline of an indicator is the date that its target is', () => {
  const deadline = (written: string | null) =>
    deadlineOf(
      new JudgedIndicator(0, {
        ...EMPTY_INDICATOR,
        target: written === null ? null : parseTargetValue(written),
      }),
    );
  expect(deadline('2023年12月31日前')).toEqual({ year: 2023, month: 12, day: 31 });
  expect([null, '2023年12月', '≥23个'].map(deadline)).toEqual([null, null, null]);
});
