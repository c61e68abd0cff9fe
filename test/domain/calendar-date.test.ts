import fc from 'fast-check';
import {
  calendarDateOfSerial,
  formatCalendarDate,
  isRealDate,
  parseCalendarDate,
} from '../../src/domain/calendar-date';

describe('dates', () => {
  test.each([
    '2023年12月31日',
    '2023年12月31号',
    '2023年 12月 31日',
    '２０２３年１２月３１日',
    '2023-12-31',
    '2023/12/31',
    '2023.12.31',
    '20231231',
  ])('%s is read', (text) => {
    expect(parseCalendarDate(text)).toEqual({ year: 2023, month: 12, day: 31 });
  });

  test.each(['', '2023年12月', '2023-12/31', '12月31日', '2023年12月31日前', '10000001'])(
    '%s is no date',
    (text) => {
      expect(parseCalendarDate(text)).toBeNull();
    },
  );

  test.each([
    [2023, 12, 31, true],
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2023, 13, 1, false],
    [2023, 0, 1, false],
    [2023, 4, 31, false],
    [2023, 4, 0, false],
  ])('%i-%i-%i exists: %s', (year, month, day, exists) => {
    expect(isRealDate({ year, month, day })).toBe(exists);
  });

  test('serial numbers of Excel name their day, whatever the time of day', () => {
    expect(calendarDateOfSerial(45291)).toEqual({ year: 2023, month: 12, day: 31 });
    expect(calendarDateOfSerial(45291.75)).toEqual({ year: 2023, month: 12, day: 31 });
  });

  test('each day is written as the form does and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), (serial) => {
        const date = calendarDateOfSerial(serial);
        expect(isRealDate(date)).toBe(true);
        expect(parseCalendarDate(formatCalendarDate(date))).toEqual(date);
      }),
    );
  });
});
